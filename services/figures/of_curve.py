"""Curves over the budget of a stored sweep."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from services.comparisons.gate_verdicts import ModelVerdict, read_verdicts
from services.comparisons.ranges import read_largest_distance
from services.errors import BadInput
from services.figures.curve import Curve, curves_of, draw_curve
from services.figures.drawing import Drawing
from services.figures.patient_scores import ScoresByCondition, asked_regions, drawn_regions, read_patient_scores
from services.figures.selection import (
    ScoredSweep,
    Selection,
    attacks_to_draw,
    chosen_conditions,
    chosen_metrics,
    is_attacked,
    is_noise,
    looks_of_sweep,
    read_scored,
)
from services.figures.style import DefenseStyle, Theme
from services.reports.scores import ConditionKey


def curve_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """A drawing for each metric, model and attack."""
    scored = read_scored(connection, sweep)
    chosen = chosen_conditions(scored, selection.chosen)
    attacked = [condition for condition in chosen if is_attacked(condition)]
    if not attacked:
        raise BadInput(
            f"no attack on sweep {sweep!r} has scores, of those that are asked for: a curve over the budget needs one "
            f"(`robust-cli results {sweep}` shows what there is)"
        )
    looks = looks_of_sweep(connection, scored.sweep, scored.words[0], theme)
    found = read_verdicts(connection, sweeps={scored.sweep})
    said = {(model.model, model.defense, model.defense_params): verdict for model, verdict in found.items()}
    metrics = chosen_metrics(connection, scored, selection.metrics)
    largest_mm = read_largest_distance(connection, [scored.sweep], metrics)
    drawings = []
    for metric in metrics:
        noise = [condition for condition in scored.conditions if is_noise(condition) and is_attacked(condition)]
        networks = {condition.network for condition in attacked}
        clean = [found for found in scored.conditions if found.is_clean and found.network in networks]
        noise = [condition for condition in noise if condition.network in networks]
        asked = asked_regions(connection, scored, metric, selection.chosen)
        scores = read_patient_scores(connection, scored, metric, {*attacked, *clean, *noise}, asked)
        regions, empty = drawn_regions(scores, asked)
        drawings += [
            _drawing(
                *(
                    looks,
                    said,
                    scored,
                    [*clean, *attacked],
                    noise,
                    scores,
                    model,
                    attack,
                    regions,
                    empty,
                    metric,
                    theme,
                ),
                largest_mm,
            )
            for model in dict.fromkeys(condition.model for condition in attacked)
            for attack in attacks_to_draw(
                connection, scored, [c for c in attacked if c.model == model], selection.chosen
            )
        ]
    return drawings


def _drawing(
    looks: Mapping[str, DefenseStyle],
    said: Mapping[tuple[str, str, str], ModelVerdict],
    scored: ScoredSweep,
    conditions: list[ConditionKey],
    noise: list[ConditionKey],
    scores: ScoresByCondition,
    model: str,
    attack: str,
    regions: list[str],
    empty: list[str],
    metric: str,
    theme: Theme,
    largest_mm: float,
) -> Drawing:
    of_model = [condition for condition in conditions if condition.model == model]
    words = {condition: scored.defense(condition) for condition in (*of_model, *noise)}
    mine = [condition for condition in of_model if condition.is_clean or scored.attack(condition) == attack]
    about_noise = any(is_noise(condition) for condition in mine)
    controls: list[Curve] = []
    if not about_noise:
        clean = [condition for condition in of_model if condition.is_clean]
        first: dict[tuple[str, str, str], str] = {}
        for condition in noise:
            first.setdefault(condition.network, scored.attack(condition))
        kept = [n for n in noise if n.model == model and scored.attack(n) == first[n.network]]
        own = [n for n in kept if not n.access.startswith("transfer") and not n.access.endswith("realised")]
        controls = curves_of([*clean, *own], words, looks, said)
    return draw_curve(
        curves_of(mine, words, looks, said),
        controls,
        scores,
        regions=regions,
        metric=metric,
        about=f"{model} of {scored.sweep}",
        attack=attack,
        theme=theme,
        largest_mm=largest_mm,
        note=f"Not drawn: {', '.join(empty)}, which nobody's reference has." if empty else "",
    )
