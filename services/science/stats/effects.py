"""Effect sizes of paired samples, and the two plain tests that stand beside the signed-rank test."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.differences import Floats, paired_differences
from services.science.stats.exact_null import fair_coin_two_sided
from services.science.stats.wilcoxon import signed_ranks

#: Up to this many pairs the sign-flip test visits all sign patterns.
ALL_FLIPS_UP_TO = 13


def rank_biserial(x: ArrayLike, y: ArrayLike, *, decimals: int = 6) -> float:
    """Matched-pairs rank-biserial correlation (R+ - R-)/(R+ + R-) in [-1, 1], zeros dropped; 0 without differences.

    Half the cases larger and half unchanged gives 1, so report the number of zeros beside it.
    """
    ranks, positive = signed_ranks(paired_differences(x, y, decimals), "drop")
    total = float(ranks.sum())
    return float((ranks[positive].sum() - ranks[~positive].sum()) / total) if total else 0.0


def superiority(x: ArrayLike, y: ArrayLike, *, higher_is_better: bool = True, decimals: int = 6) -> float:
    """Share of pairs in which x is better, equal pairs counting half; 0.5 without pairs."""
    d = _gains(x, y, higher_is_better, decimals)
    return float(((d > 0).sum() + 0.5 * (d == 0).sum()) / len(d)) if len(d) else 0.5


def share_worse(x: ArrayLike, y: ArrayLike, *, by_more_than: float, higher_is_better: bool = True) -> float:
    """Share of pairs in which x is worse than y by more than the declared margin; 0 without pairs."""
    d = _gains(x, y, higher_is_better, 6)
    return float((d < -by_more_than).mean()) if len(d) else 0.0


def sign_test(x: ArrayLike, y: ArrayLike, *, decimals: int = 6) -> float:
    """Exact two-sided sign test over the non-zero differences; 1 without any."""
    d = paired_differences(x, y, decimals)
    return fair_coin_two_sided(int((d > 0).sum()), int((d != 0).sum()))


def sign_flip_test(
    x: ArrayLike, y: ArrayLike, *, rng: np.random.Generator | None = None, flips: int = 10_000, decimals: int = 6
) -> float:
    """Two-sided permutation test of the mean difference under random signs; 1 without pairs.

    Up to 13 pairs all patterns are visited and `rng` is not used; beyond that `flips` random patterns are drawn.
    """
    d = paired_differences(x, y, decimals)
    n = len(d)
    if n == 0:
        return 1.0
    reached = abs(float(d.mean())) - 1e-12
    if n <= ALL_FLIPS_UP_TO:
        patterns = (np.arange(2**n)[:, None] >> np.arange(n)) & 1
        return float((np.abs((1 - 2 * patterns) @ d / n) >= reached).mean())
    if rng is None:
        raise BadInput(f"a sign-flip test of more than {ALL_FLIPS_UP_TO} pairs needs a random generator")
    means = (1 - 2 * rng.integers(0, 2, (flips, n), np.int8)) @ d / n
    return float((1 + (np.abs(means) >= reached).sum()) / (flips + 1))


def _gains(x: ArrayLike, y: ArrayLike, higher_is_better: bool, decimals: int) -> Floats:
    d = paired_differences(x, y, decimals)
    return d if higher_is_better else 0.0 - d
