"""The same stored scores under other conventions: what a mean would be with another rule for empty masks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from statistics import fmean, median
from typing import Any, NamedTuple

from sqlalchemy import Engine, text

from db.engine import read
from services.comparisons.access import BLACK_BOX, CONTROL, NATURAL, WHITE_BOX
from services.reports.declared import read_declared
from services.reports.scores import ConditionKey, is_distance, metric_name, order_of, texts_of_conditions
from services.reports.table import Table

_SCORES = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id,
           sum(value) AS total, count(*) AS n,
           sum(CASE WHEN state = 'both_empty' THEN 0 ELSE value END) AS some_total,
           sum(CASE WHEN state = 'both_empty' THEN 0 ELSE 1 END) AS some,
           sum(CASE WHEN state IN ('normal', 'prediction_empty') THEN value ELSE 0 END) AS present_total,
           sum(CASE WHEN state IN ('normal', 'prediction_empty') THEN 1 ELSE 0 END) AS present,
           sum(CASE WHEN state = 'normal' THEN value ELSE 0 END) AS measured_total,
           sum(CASE WHEN state = 'normal' THEN 1 ELSE 0 END) AS measured
    FROM results WHERE sweep = :sweep AND metric = :metric
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id
""")


class PatientSums(NamedTuple):
    """Scores of one patient: their sums and counts, of all and of those in some states."""

    total: float
    n: int
    some_total: float
    some: int
    present_total: float
    present: int
    measured_total: float
    measured: int


Rule = Callable[[Sequence[PatientSums]], float | None]


def _mean(values: Sequence[float]) -> float | None:
    return fmean(values) if values else None


def _pooled(total: float, n: int) -> float | None:
    return total / n if n else None


#: Each convention, by what its column is called.
RULES: Mapping[str, Rule] = {
    "as reported": lambda found: _mean([one.total / one.n for one in found]),
    "without both empty": lambda found: _mean([one.some_total / one.some for one in found if one.some]),
    "region present": lambda found: _mean([one.present_total / one.present for one in found if one.present]),
    "both have voxels": lambda found: _mean([one.measured_total / one.measured for one in found if one.measured]),
    "each score once": lambda found: _pooled(sum(one.total for one in found), sum(one.n for one in found)),
    "median": lambda found: median([one.total / one.n for one in found]),
}

_ON_THE_NETWORK = (WHITE_BOX, BLACK_BOX, NATURAL)

#: What the conventions are.
EXPLAINED = (
    "as reported: mean over patients, of each the mean of his scores, empty masks by the rule of the evaluation; "
    "without both empty: scores of a region that is neither in the reference nor in the prediction are left out; "
    "region present: only scores whose reference has the region; both have voxels: only scores that were measured, so "
    "that a region that was erased counts nowhere, which rewards an attack; each score once: cases and replicas "
    "pooled, not averaged by patient; median: over patients"
)


def conventions(engine: Engine, sweep: str, metric: str = "dice") -> Table:
    """One row per condition and region: a column for each of `RULES`, and the patients."""
    found, words, ordered = _read(engine, sweep, metric)
    defenses, attacks = words
    body = [
        (
            *(condition.model, defenses[condition.defense, condition.defense_params]),
            *(attacks[condition.attack, condition.attack_params], condition.access_words),
            *(condition.budget, region, len(patients)),
            *(rule(patients) for rule in RULES.values()),
        )
        for condition, region, patients in ((*key, found[key]) for key in ordered)
    ]
    columns = ("model", "defense", "attack", "access", "epsilon", "region", "patients", *RULES)
    return Table(f"mean {metric_name(metric)} under other conventions", columns, body)


def orders(engine: Engine, sweep: str, metric: str = "dice") -> Table:
    """The order of the defenses of each model by each convention, region by region: best first, equal ones joined.

    A row for clean images and for each attack at its largest budget, not by transfer, that two or more defenses met.
    """
    found, (defenses, attacks), ordered = _read(engine, sweep, metric)
    sign = 1 if is_distance(metric) else -1
    largest: dict[tuple[Any, ...], float] = defaultdict(float)
    for condition, _ in ordered:
        largest[_attack(condition)] = max(largest[_attack(condition)], condition.epsilon)
    groups: dict[tuple[Any, ...], dict[str, Sequence[PatientSums]]] = defaultdict(dict)
    for condition, region in ordered:
        if condition.epsilon == largest[_attack(condition)] and condition.access in _ON_THE_NETWORK:
            said = (condition.model, region, attacks[condition.attack, condition.attack_params], condition.access_words)
            name = defenses[condition.defense, condition.defense_params]
            groups[*said, condition.budget][name] = found[condition, region]
    body = []
    for said, sides in groups.items():
        if len(sides) < 2:
            continue
        listed = [_in_order({name: rule(side) for name, side in sides.items()}, sign) for rule in RULES.values()]
        same = all(order == listed[0] for order in listed if order)
        body.append((*said, listed[0], same, *(order if order != listed[0] else "the same" for order in listed[1:])))
    columns = ("model", "region", "attack", "access", "epsilon", "as reported", "all agree", *list(RULES)[1:])
    return Table(f"order of the defenses by {metric}, best first", columns, body)


_Found = dict[tuple[ConditionKey, str], list[PatientSums]]


def _read(engine: Engine, sweep: str, metric: str) -> tuple[_Found, Any, list[tuple[ConditionKey, str]]]:
    found: _Found = defaultdict(list)
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        for row in connection.execute(_SCORES, {"sweep": sweep, "metric": metric}):
            condition = ConditionKey._make(row[:8])
            if condition.access != CONTROL:
                numbers = [float(value) if at % 2 == 0 else int(value) for at, value in enumerate(row[10:])]
                found[condition, row.region].append(PatientSums(*numbers))  # type: ignore[arg-type]
    conditions = list(dict.fromkeys(condition for condition, _ in found))
    places = {condition: place for place, condition in enumerate(sorted(conditions, key=order_of(conditions)))}
    regions = {region: place for place, region in enumerate(declared.ordered({region for _, region in found}))}
    ordered = sorted(found, key=lambda key: (places[key[0]], regions[key[1]]))
    return found, texts_of_conditions(conditions), ordered


def _attack(condition: ConditionKey) -> tuple[Any, ...]:
    return (condition.model, condition.attack, condition.attack_params, condition.access, condition.source)


def _in_order(values: Mapping[str, float | None], sign: int) -> str:
    """Names by their values, to three digits: what looks equal is."""
    there = {name: round(value, 3) for name, value in values.items() if value is not None}
    groups: dict[float, list[str]] = defaultdict(list)
    for name, value in there.items():
        groups[sign * value].append(name)
    return " > ".join(" = ".join(sorted(groups[value])) for value in sorted(groups))
