"""Removal: a sweep with all that is its own, or every trace of one patient that can be removed."""
