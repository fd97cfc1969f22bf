"""Checks that distinguish a robust model from one with masked gradients (methods 6)."""
