"""The worst of several attacks on one network, chosen for each case: an attacker who may use any of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.errors import NotComparable
from services.jobs.kinds.base import JobKind
from services.science.epsilon import Epsilon, format_epsilon

if TYPE_CHECKING:
    from db.rows import EvaluationRow, ScoreRow
    from services.jobs.context import JobContext, Outcome


class WorstCaseJob(JobKind):
    """Its rows: per case and budget those of the member with the lowest mean Dice, in all regions and metrics.

    So all scores of a case belong to the same adversarial images. A member has no part in budgets that it lacks.
    """

    needs_gpu: ClassVar[bool] = False

    members: tuple[str, ...]  # digests of evaluate jobs of one network; of equally bad ones the first is taken
    titles: tuple[str, ...]  # what each is called in the summary
    epsilons: tuple[Epsilon, ...]  # sorted, distinct

    @override
    def parents(self) -> tuple[str, ...]:
        return self.members

    @override
    def work(self) -> dict[str, Any]:
        work = self.spec()
        del work["titles"]
        return work

    @override
    def run(self, context: JobContext) -> Outcome:
        from db import results
        from services.jobs.context import Outcome

        tried: dict[tuple[str, str], dict[str, list[ScoreRow]]] = defaultdict(lambda: defaultdict(list))
        with context.read() as connection:
            evaluation = _require_one(results.evaluations(connection, self.members).values())
            for member, row in results.scores(connection, self.members):
                tried[row.epsilon_key, row.case_id][member].append(row)
        titles = dict(zip(self.members, self.titles, strict=True))
        won: dict[str, Counter[str]] = {format_epsilon(epsilon): Counter() for epsilon in self.epsilons}
        rows: list[ScoreRow] = []
        for (budget, _), found in sorted(tried.items()):
            if budget in won:
                members = [member for member in self.members if member in found]
                worst = min(members, key=lambda member: _damage(found[member]))
                won[budget].update({titles[member]: int(member == worst) for member in members})
                rows += found[worst]
        cases = len({row.case_id for row in rows})
        return Outcome(evaluation=evaluation, scores=rows, summary={"cases": cases, "won": won})


def _damage(rows: Sequence[ScoreRow]) -> tuple[float, int]:
    """How good a prediction still is, lower is worse: Dice averaged over the regions that the reference has.

    Where it has none of them, Dice is 1 or 0, and false positives decide between equals.
    """
    from services.jobs.kinds._stored_scores import mean_region_dice

    dice = [row for row in rows if row.metric == "dice"]
    present = any(row.reference_voxels for row in dice)
    return mean_region_dice(dice), 0 if present else -sum(row.prediction_voxels for row in dice)


def _require_one(made: Collection[EvaluationRow]) -> EvaluationRow:
    """How all members were scored; raises `NotComparable` when it was not in one way."""
    first, *others = dict.fromkeys(made)
    if others:
        raise NotComparable(
            f"the attacks of a worst case were scored in different ways, {first.metric_impl} against "
            f"{others[0].metric_impl}: `robust-cli retry JOB` scores the older ones again"
        )
    return first
