"""Paired differences and their ranks: the common ground of all paired statistics."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from services.errors import BadInput

Floats = NDArray[np.float64]


def paired_differences(x: ArrayLike, y: ArrayLike, decimals: int = 6) -> Floats:
    """x - y, shape (n,), rounded so that equal differences are equal numbers and noise of storage is no effect.

    Without rounding 0.3 - 0.2 and 0.2 - 0.1 get different ranks. Raises `BadInput` for values that are not finite or
    not in pairs.
    """
    first, second = np.asarray(x, np.float64), np.asarray(y, np.float64)
    if first.ndim != 1 or first.shape != second.shape:
        raise BadInput(f"paired values must be two lists of one length, got shapes {first.shape} and {second.shape}")
    if not (np.isfinite(first).all() and np.isfinite(second).all()):
        raise BadInput("paired values must be finite: give a case without a score its declared penalty")
    return np.round(first - second, decimals) + 0.0  # + 0.0 turns -0.0 into 0.0


def midranks(values: Floats) -> Floats:
    """Ranks from 1, shape (n,); equal values share the mean of their ranks."""
    ordered = np.sort(values)
    below, up_to = (np.searchsorted(ordered, values, side) for side in ("left", "right"))
    return np.asarray((below + up_to + 1) / 2, np.float64)
