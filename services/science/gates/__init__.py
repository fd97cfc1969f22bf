"""Checks that tell a robust model from one that hides its gradients (methods 6)."""
