"""Friedman's test for three or more runs on the same cases, with Iman and Davenport's F (1980)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.differences import Floats, midranks


@dataclass(frozen=True, slots=True)
class FriedmanResult:
    """Do the runs differ at all? `mean_ranks`: 1 is best, midranks, one per run in the order given."""

    status: str  # ok, no_differences, perfect_concordance
    n_cases: int
    n_runs: int
    chi2: float
    p_value: float
    kendall_w: float
    f: float | None  # None where it is 0/0 or infinite
    f_p_value: float | None
    mean_ranks: tuple[float, ...]


def friedman(scores: ArrayLike, *more: ArrayLike, higher_is_better: bool = True, decimals: int = 6) -> FriedmanResult:
    """One table of shape (cases, runs), or one list of values per run; complete blocks only.

    Raises `BadInput` for fewer than three runs (two are compared with `paired_wilcoxon`), no case, or missing values.
    """
    columns = [np.asarray(run, np.float64) for run in (scores, *more)]
    if more and len({run.shape for run in columns}) > 1:
        raise BadInput(
            f"runs must be scored on the same cases, got {', '.join(str(len(run)) for run in columns)} values"
        )
    table = np.stack(columns, axis=1) if more else columns[0]
    if table.ndim != 2 or table.shape[1] < 3 or table.shape[0] == 0:
        raise BadInput(f"Friedman's test needs a table of cases by three or more runs, got shape {table.shape}")
    ranks = ranks_within_cases(table, higher_is_better=higher_is_better, decimals=decimals)
    n, k = ranks.shape
    ties = sum(int((counts**3 - counts).sum()) for counts in (np.unique(row, return_counts=True)[1] for row in ranks))
    untied = 1 - ties / (n * k * (k * k - 1))
    mean_ranks = tuple(float(rank) for rank in ranks.mean(axis=0))
    if math.isclose(untied, 0, abs_tol=1e-12):
        return FriedmanResult("no_differences", n, k, 0.0, 1.0, 0.0, None, None, mean_ranks)

    import scipy.special

    chi2 = max(0.0, (12 / (n * k * (k + 1)) * float((ranks.sum(axis=0) ** 2).sum()) - 3 * n * (k + 1)) / untied)
    p_value = float(scipy.special.chdtrc(k - 1, chi2))
    rest = n * (k - 1) - chi2
    if rest <= 1e-9 * n * k:
        return FriedmanResult("perfect_concordance", n, k, chi2, p_value, 1.0, None, None, mean_ranks)
    f = (n - 1) * chi2 / rest
    f_p_value = float(scipy.special.fdtrc(k - 1, (k - 1) * (n - 1), f))
    return FriedmanResult("ok", n, k, chi2, p_value, chi2 / (n * (k - 1)), f, f_p_value, mean_ranks)


def ranks_within_cases(table: Floats, *, higher_is_better: bool, decimals: int = 6) -> Floats:
    """Midranks of the runs within each case, shape of `table`, 1 is best. Raises `BadInput` for missing values."""
    if not np.isfinite(table).all():
        raise BadInput("every run needs a finite value in every case: use complete cases, or the declared penalty")
    worse = np.round(-table if higher_is_better else table, decimals) + 0.0
    return np.stack([midranks(row) for row in worse])
