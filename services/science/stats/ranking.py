"""How stable a ranking of runs is under resampling of the cases (Wiesenfarth et al. 2021)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from services.errors import BadInput
from services.science.stats.differences import Floats
from services.science.stats.friedman import ranks_within_cases


@dataclass(frozen=True, slots=True)
class RankingStability:
    """One ranking and its bootstrap; all tuples have one entry per run in the order given."""

    rule: str  # mean_then_rank, rank_then_mean
    ranks: tuple[int, ...]  # 1 is best; tied runs share the smaller rank
    low: tuple[int, ...]  # 2.5 % point of the bootstrap ranks, an observed rank
    high: tuple[int, ...]
    share_first: tuple[float, ...]
    distribution: tuple[tuple[float, ...], ...]  # [run][rank - 1]: share of bootstraps
    taus: tuple[float | None, ...]  # Kendall's tau-b of each bootstrap with the full ranking; None if all are tied


def ranking_stability(
    scores: ArrayLike, *, seed: int, higher_is_better: bool = True, resamples: int = 1000, decimals: int = 6
) -> tuple[RankingStability, RankingStability]:
    """Mean-then-rank and rank-then-mean of a table (cases, runs), with the same resampled cases for all runs.

    Missing values are not skipped: `BadInput`.
    """
    table = np.asarray(scores, np.float64)
    if table.ndim != 2 or table.shape[0] == 0 or table.shape[1] < 2:
        raise BadInput(f"a ranking needs a table of cases by two or more runs, got shape {table.shape}")
    within = ranks_within_cases(table, higher_is_better=higher_is_better, decimals=decimals)
    costs = {"mean_then_rank": -table if higher_is_better else table, "rank_then_mean": within}
    n = len(table)
    drawn = np.random.default_rng(seed).integers(0, n, (resamples, n))
    mean_then_rank, rank_then_mean = (
        _stability(rule, _ranks(cost.mean(axis=0, keepdims=True)), _ranks(cost[drawn].mean(axis=1)))
        for rule, cost in costs.items()
    )
    return mean_then_rank, rank_then_mean


def _ranks(costs: Floats) -> NDArray[np.int64]:
    """Ranks within each row of costs, ties sharing the smaller rank; rounded, since means of ties differ in the end."""
    rounded = np.round(costs, 9)
    smaller: NDArray[np.int64] = (rounded[:, None, :] < rounded[:, :, None]).sum(axis=2)
    return 1 + smaller


def _stability(rule: str, full: NDArray[np.int64], bootstrap: NDArray[np.int64]) -> RankingStability:
    k = full.shape[1]
    low, high = np.quantile(bootstrap, (0.025, 0.975), axis=0, method="inverted_cdf")
    upper = np.triu_indices(k, 1)
    base = np.sign(full[0, upper[0]] - full[0, upper[1]])
    signs = np.sign(bootstrap[:, upper[0]] - bootstrap[:, upper[1]])
    scale = np.sqrt((base**2).sum() * (signs**2).sum(axis=1))
    taus = tuple(float(agreement / size) if size else None for agreement, size in zip(signs @ base, scale, strict=True))
    return RankingStability(
        rule=rule,
        ranks=tuple(int(rank) for rank in full[0]),
        low=tuple(int(rank) for rank in low),
        high=tuple(int(rank) for rank in high),
        share_first=tuple(float(share) for share in (bootstrap == 1).mean(axis=0)),
        distribution=tuple(
            tuple(float((bootstrap[:, run] == rank).mean()) for rank in range(1, k + 1)) for run in range(k)
        ),
        taus=taus,
    )
