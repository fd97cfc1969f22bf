"""Hodges-Lehmann shift estimate with its distribution-free interval (Hodges and Lehmann 1963)."""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.differences import Floats, paired_differences
from services.science.stats.interval import Interval

#: From this many pairs on the position of the limits comes from the normal approximation.
LARGE = 50
#: Up to this many pairs the achieved level is exact.
EXACT_LEVEL_UP_TO = 200


def hodges_lehmann(x: ArrayLike, y: ArrayLike, *, level: float = 0.95, decimals: int = 6) -> Interval:
    """Median of the Walsh averages (d_i + d_j)/2, i <= j, of d = x - y over all pairs, zeros included.

    With zeros or ties the interval is slightly conservative. Memory grows with the square of the number of pairs.
    Raises `BadInput` without pairs.
    """
    if not 0 < level < 1:
        raise BadInput(f"the level of an interval lies between 0 and 1, got {level}")
    d = paired_differences(x, y, decimals)
    n = len(d)
    if n == 0:
        raise BadInput("a Hodges-Lehmann estimate needs at least one pair")
    rows, columns = np.triu_indices(n)
    averages = np.sort((d[rows] + d[columns]) / 2)
    q = _position(n, 1 - level)
    return Interval(
        estimate=float(np.median(averages)),
        low=float(averages[q - 1]),
        high=float(averages[len(averages) - q]),
        achieved_level=max(0.0, 1 - 2 * _signed_rank_cdf(n, q - 1)),
    )


def _position(n: int, alpha: float) -> int:
    """q, from 1: the interval runs from the q-th smallest to the q-th largest Walsh average."""
    if n < LARGE:
        return max(1, int(np.searchsorted(_exact_cdf(n), alpha / 2 - 1e-12)))
    quantile = NormalDist().inv_cdf(1 - alpha / 2)
    return max(1, math.ceil(n * (n + 1) / 4 - 0.5 - quantile * _deviation(n)))


def _signed_rank_cdf(n: int, k: int) -> float:
    """P(V <= k) for the untied signed-rank statistic V of n pairs."""
    if n <= EXACT_LEVEL_UP_TO:
        return float(_exact_cdf(n)[k])
    return NormalDist().cdf((k + 0.5 - n * (n + 1) / 4) / _deviation(n))


def _deviation(n: int) -> float:
    return math.sqrt(n * (n + 1) * (2 * n + 1) / 24)


@lru_cache(maxsize=256)
def _exact_cdf(n: int) -> Floats:
    """P(V <= k) for k = 0 .. n(n+1)/2."""
    probabilities = np.zeros(n * (n + 1) // 2 + 1)
    probabilities[0] = 1.0
    for rank in range(1, n + 1):
        moved = probabilities[:-rank].copy()
        probabilities[rank:] += moved
        probabilities /= 2
    cumulated: Floats = np.cumsum(probabilities)
    cumulated.flags.writeable = False
    return cumulated
