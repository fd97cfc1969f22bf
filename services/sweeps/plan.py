"""The jobs of one sweep, in an order in which they can run, and the role of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from services.comparisons.question import CLEAN, UNDEFENDED
from services.jobs.kinds.base import JobKind


@dataclass(frozen=True)
class Cell:
    """The role of a job in a sweep: the names that its user gave, which no digest covers.

    `defense_params` and `attack_params` hold the plug-in's name under `method`; both are {} for the undefended model
    and for unperturbed images. Train and defense jobs count as clean. A stats job belongs to the sweep as a whole: its
    words are empty.
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


@dataclass(frozen=True)
class PlannedJob:
    """One job: what it is, its content address, its role, and how it is called in tables."""

    kind: JobKind
    digest: str
    cell: Cell
    label: str
    priority: int  # smaller runs first
    family: str | None = None  # of an attack job: its digest without the budgets


@dataclass(frozen=True)
class Plan:
    """Every job comes after its parents; no two have the same digest."""

    sweep: str
    jobs: tuple[PlannedJob, ...]

    def counts(self) -> dict[str, int]:
        """How many jobs of each kind, in the order in which the kinds first appear."""
        return dict(Counter(job.kind.name for job in self.jobs))
