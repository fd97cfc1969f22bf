"""Bright tissues closer to each other: a sequence with less contrast."""

from __future__ import annotations

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts._contrast import with_gamma
from services.science.shifts.base import Array3D


class ContrastCompression(Artefact):
    """Intensities, scaled to [0,1], to the power of 1 - 0.14 times severity."""

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        return with_gamma(image, 1 - 0.14 * self.severity)
