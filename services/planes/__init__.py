"""Planes of a patient as PNG and his volumes as NIfTI, clean and attacked, with labels, kept on the disk."""
