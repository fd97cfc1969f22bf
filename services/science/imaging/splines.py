"""Cubic B-splines: smooth fields from a few control points."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def spline_basis(size: int, cells: int) -> NDArray[np.float32]:
    """Weights (size, cells + 3) of the uniform cubic B-splines at `size` points over `cells` intervals."""
    position = (np.arange(size) + 0.5) / size * cells
    cell = np.minimum(position.astype(np.int64), cells - 1)
    t = position - cell
    weights = np.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3]) / 6
    basis = np.zeros((size, cells + 3), np.float32)
    for offset in range(4):
        basis[np.arange(size), cell + offset] = weights[offset]
    return basis
