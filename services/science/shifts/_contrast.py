"""Contrast: intensities raised to a power between their lowest and highest value."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts.base import Array3D


class Contrast(Artefact):
    """A series scaled to [0,1] by its lowest and highest value, raised to a power, and scaled back."""

    #: By how much a step of severity changes the power, which is 1 without a shift.
    gamma_per_severity: ClassVar[float]

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        gamma = 1 + self.gamma_per_severity * self.severity
        low, high = image.min(), image.max()
        bent: Array3D = low + (high - low) * ((image - low) / (high - low)) ** gamma
        return bent
