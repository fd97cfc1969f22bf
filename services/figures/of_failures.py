"""Failure rates of a stored sweep."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, bindparam, text

from services.comparisons.access import is_realised
from services.errors import BadInput
from services.figures.drawing import Drawing
from services.figures.failures import THRESHOLD, Failures, draw_failures
from services.figures.selection import Selection, attacks_to_draw, chosen_conditions, is_attacked, read_scored
from services.figures.style import Theme, looks_of
from services.reports.scores import Condition

#: Of each patient, in which share of his scores the region was erased or invented, and its mean Dice.
_PATIENTS = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id,
           avg(CASE WHEN state = 'prediction_empty' THEN 1.0 ELSE 0.0 END) AS erased,
           avg(CASE WHEN state = 'reference_empty' THEN 1.0 ELSE 0.0 END) AS invented,
           avg(value) AS dice
    FROM results WHERE sweep = :sweep AND metric = 'dice' AND attack IN :attacks
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id
""").bindparams(bindparam("attacks", expanding=True))


def failures_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """A drawing for each model and attack that was made on the scored network itself."""
    if any(metric != "dice" for metric in selection.metrics):
        raise BadInput("failures are counted with Dice: leave out --metric")
    scored = read_scored(connection, sweep)
    chosen = chosen_conditions(scored, selection.chosen)
    attacked = [c for c in chosen if is_attacked(c) and c.source == "" and not is_realised(c.access)]
    networks = {condition.network for condition in attacked}
    clean = [condition for condition in scored.conditions if condition.is_clean and condition.network in networks]
    failures = _read(connection, sweep, [*attacked, *clean])
    if not failures:
        raise BadInput(f"sweep {sweep!r} has no Dice under an attack, of those that are asked for: nothing can fail")
    regions = selection.chosen.of_regions(scored.declared.ordered(region for _, region in failures))
    looks = looks_of(scored.defenses, theme)
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
                    theme=theme,
                )
            )
    return drawings


def _read(connection: Connection, sweep: str, conditions: list[Condition]) -> dict[tuple[Condition, str], Failures]:
    wanted = set(conditions)
    counts: dict[tuple[Condition, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    names = sorted({condition.attack for condition in wanted})
    for row in connection.execute(_PATIENTS, {"sweep": sweep, "attacks": names}) if names else ():
        condition = Condition._make(row[:8])
        if condition not in wanted:
            continue
        found = counts[condition, row.region]
        found[0] += 1
        if row.erased >= 0.5:
            found[1] += 1
        elif row.invented >= 0.5:
            found[2] += 1
        elif row.dice < THRESHOLD:
            found[3] += 1
    return {key: Failures(*found) for key, found in counts.items()}
