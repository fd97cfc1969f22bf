"""Brightness that varies smoothly over the image (Van Leemput et al., IEEE Trans Med Imaging 1999)."""

from __future__ import annotations

from math import comb
from typing import Any

import numpy as np
from typing_extensions import override

from services.science.shifts._torchio import TorchioArtefact

_ORDER = 3


class BiasFieldShift(TorchioArtefact):
    """Multiplied by the exponential of a polynomial of order 3, its coefficients at most 0.3 times severity."""

    @override
    def transform(self, rng: np.random.Generator) -> Any:
        from torchio import BiasField as Transform

        coefficients = rng.uniform(-0.3, 0.3, comb(_ORDER + 3, 3)) * self.severity
        return Transform(coefficients=coefficients.tolist(), order=_ORDER)
