"""Compare the completed runs of a sweep with paired tests: the primary endpoint, then the questions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.comparisons.question import Question
from services.errors import NotComparable, RobustError
from services.jobs.kinds.base import JobKind
from services.science.epsilon import Epsilon

if TYPE_CHECKING:
    from db.rows import ComparisonRow
    from services.jobs.context import JobContext, Outcome

#: What the summary counts as significant, after adjustment.
_ALPHA = 0.05


class StatsJob(JobKind):
    """Its rows: the primary endpoint of each pair of defenses that a question is about; then one comparison per pair of
    runs, region, metric and budget of every question.

    It reads the sweep as it stands in the view `results`, with those budgets that are declared. Some of its evaluations
    and gates may have failed: its rows tell how many of the evaluations had results and which jobs were compared, its
    summary which ones were `missing`.
    """

    version: ClassVar[int] = 2  # 1: no primary endpoint; Holm in every family; limits of the test without ties
    needs_gpu: ClassVar[bool] = False

    sweep: str  # name of the sweep whose rows are read
    evaluations: tuple[str, ...]  # digests of its evaluate and worst-case jobs, sorted
    gates: tuple[str, ...] = ()  # digests of its gates jobs, sorted
    declared: tuple[tuple[str, tuple[Epsilon, ...]], ...] = ()  # of evaluations that have others too, sorted
    questions: tuple[Question, ...]
    seed: int
    primary_region: str | None = None  # the first that the sweep declares; None: no primary endpoint

    added: ClassVar[frozenset[str]] = frozenset({"gates", "declared", "primary_region"})

    @property
    @override
    def partial(self) -> bool:
        return True

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
        from db import results
        from services.comparisons.access import is_realised
        from services.comparisons.attacked_cases import read_not_attacked
        from services.comparisons.family import answer
        from services.comparisons.gate_verdicts import UNCHECKED, read_verdicts
        from services.comparisons.primary import primary_answer
        from services.comparisons.ranges import read_largest_distance
        from services.comparisons.ranks import rankings
        from services.comparisons.result_rows import read_results
        from services.comparisons.runs import collect
        from services.jobs.context import Outcome, Progress

        with context.read() as connection:
            # First: what is done after this is compared with the rest, and then once more.
            missing = results.without_results(connection, self.parents())
            rows = read_results(
                connection,
                sweep=self.sweep,
                metric={question.metric for question in self.questions},
                region={region for question in self.questions for region in question.regions}
                | ({self.primary_region} if self.primary_region else set()),
            )
            table = collect(
                (row for row in rows if not is_realised(row.access)),
                not_attacked=read_not_attacked(connection, self.sweep),
            )
            largest_mm = read_largest_distance(
                connection, {self.sweep}, {question.metric for question in self.questions}
            )
            checked = read_verdicts(connection, sweeps={self.sweep}, by_sweep=False) if self.gates else UNCHECKED
        planned = len(self.evaluations)
        used = planned - sum(digest in self.evaluations for _, digest, _, _ in missing)
        if not used:
            raise RobustError(f"nothing can be compared: no evaluation of the sweep has results, of {planned} planned")
        comparisons: list[ComparisonRow] = []
        refusals: dict[str, None] = {}
        ranked: list[dict[str, Any]] = []
        if (region := self.primary_region) is not None:
            comparisons, refused = primary_answer(
                self.questions, table, region=region, seed=self.seed, verdicts=checked
            )
            refusals.update(dict.fromkeys(refused))
            ranked = rankings(self.questions, table, region=region, seed=self.seed)
        primary = len(comparisons)
        unanswered: list[str] = []
        for done, question in enumerate(self.questions):
            context.progress(Progress(done, len(self.questions), "question", question.label))
            found = answer(question, table, seed=self.seed, verdicts=checked, largest_mm=largest_mm)
            comparisons += found.comparisons
            refusals.update(dict.fromkeys(found.refusals))
            if not found.comparisons:
                unanswered.append(question.label)
        if refusals and not comparisons:
            raise NotComparable(next(iter(refusals)))
        return Outcome(
            comparisons=[replace(row, evaluations=planned, evaluations_used=used) for row in comparisons],
            summary={
                "evaluations": planned,
                "used": used,
                "missing": [{"job": number, "what": label, "state": state} for number, _, label, state in missing],
                "comparisons": len(comparisons),
                "primary": primary,
                "families": len({row.family for row in comparisons}),
                "significant": sum(row.p_adjusted is not None and row.p_adjusted < _ALPHA for row in comparisons),
                "seed": self.seed,
                "rankings": ranked,
                "refused": list(refusals),
                "unanswered": unanswered,
            },
        )
