"""Noise of a magnitude image (Gudbjartsson and Patz, Magn Reson Med 1995)."""

from __future__ import annotations

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts.base import Array3D


class RicianNoise(Artefact):
    """Rician noise, its deviation 0.16 times severity times that of the whole image."""

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        real, imaginary = rng.standard_normal((2, *image.shape), np.float32) * (0.16 * self.severity * image.std())
        lowest = min(image.min(), 0)  # below 0 where a data set is standardised already
        noisy: Array3D = np.hypot(image - lowest + real, imaginary) + lowest
        return noisy
