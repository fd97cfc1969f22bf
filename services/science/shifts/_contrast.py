"""Contrast: intensities raised to a power between their lowest and highest value."""

from __future__ import annotations

from services.science.shifts.base import Array3D


def with_gamma(image: Array3D, gamma: float) -> Array3D:
    """The image scaled to [0,1] by its lowest and highest value, raised to `gamma`, and scaled back."""
    low, high = image.min(), image.max()
    bent: Array3D = low + (high - low) * ((image - low) / (high - low)) ** gamma
    return bent
