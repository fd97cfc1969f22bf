"""Paired lines of a stored sweep: each defense against the undefended network under the same attack."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from sqlalchemy import Connection

from services.comparisons.access import is_realised
from services.comparisons.pairs import Pairs, join
from services.comparisons.question import CLEAN, UNDEFENDED
from services.comparisons.result_rows import ScoredRun, read_results, read_runs
from services.comparisons.runs import collect
from services.errors import BadInput
from services.figures.drawing import Drawing
from services.figures.pairs import Side, draw_pairs
from services.figures.patient_scores import PRESENT
from services.figures.selection import (
    ScoredSweep,
    Selection,
    attacks_to_draw,
    chosen_conditions,
    chosen_metrics,
    condition_of,
    is_attacked,
    looks_of_sweep,
    read_scored,
)
from services.figures.style import Theme
from services.reports.scores import ConditionKey
from services.science.epsilon import format_epsilon


def pairs_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """A drawing for each metric, attack and pair: every defense against none, or, without that, against the first."""
    scored = read_scored(connection, sweep)
    chosen = [c for c in chosen_conditions(scored, selection.chosen) if c.source == "" and not is_realised(c.access)]
    looks = looks_of_sweep(connection, scored.sweep, scored.words[0], theme)
    runs = read_runs(connection, sweeps=[sweep])
    drawings = []
    for metric in chosen_metrics(connection, scored, selection.metrics):
        for first, second, under in _sides(connection, scored, chosen, selection):
            both = _joined(connection, scored, runs, first, second, metric, selection)
            a, b = (Side(scored.defense(side), looks[scored.defense(side)]) for side in (first, second))
            about = f"{first.model} of {sweep}"
            drawings.append(draw_pairs(both, a, b, metric=metric, under=under, about=about, theme=theme))
    return drawings


def _sides(
    connection: Connection, scored: ScoredSweep, chosen: list[ConditionKey], selection: Selection
) -> list[tuple[ConditionKey, ConditionKey, str]]:
    """Conditions that differ in their defense alone, under the largest budget that both have, and its words."""
    found = []
    everything = [c for c in scored.conditions if c.source == "" and not is_realised(c.access)]
    for model in dict.fromkeys(condition.model for condition in chosen):
        for attack in _attacks(connection, scored, [c for c in chosen if c.model == model], selection):
            of_attack = [c for c in everything if c.model == model and scored.attack(c) == attack]
            defenses = list(dict.fromkeys(condition.network for condition in of_attack))
            base = next((network for network in defenses if network[1] == UNDEFENDED), defenses[0])
            asked = {condition.network for condition in chosen}
            for network in defenses:
                if network == base or network not in asked:
                    continue
                mine, others = ({c.epsilon: c for c in of_attack if c.network == side} for side in (network, base))
                wanted = {selection.epsilon} if selection.epsilon is not None and attack != CLEAN else set(mine)
                shared = mine.keys() & others.keys() & wanted
                if shared:
                    a, b = mine[max(shared)], others[max(shared)]
                    under = "on clean images" if a.is_clean else f"under {attack} at {a.budget}"
                    found.append((a, b, under))
    if not found:
        at = "" if selection.epsilon is None else f" at {format_epsilon(selection.epsilon)}"
        there = ", ".join(format_epsilon(e) for e in sorted({c.epsilon for c in chosen if is_attacked(c)})) or "none"
        raise BadInput(
            f"sweep {scored.sweep!r} has no two defenses that were attacked alike{at}, of those that are asked for, so "
            f"that nothing can be paired; it has {', '.join(scored.defenses)} and the budgets {there}"
        )
    return found


def _attacks(connection: Connection, scored: ScoredSweep, found: list[ConditionKey], selection: Selection) -> list[str]:
    """As `attacks_to_draw`; clean images, too, where they are asked for."""
    asked = [scored.attack(condition) for condition in found if condition.is_clean and selection.chosen.attacks]
    return [*asked[:1], *attacks_to_draw(connection, scored, found, selection.chosen)]


def _joined(
    connection: Connection,
    scored: ScoredSweep,
    runs: list[ScoredRun],
    first: ConditionKey,
    second: ConditionKey,
    metric: str,
    selection: Selection,
) -> dict[str, Pairs]:
    """The patients of both by region; raises `BadInput` where a region has fewer than two, or no voxel."""
    kept = [run for run in runs if condition_of(run) in (first, second)]
    rows = read_results(connection, sweep=scored.sweep, metric=metric, runs=kept)
    rows = [row for row in rows if row.metric == metric]
    regions = selection.chosen.of_regions(scored.declared.ordered(row.region for row in rows))
    table = collect(rows)
    present = {row.region for row in rows if row.state in PRESENT}
    drawn = [region for region in regions if region in present]
    if not drawn:
        raise BadInput(f"the reference of {', '.join(regions)} is empty in all patients: choose another --region")
    found = {}
    for region in drawn:
        sides = [
            next((s for key, s in table.items() if key.region == region and condition_of(key) == side), None)
            for side in (first, second)
        ]
        found[region] = _by_value(join(*sides))
    n = max(len(pairs.patients) for pairs in found.values())
    if n < 2:
        raise BadInput(
            f"pairs need two patients or more, and both sides of {scored.defense(first)} and {scored.defense(second)} "
            f"share {n}: `robust-cli results {scored.sweep} --by case` shows the scores"
        )
    return {region: pairs for region, pairs in found.items() if len(pairs.patients) > 1}


def _by_value(pairs: Pairs) -> Pairs:
    """The same patients by their values: the order of names would tell, in a figure with pseudonyms, who is who."""
    order = np.lexsort((pairs.y, pairs.x))
    patients = tuple(pairs.patients[at] for at in order)
    return replace(pairs, patients=patients, x=pairs.x[order], y=pairs.y[order])
