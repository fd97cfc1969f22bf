"""An image that is blurred, as by a broad reconstruction filter."""

from __future__ import annotations

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts.base import Array3D


class GaussianSmoothing(Artefact):
    """A Gaussian filter whose deviation is 0.8 mm times severity."""

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        from scipy.ndimage import gaussian_filter

        smooth: Array3D = gaussian_filter(image, np.divide(0.8 * self.severity, spacing_mm))
        return smooth
