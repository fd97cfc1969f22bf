"""An interval for a mean over networks and patients: both are resampled (Owen 2007)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.differences import Floats
from services.science.stats.interval import Interval

#: With fewer replicas its interval covers too little (statistics 10).
ENOUGH_REPLICAS = 10
#: How many samples are drawn at once.
_AT_ONCE = 200


def two_way_bootstrap(
    values: ArrayLike,
    networks: Sequence[tuple[int, int]],
    patients: Sequence[Hashable],
    *,
    seed: int,
    level: float = 0.95,
    resamples: int = 2000,
) -> Interval:
    """Percentiles of the mean of `values`, shape (n,), when networks and patients are drawn with replacement.

    Each fold keeps its number of networks and of patients; a value counts as often as its network and its patient were
    drawn. `networks` are pairs of fold and replica, pairs may be missing. Raises `BadInput` without values.
    """
    y: Floats = np.asarray(values, np.float64)
    if y.ndim != 1 or len(y) == 0 or not len(y) == len(networks) == len(patients):
        raise BadInput(f"a two-way bootstrap needs values with their networks and patients, got shape {y.shape}")
    rng = np.random.default_rng(seed)
    sums, counts = np.zeros(resamples), np.zeros(resamples)
    folds = sorted({fold for fold, _ in networks})
    for fold in folds:
        inside = [index for index, (its, _) in enumerate(networks) if its == fold]
        rows = {name: number for number, name in enumerate(dict.fromkeys(networks[index] for index in inside))}
        columns = {name: number for number, name in enumerate(dict.fromkeys(patients[index] for index in inside))}
        table, there = np.zeros((len(rows), len(columns))), np.zeros((len(rows), len(columns)))
        for index in inside:
            place = rows[networks[index]], columns[patients[index]]
            table[place] += y[index]
            there[place] += 1
        for start in range(0, resamples, _AT_ONCE):
            drawn = min(_AT_ONCE, resamples - start)
            of_rows, of_columns = (
                rng.multinomial(size, np.full(size, 1 / size), drawn).astype(np.float64) for size in table.shape
            )
            sums[start : start + drawn] += ((of_rows @ table) * of_columns).sum(axis=1)
            counts[start : start + drawn] += ((of_rows @ there) * of_columns).sum(axis=1)
    means = sums[counts > 0] / counts[counts > 0]
    low, high = np.quantile(means, ((1 - level) / 2, (1 + level) / 2))
    return Interval(float(y.mean()), float(low), float(high), level)
