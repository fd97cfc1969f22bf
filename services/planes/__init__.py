"""Planes of a patient as PNG and his volumes as NIfTI, for pages: clean and attacked, with labels, kept on the disk."""
