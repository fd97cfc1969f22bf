"""Compare the completed runs of a sweep with paired tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.comparisons.question import Question
from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class Stats(JobKind):
    """Its rows: one comparison per pair of runs, region, metric and budget of every question."""

    wants_gpu = False

    sweep: str  # name of the sweep whose rows are read
    evaluations: tuple[str, ...]  # digests of its evaluate jobs, sorted
    questions: tuple[Question, ...]
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        return self.evaluations

    @override
    def run(self, context: JobContext) -> Outcome:
        raise NotImplementedError
