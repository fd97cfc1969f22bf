"""Curves over the budget of a stored sweep."""

from __future__ import annotations

from statistics import fmean

from sqlalchemy import Connection

from services.errors import BadInput
from services.figures.curve import Curve, curves_of, draw_curve, is_noise
from services.figures.drawing import Drawing
from services.figures.patient_scores import ScoresByCondition, drawn_regions, read_patient_scores, regions_of
from services.figures.selection import (
    Scored,
    Selection,
    chosen_conditions,
    chosen_metrics,
    is_attacked,
    read_scored,
    worst_declared,
)
from services.figures.style import Theme, looks_of
from services.reports.scores import Condition, is_distance


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
    drawings = []
    for metric in chosen_metrics(connection, sweep, selection.metrics):
        noise = [condition for condition in scored.conditions if is_noise(condition) and is_attacked(condition)]
        networks = {condition.network for condition in attacked}
        clean = [found for found in scored.conditions if found.is_clean and found.network in networks]
        noise = [condition for condition in noise if condition.network in networks]
        scores = read_patient_scores(connection, sweep, metric, {*attacked, *clean, *noise})
        regions, empty = drawn_regions(scores, scored.declared.ordered(regions_of(scores)), selection.chosen)
        drawings += [
            _drawing(scored, [*clean, *attacked], noise, scores, model, attack, regions, empty, metric, theme)
            for model in dict.fromkeys(condition.model for condition in attacked)
            for attack in _attacks(scored, attacked, scores, model, regions[0], metric, selection)
        ]
    return drawings


def _attacks(
    scored: Scored,
    attacked: list[Condition],
    scores: ScoresByCondition,
    model: str,
    region: str,
    metric: str,
    selection: Selection,
) -> list[str]:
    """The attacks that are asked for; none: the declared worst case, else the one that leaves the worst mean."""
    found = list(dict.fromkeys(scored.attack(condition) for condition in attacked if condition.model == model))
    if selection.chosen.attacks:
        return found
    if (declared := worst_declared(scored)) in found:
        return [declared]
    sign = -1 if is_distance(metric) else 1
    largest = max((condition.epsilon for condition in attacked if condition.model == model), default=0.0)
    means: dict[str, list[float]] = {}
    for condition in attacked:
        values = scores.get((condition, region))
        if condition.model == model and condition.epsilon == largest and values and not is_noise(condition):
            means.setdefault(scored.attack(condition), []).append(sign * fmean(values.values))
    return [min(means, key=lambda name: (min(means[name]), name))] if means else found[:1]


def _drawing(
    scored: Scored,
    conditions: list[Condition],
    noise: list[Condition],
    scores: ScoresByCondition,
    model: str,
    attack: str,
    regions: list[str],
    empty: list[str],
    metric: str,
    theme: Theme,
) -> Drawing:
    looks = looks_of(scored.defenses, theme)
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
        controls = curves_of([*clean, *own], words, looks)
    return draw_curve(
        curves_of(mine, words, looks),
        controls,
        scores,
        regions=regions,
        metric=metric,
        about=f"{model} of {scored.sweep}",
        attack=attack,
        theme=theme,
        note=f"Not drawn: {', '.join(empty)}, which nobody's reference has." if empty else "",
    )
