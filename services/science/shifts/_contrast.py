"""Contrast: intensities bent between their own ends."""

from __future__ import annotations

from services.science.shifts.base import Volume


def with_gamma(image: Volume, gamma: float) -> Volume:
    """The image scaled to [0,1] by its lowest and highest value, raised to `gamma`, and scaled back."""
    low, high = image.min(), image.max()
    bent: Volume = low + (high - low) * ((image - low) / (high - low)) ** gamma
    return bent
