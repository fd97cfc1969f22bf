"""Two runs joined case by case, then averaged per patient: the patient is the unit of every statistic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.comparisons.runs import RunScores


@dataclass(frozen=True)
class Pairs:
    """Values of A and B, one per patient that both runs have, sorted by patient."""

    patients: tuple[str, ...]
    x: NDArray[np.float64]  # side A, shape (n_pairs,)
    y: NDArray[np.float64]  # side B
    missing: tuple[str, ...]  # cases that only one run has, sorted
    failed: tuple[str, ...]  # patients with a case that crashed in one run and entered with its penalty


def join(a: RunScores | None, b: RunScores | None) -> Pairs:
    """Pairs by case id, never by position; None is a run without any score.

    Cases without a partner are left out before the cases of a patient are averaged, so that both sides of a pair are
    means over the same cases.
    """
    left = a.values if a else {}
    right = b.values if b else {}
    owners = {**(a.patients if a else {}), **(b.patients if b else {})}
    crashed = (a.failed if a else frozenset()) | (b.failed if b else frozenset())
    shared: dict[str, list[str]] = defaultdict(list)
    for case in sorted(left.keys() & right.keys()):
        shared[owners[case]].append(case)
    patients = tuple(sorted(shared))
    return Pairs(
        patients=patients,
        x=np.array([_mean([left[case] for case in shared[patient]]) for patient in patients], np.float64),
        y=np.array([_mean([right[case] for case in shared[patient]]) for patient in patients], np.float64),
        missing=tuple(sorted(left.keys() ^ right.keys())),
        failed=tuple(patient for patient in patients if crashed.intersection(shared[patient])),
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
