"""Scores below their means: of each case, of each fold, and the patients that are worst off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from statistics import fmean
from typing import Any

from sqlalchemy import Engine, text

from db.engine import read
from services.comparisons.access import CONTROL, is_realised
from services.counted import counted
from services.reports.chosen import ALL, Chosen
from services.reports.declared import read_declared
from services.reports.scores import (
    ConditionKey,
    Texts,
    is_distance,
    metric_name,
    order_of,
    signs_of,
    texts_of_conditions,
)
from services.reports.table import Noted, Table
from services.science import metrics

_SCORES = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon,
           patient_id, case_id, fold, replica, region, value, state
    FROM results WHERE sweep = :sweep AND metric = :metric
""")
_CASES = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon,
           patient_id, region, avg(value) AS value
    FROM results WHERE sweep = :sweep AND metric = :metric
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, patient_id, region
""")
_CONDITION = ("model", "defense", "attack", "access", "epsilon")
#: What stands beside a score that nobody measured.
_SIGNS = {"both_empty": "=", "prediction_empty": "−", "reference_empty": "+"}
#: What programs call their counts.
_COUNTS = ("both_empty", "erased", "invented")
#: What the signs mean, below a table of cases.
SIGNS = "=: empty in reference and prediction; −: erased (nothing predicted); +: invented (the reference has none)"


def scores_by_case(engine: Engine, sweep: str, metric: str = "dice", chosen: Chosen = ALL) -> Table:
    """A row for each condition, case and replica, a column for each region; raises `UnknownName`."""
    rows, regions, words = _read(engine, sweep, metric, chosen)
    cells: dict[tuple[Any, ...], dict[str, Noted]] = defaultdict(dict)
    states: dict[tuple[Any, ...], dict[str, Any]] = defaultdict(dict)
    for row in rows:
        key = (ConditionKey._make(row[:8]), row.patient_id, row.case_id, row.fold, row.replica)
        cells[key][row.region] = Noted(row.value, _SIGNS.get(row.state, ""))
        states[key].update({f"{row.region} state": row.state})
    beside = [f"{region} state" for region in regions]
    names = ("patient", "case", "fold", "replica")
    table = _table(f"{metric_name(metric)} of each case", cells, names, regions, words, states, beside)
    # Where each patient has one case of the same name, it is enough to name that.
    extras = ("patient",) if all(key[1] == key[2] for key in cells) else ()
    return replace(table, extras=extras, headings=_CONDITION)


def scores_by_fold(engine: Engine, sweep: str, metric: str = "dice", chosen: Chosen = ALL) -> Table:
    """A row for each condition and network, a column of means over its cases for each region."""
    rows, regions, words = _read(engine, sweep, metric, chosen)
    scored: dict[tuple[Any, ...], dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        scored[ConditionKey._make(row[:8]), row.fold, row.replica][row.region].append(row)
    cells: dict[tuple[Any, ...], dict[str, Noted]] = defaultdict(dict)
    counts: dict[tuple[Any, ...], dict[str, Any]] = defaultdict(dict)
    for network, found in scored.items():
        key = (*network, max(map(len, found.values())))
        for region, these in found.items():
            empty = [sum(row.state == state for row in these) for state in _SIGNS]
            cells[key][region] = Noted(fmean(row.value for row in these), signs_of(*empty))
            counts[key].update({f"{region} {head}": count for head, count in zip(_COUNTS, empty, strict=True)})
    beside = [f"{region} {head}" for region in regions for head in _COUNTS]
    return _table(
        f"mean {metric_name(metric)} of each fold", cells, ("fold", "replica", "n"), regions, words, counts, beside
    )


def worst_patients(engine: Engine, sweep: str, count: int, metric: str = "dice", chosen: Chosen = ALL) -> Table:
    """For each network the `count` patients whose lowest score is lowest, under what it came, and the clean score.

    A score is the mean over the patient's cases, over replicas and over the chosen regions.
    """
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        rows = connection.execute(_CASES, {"sweep": sweep, "metric": metric}).all()
    if not rows:
        metrics.require(metric)
    regions = set(chosen.of_regions(declared.ordered(row.region for row in rows)))
    found: dict[tuple[ConditionKey, str], list[float]] = defaultdict(list)
    for row in rows:
        if row.region in regions:
            found[ConditionKey._make(row[:8]), row.patient_id].append(row.value)
    scores = {key: fmean(values) for key, values in found.items()}
    conditions = list(dict.fromkeys(condition for condition, _ in scores))
    defenses, attacks = texts_of_conditions(conditions)
    kept = set(chosen.conditions(conditions))
    clean = {(key.network, patient): value for (key, patient), value in scores.items() if key.is_clean}
    sign = -1 if is_distance(metric) else 1
    worst: dict[tuple[str, str, str], dict[str, tuple[float, ConditionKey]]] = defaultdict(dict)
    place = {condition: at for at, condition in enumerate(sorted(conditions, key=order_of(conditions)))}
    for (condition, patient), value in sorted(scores.items(), key=lambda item: (place[item[0][0]], item[0][1])):
        if condition not in kept or condition.access == CONTROL or is_realised(condition.access):
            continue
        known = worst[condition.network].get(patient)
        if known is None or sign * value < sign * known[0]:
            worst[condition.network][patient] = (value, condition)
    body = [
        (
            *(network[0], defenses[network[1:]], patient, value, attacks[under.attack, under.attack_params]),
            *(under.access_words, under.budget, clean.get((network, patient))),
        )
        for network, patients in worst.items()
        for patient, (value, under) in sorted(patients.items(), key=lambda item: (sign * item[1][0], item[0]))[:count]
    ]
    words = ", ".join(declared.ordered(regions))
    columns = ("model", "defense", "patient", "worst", "attack", "access", "epsilon", "clean")
    who = "patient" if count == 1 else counted(count, "patient")
    return Table(f"the {who} of each network with the worst {metric_name(metric)} (mean over {words})", columns, body)


def _read(engine: Engine, sweep: str, metric: str, chosen: Chosen) -> tuple[list[Any], list[str], tuple[Texts, Texts]]:
    """The rows of the chosen conditions and regions, these regions in order, and the words of all conditions."""
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        rows = connection.execute(_SCORES, {"sweep": sweep, "metric": metric}).all()
    if not rows:
        metrics.require(metric)
    regions = chosen.of_regions(declared.ordered(row.region for row in rows))
    conditions = list(dict.fromkeys(ConditionKey._make(row[:8]) for row in rows))
    kept = set(chosen.conditions(conditions))
    found = [row for row in rows if row.region in regions and ConditionKey._make(row[:8]) in kept]
    return found, regions, texts_of_conditions(conditions)


def _table(
    title: str,
    cells: dict[tuple[Any, ...], Any],
    names: Sequence[str],
    regions: Iterable[str],
    words: tuple[Texts, Texts],
    beside: Mapping[tuple[Any, ...], Mapping[str, Any]],
    programs: Sequence[str],
) -> Table:
    """`beside` holds, by the same keys, the values of the columns that are for `programs` alone."""
    regions = list(regions)
    conditions = list(dict.fromkeys(key[0] for key in cells))
    defenses, attacks = words
    place = {condition: at for at, condition in enumerate(sorted(conditions, key=order_of(conditions)))}
    body = [
        (
            *(condition.model, defenses[condition.defense, condition.defense_params]),
            *(attacks[condition.attack, condition.attack_params], condition.access_words, condition.budget),
            *rest,
            *(found.get(region) for region in regions),
            *(beside[condition, *rest].get(column) for column in programs),
        )
        for (condition, *rest), found in sorted(cells.items(), key=lambda item: (place[item[0][0]], item[0][1:]))
    ]
    return Table(
        title, (*_CONDITION, *names, *regions, *programs), body, (), programs=tuple(programs), headings=_CONDITION
    )
