"""The folds of a sweep: which part of which data each block of jobs works on."""

from __future__ import annotations

from services.datasets.describe import DataDescription
from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.datasets.splits import split_cases
from services.seeds import derive
from services.sweeps.schema import Sweep


def cohorts(sweep: Sweep, data: DataDescription) -> list[Cohort]:
    """One cohort per fold, each checked to have cases to train and to test on; raises `BadInput`."""
    split = sweep.data.split
    spec = DataSpec(fingerprint=data.fingerprint, labels=data.labels, preprocessing=sweep.data.preprocessing)
    seed = derive(sweep.seed, "split")
    folds = split.folds if isinstance(split, FoldSplit) else 1
    for fold in range(folds):
        split_cases(split, data.patients, seed, fold)
    return [Cohort(data=spec, split=split, split_seed=seed, fold=fold) for fold in range(folds)]
