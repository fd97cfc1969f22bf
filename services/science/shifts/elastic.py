"""Soft deformation, as of other anatomy or of an image that is distorted in space."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from services.science.imaging.splines import centered_spline_basis
from services.science.shifts._movement import Movement

#: Control points per axis of the cubic B-spline, as in TorchIO; the two outer layers are at rest, as the border of the
#: image then is.
_POINTS, _AT_REST = 7, 2


class Elastic(Movement):
    """A smooth field of displacements, along each axis at most 6 mm times severity; large ones can fold tissue."""

    @override
    def displacement_mm(
        self, places_mm: NDArray[np.float32], shape: tuple[int, int, int], rng: np.random.Generator
    ) -> NDArray[np.float32]:
        inner = slice(_AT_REST, _POINTS - _AT_REST)
        points = np.zeros((3, *(_POINTS,) * 3), np.float32)
        points[:, inner, inner, inner] = rng.uniform(-6, 6, points[:, inner, inner, inner].shape) * self.severity
        bases = [centered_spline_basis(size, _POINTS - 3) for size in shape]
        return np.asarray(np.einsum("cijk,di,hj,wk->cdhw", points, *bases, optimize=True), np.float32)
