"""The cohorts of a sweep, one for each fold: which parts of which data its jobs work on."""

from __future__ import annotations

from services.datasets.describe import DataDescription
from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.datasets.splits import draw_cases, split_cases
from services.sweeps.schema import SweepSpec


def cohorts(sweep: SweepSpec, data: DataDescription) -> tuple[Cohort, ...]:
    """One cohort per fold; raises `BadInput` for a split that these cases do not allow, or that leaves a part
    empty or with fewer test cases than are wanted.
    """
    spec = DataSpec(
        fingerprint=data.fingerprint,
        labels=data.scheme,
        preprocessing=sweep.data.preprocessing,
        anatomy=sweep.data.anatomy,
    )
    split = sweep.data.split
    count = split.folds if isinstance(split, FoldSplit) else 1
    parts = [split_cases(split, data.patients, sweep.seed, fold) for fold in range(count)]
    smallest = min(range(count), key=lambda fold: len(parts[fold].test))
    draw_cases(parts[smallest], sweep.evaluation.cases, sweep.seed, smallest)
    return tuple(Cohort(data=spec, split=split, split_seed=sweep.seed, fold=fold) for fold in range(count))
