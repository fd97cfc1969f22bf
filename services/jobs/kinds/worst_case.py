"""The worst of several attacks on one network, chosen for each case: an attacker who may use any of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.comparisons.worst_cases import MEAN, REGION
from services.errors import NotComparable
from services.jobs.kinds.base import JobKind
from services.science.epsilon import Epsilon, format_epsilon

if TYPE_CHECKING:
    from db.rows import EvaluationRow, ScoreRow
    from services.jobs.context import JobContext, Outcome


class WorstCaseJob(JobKind):
    """Its rows: per case and budget those of the member that `select` calls the worst.

    `mean`: the lowest Dice averaged over the regions that the reference has; the member's rows in all regions and
    metrics, so that all scores of a case belong to the same adversarial images. `region`: in each region for itself,
    whether the reference has it or not, the member with the lowest Dice there and its rows of all metrics. The name of
    a metric: the same by the worst value of that metric. A member has no part in budgets that it lacks.

    Under `not_sought` the summary of the latter two names, by region, the cases whose reference lacks it, unless a
    member is made to invent what is not there.
    """

    needs_gpu: ClassVar[bool] = False
    added: ClassVar[frozenset[str]] = frozenset({"select", "inventing"})

    members: tuple[str, ...]  # digests of evaluate jobs of one network; of equally bad ones the first is taken
    titles: tuple[str, ...]  # what each is called in the summary
    epsilons: tuple[Epsilon, ...]  # sorted, distinct
    select: str = MEAN
    inventing: tuple[str, ...] = ()  # titles of the members that aim to invent regions

    @override
    def parents(self) -> tuple[str, ...]:
        return self.members

    @override
    def work(self) -> dict[str, Any]:
        return {key: value for key, value in self.spec().items() if key not in ("titles", "inventing")}

    @override
    def run(self, context: JobContext) -> Outcome:
        from db import results
        from services.jobs.context import Outcome

        tried: dict[tuple[str, str, str], dict[str, list[ScoreRow]]] = defaultdict(lambda: defaultdict(list))
        with context.read() as connection:
            evaluation = _require_one(results.evaluations(connection, self.members).values())
            for member, row in results.scores(connection, self.members):
                part = "" if self.select == MEAN else row.region  # what is chosen for itself
                tried[row.epsilon_key, row.case_id, part][member].append(row)
        titles, damage = dict(zip(self.members, self.titles, strict=True)), _damage_by(self.select)
        won: dict[str, dict[str, Counter[str]]] = {format_epsilon(epsilon): {} for epsilon in self.epsilons}
        rows: list[ScoreRow] = []
        for (budget, _, part), found in sorted(tried.items()):
            if budget in won:
                members = [member for member in self.members if member in found]
                worst = min(members, key=lambda member: damage(found[member]))
                won[budget].setdefault(part, Counter()).update(
                    {titles[member]: int(member == worst) for member in members}
                )
                rows += found[worst]
        summary: dict[str, Any] = {"cases": len({row.case_id for row in rows})}
        if self.select == MEAN:
            summary["won"] = {budget: parts.get("", Counter()) for budget, parts in won.items()}
        else:
            summary["won"] = won
            if absent := {} if self.inventing else _absent(rows):
                summary["not_sought"] = absent
        return Outcome(evaluation=evaluation, scores=rows, summary=summary)


def _damage_by(select: str) -> Callable[[Sequence[ScoreRow]], tuple[float, int]]:
    """How good the prediction of these rows still is, lower is worse; between equals false positives decide.

    By the mean Dice the rows are those of all regions, else those of one.
    """
    if select == MEAN:
        return _mean_damage
    from services.science import metrics

    metric = "dice" if select == REGION else select
    sign = 1 if metrics.require(metric).higher_is_better else -1

    def damage(rows: Sequence[ScoreRow]) -> tuple[float, int]:
        (row,) = (row for row in rows if row.metric == metric)
        return sign * row.value, 0 if row.reference_voxels else -row.prediction_voxels

    return damage


def _mean_damage(rows: Sequence[ScoreRow]) -> tuple[float, int]:
    """Dice averaged over the regions that the reference has.

    Where it has none of them, Dice is 1 or 0, and false positives decide between equals.
    """
    from services.jobs.kinds._stored_scores import mean_region_dice

    dice = [row for row in rows if row.metric == "dice"]
    present = any(row.reference_voxels for row in dice)
    return mean_region_dice(dice), 0 if present else -sum(row.prediction_voxels for row in dice)


def _absent(rows: Iterable[ScoreRow]) -> dict[str, list[str]]:
    """The cases whose reference lacks a region, by region."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if not row.reference_voxels:
            found[row.region].add(row.case_id)
    return {region: sorted(cases) for region, cases in sorted(found.items())}


def _require_one(made: Collection[EvaluationRow]) -> EvaluationRow:
    """How all members were scored; raises `NotComparable` when it was not in one way."""
    first, *others = dict.fromkeys(made)
    if others:
        raise NotComparable(
            f"the attacks of a worst case were scored in different ways, {first.metric_impl} against "
            f"{others[0].metric_impl}: `robust-cli retry JOB` scores the older ones again"
        )
    return first
