"""Failure rates of a stored sweep."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection

from services.comparisons.access import is_realised
from services.errors import BadInput
from services.figures.drawing import Drawing
from services.figures.failures import Failures, draw_failures, failures_in
from services.figures.patient_scores import CaseScores, asked_regions, read_case_scores
from services.figures.selection import (
    ScoredSweep,
    Selection,
    attacks_to_draw,
    chosen_conditions,
    is_attacked,
    looks_of_sweep,
    read_scored,
)
from services.figures.style import Theme
from services.reports.failures import failure_threshold
from services.reports.scores import ConditionKey


def failures_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """A drawing for each model and attack that was made on the scored network itself."""
    if any(metric != "dice" for metric in selection.metrics):
        raise BadInput("failures are counted with Dice: leave out --metric")
    scored = read_scored(connection, sweep)
    chosen = chosen_conditions(scored, selection.chosen)
    attacked = [c for c in chosen if is_attacked(c) and c.source == "" and not is_realised(c.access)]
    networks = {condition.network for condition in attacked}
    clean = [condition for condition in scored.conditions if condition.is_clean and condition.network in networks]
    if not attacked:
        raise BadInput(f"sweep {sweep!r} has no Dice under an attack, of those that are asked for: nothing can fail")
    regions = asked_regions(connection, scored, "dice", selection.chosen)
    threshold = failure_threshold(connection, sweep)
    failures = _read(connection, scored, [*attacked, *clean], regions, threshold)
    looks = looks_of_sweep(connection, scored.sweep, scored.words[0], theme)
    drawings = []
    for model in dict.fromkeys(condition.model for condition in attacked):
        of_model = [condition for condition in attacked if condition.model == model]
        for attack in attacks_to_draw(connection, scored, of_model, selection.chosen):
            kept = [c for c in (*clean, *of_model) if c.model == model and (c.is_clean or scored.attack(c) == attack)]
            drawings.append(
                draw_failures(
                    {key: found for key, found in failures.items() if key[0] in kept},
                    {condition: scored.defense(condition) for condition in kept},
                    looks,
                    regions=regions,
                    attack=attack,
                    about=f"{model} of {sweep}",
                    threshold=threshold,
                    theme=theme,
                )
            )
    return drawings


def _read(
    connection: Connection,
    scored: ScoredSweep,
    conditions: list[ConditionKey],
    regions: list[str],
    threshold: float,
) -> dict[tuple[ConditionKey, str], Failures]:
    blocks: dict[tuple[ConditionKey, str], list[CaseScores]] = defaultdict(list)
    for block in read_case_scores(connection, scored, "dice", conditions, regions):
        blocks[block.condition, block.region].append(block)
    return {key: failures_in(found, threshold) for key, found in blocks.items()}
