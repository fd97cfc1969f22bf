"""Curves over the budget of rows that somebody has in hand: of the view `results`, or of networks scored in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from services.comparisons.access import CONTROL
from services.comparisons.naming import shortest_texts
from services.comparisons.question import CLEAN, UNDEFENDED
from services.figures.curve import curves_of, draw_curve
from services.figures.drawing import Drawing
from services.figures.patient_scores import CaseScores, PatientScores, ScoresByCondition, by_patient
from services.figures.selection import is_noise
from services.figures.style import looks_of, theme_named
from services.reports.scores import ConditionKey, is_distance

Row = Mapping[str, Any]
#: What rows of networks scored in memory do not say.
_USUAL = {"defense": UNDEFENDED, "defense_params": "{}", "source": ""}


def curves_of_rows(rows: Sequence[Row], regions: Sequence[str], theme: str = "light") -> list[Drawing]:
    """A drawing for each model, in Dice where it was scored; none for one that was not attacked.

    Of one network there is a line for each attack; of several, such as those of a sweep, one for each defense under the
    attack that leaves the least. `regions` are drawn in their order, those that no reference has are left out.
    """
    rows = [row for row in rows if row["access"] != CONTROL]
    attacked = {row["case_id"] for row in rows if row["attack"] != CLEAN}
    rows = [row for row in rows if row["case_id"] in attacked]  # every point of a curve is over the same cases
    metrics = dict.fromkeys(row["metric"] for row in rows)
    metric = "dice" if "dice" in metrics else next(iter(metrics), "dice")
    scores = _scores([row for row in rows if row["metric"] == metric])
    drawn = [
        region for region in regions if any(found.present for (_, other), found in scores.items() if other == region)
    ]
    conditions = list(dict.fromkeys(condition for condition, _ in scores))
    drawings = []
    for model in dict.fromkeys(condition.model for condition in conditions):
        mine = [condition for condition in conditions if condition.model == model]
        if drawn and any(_is_attacked(condition) for condition in mine):
            drawings.append(_drawing(model, mine, scores, drawn, metric, theme))
    return drawings


def _drawing(
    model: str, mine: Sequence[ConditionKey], scores: ScoresByCondition, regions: list[str], metric: str, theme: str
) -> Drawing:
    attacks = shortest_texts((condition.attack, condition.attack_params) for condition in mine)
    defenses = shortest_texts((condition.defense, condition.defense_params) for condition in mine)
    named = {condition: attacks[condition.attack, condition.attack_params] for condition in mine}
    lines, under = named, "each attack"
    attacked = [condition for condition in mine if _is_attacked(condition)]
    noise = [condition for condition in attacked if is_noise(condition)]
    shown = [condition for condition in attacked if condition not in noise] or attacked
    if len({condition.network for condition in mine}) > 1:
        under = _worst(shown, named, scores, regions[0], metric)
        shown = [condition for condition in shown if named[condition] == under]
        lines = {condition: defenses[condition.defense, condition.defense_params] for condition in mine}
    clean = [condition for condition in mine if condition.is_clean]
    looks = looks_of((lines[condition] for condition in (*shown, *noise)), theme_named(theme))
    controls = noise if noise != shown else []
    return draw_curve(
        curves_of([*clean, *shown], lines, looks, {}),
        curves_of([*clean, *controls], lines, looks, {}),
        scores,
        regions=regions,
        metric=metric,
        about=model,
        attack=under,
        theme=theme_named(theme),
    )


def _is_attacked(condition: ConditionKey) -> bool:
    return not condition.is_clean and condition.epsilon > 0


def _worst(
    conditions: Sequence[ConditionKey],
    named: Mapping[ConditionKey, str],
    scores: ScoresByCondition,
    region: str,
    metric: str,
) -> str:
    """The attack that leaves the least at its largest budget, over all networks."""
    sign = -1 if is_distance(metric) else 1
    largest = max(condition.epsilon for condition in conditions)
    means: dict[str, list[float]] = defaultdict(list)
    for condition in conditions:
        found = scores.get((condition, region))
        if found is not None and condition.epsilon == largest:
            means[named[condition]].append(sign * fmean(found.values))
    return min(means, key=lambda name: (fmean(means[name]), name)) if means else named[conditions[0]]


def _scores(rows: Sequence[Row]) -> dict[tuple[ConditionKey, str], PatientScores]:
    """Each patient's mean over cases and replicas, by condition and region."""
    blocks: dict[tuple[ConditionKey, str], list[Row]] = defaultdict(list)
    for row in rows:
        condition = ConditionKey._make({**_USUAL, **row}[name] for name in ConditionKey._fields)
        blocks[condition, row["region"]].append(row)
    return {key: by_patient([_block(*key, found)]) for key, found in blocks.items()}


def _block(condition: ConditionKey, region: str, rows: Sequence[Row]) -> CaseScores:
    cases, values, states = ([row[name] for row in rows] for name in ("case_id", "value", "state"))
    return CaseScores(condition, region, cases, [row["patient_id"] or row["case_id"] for row in rows], values, states)
