"""Spearman's rank correlation with an interval (statistics 7)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.differences import midranks

_LEAST = 4  # with fewer the standard error of Fisher's z is no number
_Z = 1.959963984540054  # of 95 %


@dataclass(frozen=True, slots=True)
class Correlation:
    """Spearman's rho with its 95 % interval; None where it is not defined."""

    n: int
    rho: float | None
    low: float | None
    high: float | None


def spearman(x: ArrayLike, y: ArrayLike, decimals: int = 6) -> Correlation:
    """Of pairs of values, with midranks; values are rounded as those of paired tests.

    The interval: Fisher's z with the standard error sqrt((1 + rho²/2) / (n - 3)) of Bonett and Wright (2000). None for
    rho where one side is constant, for the interval with fewer than four pairs and where rho is 1 or -1. Raises
    `BadInput` for values that are not finite or not in pairs.
    """
    first, second = (np.asarray(side, np.float64).round(decimals) for side in (x, y))
    if first.ndim != 1 or first.shape != second.shape or not (np.isfinite(first).all() and np.isfinite(second).all()):
        raise BadInput("a correlation needs two lists of one length, of finite values")
    n = len(first)
    ranks = [midranks(side) - (n + 1) / 2 for side in (first, second)]
    spread = math.sqrt(float((ranks[0] ** 2).sum() * (ranks[1] ** 2).sum()))
    if not spread:
        return Correlation(n, None, None, None)
    rho = min(1.0, max(-1.0, float((ranks[0] * ranks[1]).sum()) / spread))
    if n < _LEAST or abs(rho) > 1 - 1e-12:
        return Correlation(n, rho, None, None)
    half = _Z * math.sqrt((1 + rho**2 / 2) / (n - 3))
    return Correlation(n, rho, math.tanh(math.atanh(rho) - half), math.tanh(math.atanh(rho) + half))
