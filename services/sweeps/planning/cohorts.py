"""The cohorts of a sweep, one for each fold: which parts of which data its jobs work on."""

from __future__ import annotations

from services.datasets.describe import DataDescription
from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.datasets.splits import split_cases
from services.sweeps.schema import SweepSpec


def cohorts(sweep: SweepSpec, data: DataDescription) -> tuple[Cohort, ...]:
    """One cohort per fold; raises `BadInput` for a split that these cases do not allow or that leaves a part empty."""
    spec = DataSpec(
        fingerprint=data.fingerprint,
        labels=data.scheme,
        preprocessing=sweep.data.preprocessing,
        anatomy=sweep.data.anatomy,
    )
    split = sweep.data.split
    count = split.folds if isinstance(split, FoldSplit) else 1
    for fold in range(count):
        split_cases(split, data.patients, sweep.seed, fold)
    return tuple(Cohort(data=spec, split=split, split_seed=sweep.seed, fold=fold) for fold in range(count))
