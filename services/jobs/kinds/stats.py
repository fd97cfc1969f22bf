"""Compare the completed runs of a sweep with paired tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.comparisons.question import Question
from services.errors import NotComparable
from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from db.rows import ComparisonRow
    from services.jobs.context import JobContext, Outcome

#: What the summary counts as significant, after adjustment.
_ALPHA = 0.05


class StatsJob(JobKind):
    """Its rows: one comparison per pair of runs, region, metric and budget of every question."""

    needs_gpu: ClassVar[bool] = False

    sweep: str  # name of the sweep whose rows are read
    evaluations: tuple[str, ...]  # digests of its evaluate and worst-case jobs, sorted
    gates: tuple[str, ...] = ()  # digests of its gates jobs, sorted
    questions: tuple[Question, ...]
    seed: int

    added: ClassVar[frozenset[str]] = frozenset({"gates"})

    @override
    def parents(self) -> tuple[str, ...]:
        return (*self.evaluations, *self.gates)

    @override
    def work(self) -> dict[str, Any]:
        work = self.spec()
        for question in work["questions"]:
            if not question["attacks"]:
                del question["attacks"]  # came after results had been stored
        return work

    @override
    def run(self, context: JobContext) -> Outcome:
        from services.comparisons.family import answer
        from services.comparisons.gate_verdicts import UNCHECKED, read_verdicts
        from services.comparisons.result_rows import read_results
        from services.comparisons.runs import collect
        from services.jobs.context import Outcome, Progress

        with context.read() as connection:
            table = collect(
                read_results(
                    connection,
                    sweep=self.sweep,
                    metric={question.metric for question in self.questions},
                    region={region for question in self.questions for region in question.regions},
                )
            )
            checked = read_verdicts(connection, sweeps={self.sweep}, by_sweep=False) if self.gates else UNCHECKED
        comparisons: list[ComparisonRow] = []
        refusals: dict[str, None] = {}
        unanswered: list[str] = []
        for done, question in enumerate(self.questions):
            context.progress(Progress(done, len(self.questions), "question", question.label))
            found = answer(question, table, seed=self.seed, verdicts=checked)
            comparisons += found.comparisons
            refusals.update(dict.fromkeys(found.refusals))
            if not found.comparisons:
                unanswered.append(question.label)
        if refusals and not comparisons:
            raise NotComparable(next(iter(refusals)))
        return Outcome(
            comparisons=comparisons,
            summary={
                "comparisons": len(comparisons),
                "families": len({row.family for row in comparisons}),
                "significant": sum(row.p_adjusted is not None and row.p_adjusted < _ALPHA for row in comparisons),
                "seed": self.seed,
                "refused": list(refusals),
                "unanswered": unanswered,
            },
        )
