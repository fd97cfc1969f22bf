"""Mean difference with a bootstrap interval, bias-corrected and accelerated (Efron 1987)."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.differences import Floats, paired_differences

#: Values that are drawn at once; small enough for the processor's cache, which halves the time.
_VALUES_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class MeanDifference:
    """Mean of x - y with its interval; `degenerate` when all differences are equal and the interval is a point."""

    estimate: float
    low: float
    high: float
    status: str  # ok, degenerate


def mean_difference(
    x: ArrayLike, y: ArrayLike, *, seed: int, level: float = 0.95, resamples: int = 10_000, decimals: int = 6
) -> MeanDifference:
    """Resample the pairs with replacement; depends on the set of pairs and `seed`, not on their order.

    Exchanging x and y mirrors the interval exactly. With rare catastrophic cases an interval from few pairs covers
    too little (0.77 instead of 0.95 at 20 pairs and 8 % catastrophes). Raises `BadInput` without pairs.
    """
    d = paired_differences(x, y, decimals)
    if len(d) == 0:
        raise BadInput("a mean difference needs at least one pair")
    if (d == d[0]).all():
        return MeanDifference(float(d[0]), float(d[0]), float(d[0]), "degenerate")
    ordered, sign = _canonical(d)
    means = resample_means(ordered, np.random.default_rng(seed), resamples)
    low, high = bca_interval(ordered, means, level)
    if sign < 0:
        low, high = -high, -low
    return MeanDifference(sign * float(ordered.mean()), low, high, "ok")


def resample_means(d: Floats, rng: np.random.Generator, resamples: int) -> Floats:
    """Means of `resamples` bootstrap samples of d, drawn from `rng` as scipy.stats.bootstrap does."""
    n = len(d)
    ones = np.ones(n)
    rows = max(1, _VALUES_AT_ONCE // n)
    counts = (min(rows, resamples - start) for start in range(0, resamples, rows))
    return np.concatenate([d.take(rng.integers(0, n, (count, n))) @ ones / n for count in counts])


def bca_interval(d: Floats, means: Floats, level: float) -> tuple[float, float]:
    """The BCa interval of the mean of d (not constant) from its bootstrap means."""
    normal = NormalDist()
    mean = d.mean()
    noise = 1e-12 * float(np.abs(d).max())  # sums of the same values in another order are equal means
    share = ((means < mean - noise).mean() + (means <= mean + noise).mean()) / 2
    bias = normal.inv_cdf(min(max(float(share), 0.5 / len(means)), 1 - 0.5 / len(means)))
    deviations = d - mean  # the jackknife influence of each case on a mean
    acceleration = float((deviations**3).sum() / (6 * (deviations**2).sum() ** 1.5))
    positions = []
    for tail in ((1 - level) / 2, (1 + level) / 2):
        shifted = bias + normal.inv_cdf(tail)
        positions.append(normal.cdf(bias + shifted / (1 - acceleration * shifted)))
    low, high = np.quantile(means, positions)
    return float(low), float(high)


def _canonical(d: Floats) -> tuple[Floats, int]:
    """The differences in an order and a direction that depend neither on the order of cases nor on who is x."""
    forward, backward = np.sort(d), np.sort(0.0 - d)
    apart = np.flatnonzero(forward != backward)
    return (backward, -1) if apart.size and forward[apart[0]] < backward[apart[0]] else (forward, 1)
