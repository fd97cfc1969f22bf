"""Score one model on the test part of a cohort, on clean images or on those of an attack job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class Evaluate(JobKind):
    """Its rows: one score per case, budget, region and metric."""

    cohort: Cohort
    victim: str  # digest of the job whose model is scored
    perturbations: str | None  # digest of the attack job; None: clean images
    metrics: tuple[dict[str, Any], ...]  # specs of metric plug-ins
    regions: tuple[str, ...]

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.victim, self.perturbations) if self.perturbations else (self.victim,)

    @override
    def run(self, context: JobContext) -> Outcome:
        raise NotImplementedError
