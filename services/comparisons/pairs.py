"""Two runs joined case by case, then averaged per patient: the patient is the unit of every statistic."""

from __future__ import annotations

from collections import Counter, defaultdict
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
    missing: tuple[str, ...]  # cases that only one run has, sorted, but those that no attack was meant to meet
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
    apart = left.keys() ^ right.keys()
    if a and b and a.key.is_clean != b.key.is_clean:
        apart -= a.not_attacked | b.not_attacked
    shared: dict[str, list[str]] = defaultdict(list)
    for case in sorted(left.keys() & right.keys()):
        shared[owners[case]].append(case)
    patients = tuple(sorted(shared))
    return Pairs(
        patients=patients,
        x=np.array([_mean([left[case] for case in shared[patient]]) for patient in patients], np.float64),
        y=np.array([_mean([right[case] for case in shared[patient]]) for patient in patients], np.float64),
        missing=tuple(sorted(apart)),
        failed=tuple(patient for patient in patients if crashed.intersection(shared[patient])),
    )


@dataclass(frozen=True)
class NetworkDifferences:
    """A - B of each pair of networks (same fold and replica) on each of its patients, sorted."""

    values: tuple[float, ...]
    networks: tuple[tuple[int, int], ...]  # fold and replica of each value
    patients: tuple[str, ...]

    @property
    def replicas(self) -> int:
        """The most networks that a patient met."""
        return max(Counter(self.patients).values(), default=0)

    def by_replica(self) -> dict[int, float]:
        """The mean difference of each replica, all folds together."""
        found: dict[int, list[float]] = defaultdict(list)
        for value, (_, replica) in zip(self.values, self.networks, strict=True):
            found[replica].append(value)
        return {replica: _mean(values) for replica, values in sorted(found.items())}


def by_network(a: RunScores | None, b: RunScores | None) -> NetworkDifferences:
    """Differences of those cases that both runs scored in the same fold and replica, averaged per patient."""
    left, right = (scores.by_network if scores else {} for scores in (a, b))
    owners = {**(a.patients if a else {}), **(b.patients if b else {})}
    found: dict[tuple[int, int, str], list[float]] = defaultdict(list)
    for fold, replica, case in sorted(left.keys() & right.keys()):
        key = fold, replica, case
        found[fold, replica, owners[case]].append(left[key] - right[key])
    return NetworkDifferences(
        values=tuple(_mean(values) for values in found.values()),
        networks=tuple((fold, replica) for fold, replica, _ in found),
        patients=tuple(patient for _, _, patient in found),
    )


def per_patient(scores: RunScores) -> dict[str, float]:
    """Patient -> mean over its cases, replicas averaged first."""
    found: dict[str, list[float]] = defaultdict(list)
    for case, value in scores.values.items():
        found[scores.patients[case]].append(value)
    return {patient: _mean(values) for patient, values in found.items()}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
