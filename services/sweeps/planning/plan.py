"""The jobs of one sweep, in an order in which they can run, each with its role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from services.comparisons.question import CLEAN, UNDEFENDED
from services.jobs.kinds.base import JobKind
from services.science.attacking.precision import FLOAT32


@dataclass(frozen=True)
class JobRole:
    """The role of a job in a sweep: the names that its user gave, which no digest covers.

    `defense_params` and `attack_params` hold the plug-in's name under `method`; both are {} for the undefended model
    and for unperturbed images. `epsilons` are those of the job's budgets that the sweep declares. `source` tells of
    transferred images how the network that they were made on differs from the scored one; a network that is there for
    such images alone bears it too, and so do the attacks on it. Train and defense jobs count as clean. A stats job
    belongs to the sweep as a whole: its words are empty. `precision` is what the attack followed gradients in, or for a
    worst case the attacks that it is of.
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
    precision: str = FLOAT32


@dataclass(frozen=True)
class PlannedJob:
    """One job: what it is, its content address, its role, and how it is called in tables."""

    kind: JobKind
    digest: str
    role: JobRole
    label: str
    family: str | None = None  # of an attack job: its digest without the budgets
    budgets: tuple[float, ...] = ()  # all that it has, some of which its role may leave out; empty: those of its role
    scores_of: str | None = None  # what its scores are of, whatever is scored; earlier ones of it stand in for them
    priority: int = 0  # smaller runs first
    after: tuple[str, ...] = ()  # digests of jobs that it waits for but uses nothing of: no part of what it is

    @classmethod
    def of(
        cls,
        kind: JobKind,
        role: JobRole,
        label: str,
        *,
        family: str | None = None,
        budgets: tuple[float, ...] = (),
        scores_of: str | None = None,
    ) -> Self:
        """The job with its address, still without a priority."""
        return cls(kind, kind.digest(), role, label, family, budgets, scores_of)

    @property
    def parents(self) -> tuple[str, ...]:
        """Digests of all jobs that must be done first."""
        return tuple(dict.fromkeys((*self.kind.parents(), *self.after)))

    @property
    def rank(self) -> int:
        """Its place in `KINDS_IN_ORDER`."""
        is_clean = self.kind.name == "evaluate" and self.role.attack == CLEAN
        return KINDS_IN_ORDER.index(EVALUATE_CLEAN if is_clean else self.kind.name)

    @property
    def declared(self) -> tuple[float, ...] | None:
        """Those of its budgets that the sweep declares, where it has others as well; None: all."""
        return self.role.epsilons if set(self.role.epsilons) < set(self.budgets) else None


#: The scores on clean images, without which those under attack say nothing.
EVALUATE_CLEAN = "evaluate clean images"

#: Within one fold and replica: what tells early that something is wrong, then long jobs first.
KINDS_IN_ORDER = (
    "adopt",
    "trial",
    "train",
    "defense",
    EVALUATE_CLEAN,
    "expect",
    "attack",
    "evaluate",
    "realise",
    "worst_case",
    "certify",
    "gates",
    "stats",
)


def in_running_order(jobs: Iterable[PlannedJob], blocks: Mapping[str, int]) -> tuple[PlannedJob, ...]:
    """The jobs with their priorities, most urgent first: block by block, and each after its parents.

    `blocks` numbers those that train networks, by digest; any other job belongs to the last block of its parents, which
    come before it in `jobs`, but those of finished jobs, which the sweep may have no more.
    """
    found = dict(blocks)
    planned = []
    for job in jobs:
        block = found.setdefault(job.digest, max((found.get(parent, 0) for parent in job.parents), default=0))
        planned.append(replace(job, priority=block * len(KINDS_IN_ORDER) + job.rank))
    return tuple(sorted(planned, key=lambda job: job.priority))


@dataclass(frozen=True)
class SweepPlan:
    """Every job comes after those of its parents that are there, finished jobs may lack some; no two are the same."""

    sweep: str
    jobs: tuple[PlannedJob, ...]
