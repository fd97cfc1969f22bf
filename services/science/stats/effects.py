"""Effect sizes of paired samples."""

from __future__ import annotations

from numpy.typing import ArrayLike

from services.science.stats.differences import paired_differences
from services.science.stats.wilcoxon import signed_ranks


def rank_biserial(x: ArrayLike, y: ArrayLike, *, decimals: int = 6) -> float:
    """Matched-pairs rank-biserial correlation (R+ - R-)/(R+ + R-) in [-1, 1], zeros dropped; 0 without differences.

    Half the cases larger and half unchanged gives 1, so report the number of zeros beside it.
    """
    ranks, positive = signed_ranks(paired_differences(x, y, decimals), "drop")
    total = float(ranks.sum())
    return float((ranks[positive].sum() - ranks[~positive].sum()) / total) if total else 0.0


def superiority(x: ArrayLike, y: ArrayLike, *, higher_is_better: bool = True, decimals: int = 6) -> float:
    """Share of pairs in which x is better, equal pairs counting half; 0.5 without pairs."""
    d = paired_differences(x, y, decimals)
    better = d > 0 if higher_is_better else d < 0
    return float((better.sum() + 0.5 * (d == 0).sum()) / len(d)) if len(d) else 0.5
