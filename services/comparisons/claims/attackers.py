"""What an attacker leaves of a defense: for each case and network the lowest Dice at each budget, and its area."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from services.comparisons.access import CONTROL, INDEPENDENT, TWIN, realised
from services.comparisons.claims.declared import Attacker
from services.comparisons.primary import Defended, Place, defended_of, is_bounded, under_curve
from services.comparisons.question import UNDEFENDED
from services.comparisons.ranges import DICE_AREA
from services.comparisons.result_rows import FAILURE_METRIC, ResultRow
from services.comparisons.runs import HOW_SCORED, RunKey, RunScores, ScoreTable
from services.errors import NotComparable


@dataclass(frozen=True)
class Curve:
    """Of one defense under one attacker: its clean rows, and by budget and place the worst of all its rows."""

    defended: Defended
    clean: Mapping[Place, ResultRow]
    worst: Mapping[float, Mapping[Place, ResultRow]]


def curves_of(table: ScoreTable, model: tuple[str, str, int], attacker: Attacker, region: str) -> list[Curve]:
    """A curve for each defense of a model, the undefended one first.

    Raises `NotComparable` for scores that were made in different ways.
    """
    keys = [
        key
        for key in table
        if (key.model, key.architecture, key.dims) == model and key.region == region and key.metric == FAILURE_METRIC
    ]
    asked = _asked(keys, attacker)
    found: dict[Defended, list[RunKey]] = {}
    for key in sorted(keys, key=lambda key: (key.defense != UNDEFENDED, key)):
        found.setdefault(defended_of(key), []).append(key)
    _require_alike([row for key in keys if key.is_clean or key in asked for row in table[key].rows])
    return [
        Curve(
            defended,
            {place_of(row): row for key in mine if key.is_clean for row in table[key].rows},
            _worst(table, [key for key in mine if key in asked]),
        )
        for defended, mine in found.items()
    ]


def area_of(curve: Curve, budgets: Sequence[float]) -> RunScores | None:
    """The area under Dice over these budgets (statistics 8), one row per place; None where no case has all of them."""
    if any(budget not in curve.worst for budget in budgets):
        return None
    found, _ = under_curve(curve.clean.values(), curve.worst, budgets)
    return scores_of(curve.defended, found, DICE_AREA) if found else None


def scores_of(defended: Defended, rows: Iterable[ResultRow], metric: str = FAILURE_METRIC) -> RunScores:
    """Rows of one defense as scores that can be compared."""
    listed = tuple(rows)
    first = listed[0]
    key = RunKey(
        "", *defended, attack="", attack_params="", access="", source="", epsilon=first.epsilon, region=first.region,
        metric=metric,
    )  # fmt: skip
    return RunScores(key, listed)


def shared_budgets(curves: Iterable[Curve]) -> list[float]:
    """The budgets at which all of these curves that have any were scored, ascending."""
    found = [set(curve.worst) for curve in curves if curve.worst]
    return sorted(set.intersection(*found)) if found else []


def place_of(row: ResultRow) -> Place:
    """The network of its model and defense, and the case."""
    return row.fold, row.replica, row.case_id


def _asked(keys: Collection[RunKey], attacker: Attacker) -> set[RunKey]:
    """The runs that the attacker may choose among."""
    plain = {(key.attack, key.attack_params) for key in keys if key.defense == UNDEFENDED and key.access != CONTROL}
    access = {realised(name) if attacker.realised else name for name in attacker.access}
    unfair = {TWIN} if any(key.source == INDEPENDENT for key in keys) else set()
    return {
        key
        for key in keys
        if key.access in access
        and (not attacker.attacks or key.attack in attacker.attacks)
        and (attacker.adapted or (key.attack, key.attack_params) in plain)
        and key.source not in unfair
        and is_bounded(key)
    }


def _worst(table: ScoreTable, keys: Iterable[RunKey]) -> dict[float, dict[Place, ResultRow]]:
    worst: dict[float, dict[Place, ResultRow]] = {}
    for key in keys:
        at_budget = worst.setdefault(key.epsilon, {})
        for row in table[key].rows:
            known = at_budget.get(place_of(row))
            if known is None or row.value < known.value:
                at_budget[place_of(row)] = row
    return worst


def _require_alike(rows: Sequence[ResultRow]) -> None:
    for field in HOW_SCORED:
        made = sorted({str(getattr(row, field)) for row in rows})
        if len(made) > 1:
            raise NotComparable(
                f"no claim can be answered: the {field} of its scores differs, {' against '.join(made)}; score all in "
                "the same way first"
            )
