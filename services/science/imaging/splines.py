"""Uniform cubic B-splines: smooth fields from a few control points."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def spline_basis(positions: NDArray[np.floating], intervals: int) -> NDArray[np.float64]:
    """Weights (n, intervals + 3) of the control points at `positions` (n,) in [0, intervals]; rows sum to 1.

    Control points are 1 apart, the first one at -1.
    """
    from scipy.interpolate import BSpline

    knots = np.arange(-3.0, intervals + 4)
    weights: NDArray[np.float64] = BSpline.design_matrix(positions, knots, 3).toarray()
    return weights


def centered_spline_basis(size: int, intervals: int) -> NDArray[np.float32]:
    """The same at the centers of `size` voxels, which span all intervals."""
    return spline_basis((np.arange(size) + 0.5) / size * intervals, intervals).astype(np.float32)
