"""The jobs of one sweep, in an order in which they can run, each with its role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from services.comparisons.question import CLEAN, UNDEFENDED
from services.jobs.kinds.base import JobKind


@dataclass(frozen=True)
class JobRole:
    """The role of a job in a sweep: the names that its user gave, which no digest covers.

    `defense_params` and `attack_params` hold the plug-in's name under `method`; both are {} for the undefended model
    and for unperturbed images. `source` tells of transferred images how the network that they were made on differs from
    the scored one. Train and defense jobs count as clean. A stats job belongs to the sweep as a whole: its words are
    empty.
    """

    model: str = ""
    architecture: str = ""
    dims: int = 0
    defense: str = UNDEFENDED
    defense_params: Mapping[str, Any] = field(default_factory=dict)
    attack: str = CLEAN
    attack_params: Mapping[str, Any] = field(default_factory=dict)
    epsilons: tuple[float, ...] = ()
    access: str = "white-box"
    replica: int = 0
    fold: int = 0
    source: str = ""


@dataclass(frozen=True)
class PlannedJob:
    """One job: what it is, its content address, its role, and how it is called in tables."""

    kind: JobKind
    digest: str
    role: JobRole
    label: str
    family: str | None = None  # of an attack job: its digest without the budgets
    priority: int = 0  # smaller runs first

    @classmethod
    def of(cls, kind: JobKind, role: JobRole, label: str, family: str | None = None) -> Self:
        """The job with its address, still without a priority."""
        return cls(kind, kind.digest(), role, label, family)


#: Within one fold and replica long jobs start first.
KINDS_IN_ORDER = ("adopt", "train", "defense", "attack", "evaluate", "worst_case", "certify", "gates", "stats")


def in_running_order(jobs: Iterable[PlannedJob], blocks: Mapping[str, int]) -> tuple[PlannedJob, ...]:
    """The jobs with their priorities, most urgent first: block by block, and each after its parents.

    `blocks` numbers those that train networks, by digest; any other job belongs to the last block of its parents, which
    come before it in `jobs`.
    """
    found = dict(blocks)
    planned = []
    for job in jobs:
        block = found.setdefault(job.digest, max((found[parent] for parent in job.kind.parents()), default=0))
        planned.append(replace(job, priority=block * len(KINDS_IN_ORDER) + KINDS_IN_ORDER.index(job.kind.name)))
    return tuple(sorted(planned, key=lambda job: job.priority))


@dataclass(frozen=True)
class SweepPlan:
    """Every job comes after its parents; no two have the same digest."""

    sweep: str
    jobs: tuple[PlannedJob, ...]
