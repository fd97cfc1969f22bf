"""How often a run fails, and whether two runs fail on different cases."""

from __future__ import annotations

import math
from statistics import NormalDist

from services.errors import BadInput
from services.science.stats.exact_null import fair_coin_two_sided
from services.science.stats.interval import Interval


def wilson(failures: int, n: int, *, level: float = 0.95) -> Interval:
    """Share of failures with its score interval (Wilson 1927). `BadInput` unless 0 <= failures <= n, n > 0."""
    if not 0 <= failures <= n or n == 0:
        raise BadInput(f"a failure rate needs 0 <= failures <= cases and at least one case, got {failures} of {n}")
    share = failures / n
    z = NormalDist().inv_cdf((1 + level) / 2)
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    low = 0.0 if failures == 0 else centre - half
    high = 1.0 if failures == n else centre + half
    return Interval(share, low, high, level)


def mcnemar(only_a: int, only_b: int) -> float:
    """Exact two-sided p of McNemar's test: cases on which only A failed against those on which only B failed."""
    if min(only_a, only_b) < 0:
        raise BadInput(f"numbers of discordant cases cannot be negative, got {only_a} and {only_b}")
    return fair_coin_two_sided(only_a, only_a + only_b)
