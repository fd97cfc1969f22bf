"""Brightness that varies smoothly over the image (Van Leemput et al., IEEE Trans Med Imaging 1999)."""

from __future__ import annotations

from math import comb
from typing import ClassVar

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts._torchio import applied
from services.science.shifts.base import Array3D

_ORDER = 3


class BiasFieldShift(Artefact):
    """Multiplied by the exponential of a polynomial of order 3, its coefficients at most 0.3 times severity."""

    needs_torchio: ClassVar[bool] = True

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        from torchio import BiasField as Transform

        coefficients = rng.uniform(-0.3, 0.3, comb(_ORDER + 3, 3)) * self.severity
        return applied(Transform(coefficients=coefficients.tolist(), order=_ORDER), image, spacing_mm)
