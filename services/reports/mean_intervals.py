"""Intervals of mean scores over patients, for people and programs."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from sqlalchemy import Connection, Engine, text

from db.engine import read
from services.comparisons.access import access_in_words
from services.comparisons.ranges import range_of, read_largest_distance
from services.reports.declared import read_declared
from services.reports.floor import read_floors
from services.reports.kept import kept
from services.reports.scores import (
    ConditionKey,
    is_distance,
    metric_name,
    read_lines,
    sign_sentences,
    signs_of,
    texts_of,
)
from services.reports.table import Noted, Table
from services.science import metrics
from services.science.stats import Bounds, MeanDifference, mean_difference
from services.science.stats.edgeworth import skewed_interval

#: Enough for two digits of a limit; `benchmarks/coverage.py` draws as many.
_RESAMPLES = 10_000
#: Of more patients the limits come from the skewness alone, which is where bootstrap-t tends, and costs no time.
_SAMPLED_UP_TO = 2000

#: What the intervals promise, below their table.
EXPLAINED = (
    "95 % intervals of the mean over patients, replicas averaged, so they speak of these networks: the outer limits of "
    "bootstrap-t (above 2000 patients as skewness shifts it) and of Student's, a point where all are equal, cut where "
    "no mean can lie (distances: above the longest diagonal of a scored volume). Simulated coverage at 11 patients: "
    "0.96 to 0.97 of symmetric scores, 0.91 of skewed ones, 0.62 where one patient in twelve is lost and the sample "
    "may hold none (docs/reference/statistics.md 7)"
)

_PATIENTS = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id,
           avg(value) AS value
    FROM results WHERE sweep = :sweep AND metric = :metric
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id
""")


#: Patients, their mean, and its limits.
Interval = tuple[int, float, tuple[float, float]]


def read_limits(connection: Connection, sweep: str, metric: str) -> Mapping[tuple[ConditionKey, str], Interval]:
    """Patients, mean and limits of each condition and region."""
    return kept.read_or_make(connection, sweep, ("limits", metric), lambda: _limits(connection, sweep, metric))


def _limits(connection: Connection, sweep: str, metric: str) -> dict[tuple[ConditionKey, str], Interval]:
    found = read_patients(connection, sweep, metric)
    bounds = range_of(metric, read_largest_distance(connection, [sweep], [metric]))
    return {key: interval_of([value for _, value in pairs], bounds) for key, pairs in found.items()}


def interval_of(values: Sequence[float], bounds: Bounds) -> Interval:
    """Of one score for each patient: patients, mean and limits, which may be infinite."""
    interval = _interval(values)
    return len(values), interval.estimate, bounds.cut(interval.low, interval.high, values)


def read_patients(
    connection: Connection, sweep: str, metric: str
) -> dict[tuple[ConditionKey, str], list[tuple[str, float]]]:
    """Patients of each condition and region with the means of their scores, over cases and replicas; sorted."""
    found: dict[tuple[ConditionKey, str], list[tuple[str, float]]] = defaultdict(list)
    for row in connection.execute(_PATIENTS, {"sweep": sweep, "metric": metric}):
        found[ConditionKey._make(row[:8]), row.region].append((row.patient_id, row.value))
    return {key: sorted(pairs) for key, pairs in found.items()}


def mean_intervals(engine: Engine, sweep: str, metric: str = "dice") -> Table:
    """One row per condition and region: patients, mean and limits (None: infinite), and what is counted beside them.

    Limits lie where the mean can: of similarities in [0,1], of distances between 0 and the longest diagonal of the
    scored volumes, which evaluations have kept since they know it.
    What is `expected` is what it will be once all jobs are done. Raises `UnknownName`.
    """
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        found = read_limits(connection, sweep, metric)
        lines = read_lines(connection, sweep, metric, declared)
        floors = read_floors(connection, sweep)
    if not found:
        metrics.require(metric)
    defenses, attacks = texts_of(lines)
    distance = is_distance(metric)
    body = []
    for line in lines:
        condition, under = line.condition, floors.found.get(line.condition.network)
        for region in declared.ordered(line.regions):
            patients, mean, limits = found[condition, region]
            sums = line.regions[region]
            body.append(
                (
                    *(condition.model, defenses[condition.defense, condition.defense_params]),
                    *(attacks[condition.attack, condition.attack_params], condition.access, condition.source),
                    *(condition.budget, region, patients, mean),
                    *(limit if math.isfinite(limit) else None for limit in limits),
                    *(sums.n, line.cases_expected, line.patients_expected),
                    *(sums.both_empty, sums.erased, sums.invented),
                    *((under.under, under.networks) if under else (0, None)),
                    *([sums.measured, sums.measured_mean] if distance else []),
                )
            )
    columns = (
        *("model", "defense", "attack", "access", "source", "epsilon", "region", "patients", "mean", "low", "high"),
        *("scores", "scores_expected", "patients_expected", "both_empty", "erased", "invented"),
        *("networks_under_floor", "networks", *(["two_surfaces", "mean_of_two_surfaces"] if distance else [])),
    )
    return Table(f"mean {metric_name(metric)} with 95 % intervals", columns, body)


def interval_tables(table: Table) -> list[Table]:
    """The same 80 columns wide: a table for each model and region."""
    tables: dict[tuple[str, str], list[tuple[Any, ...]]] = defaultdict(list)
    for row in table.records():
        access = None if row["attack"] == "clean" else access_in_words(row["access"], row["source"])
        count, expected = row["patients"], row["patients_expected"]
        n = f"{count} of {expected}" if expected and expected != count else count
        mean = Noted(row["mean"], signs_of(row["both_empty"], row["erased"], row["invented"]))
        tables[row["model"], row["region"]].append(
            (row["defense"], row["attack"], access, row["epsilon"], n, mean, in_words(row["low"], row["high"]))
        )
    columns = ("defense", "attack", "access", "epsilon", "n", "mean", "95 % interval")
    return [Table(f"{table.title}, {region}, model {model}", columns, body) for (model, region), body in tables.items()]


def interval_sentences(table: Table, metric: str) -> list[str]:
    """What the numbers of these tables mean."""
    signs = [signs_of(row["both_empty"], row["erased"], row["invented"]) for row in table.records()]
    return [EXPLAINED, *sign_sentences(signs, is_distance=is_distance(metric))]


def in_words(low: float | None, high: float | None) -> str:
    """An interval; a limit that is None or not finite is infinite."""
    below, above = ("∞" if limit is None or not math.isfinite(limit) else f"{limit:z.3f}" for limit in (low, high))
    return f"{'−' if below == '∞' else ''}{below} … {above}"


def _interval(values: Sequence[float]) -> MeanDifference:
    if len(values) > _SAMPLED_UP_TO and min(values) < max(values):
        low, high = skewed_interval(values)
        return MeanDifference(fmean(values), low, high, "ok")
    # One seed for all: equal scores, as those of a worst case and of its only winner, have equal intervals.
    return mean_difference(values, [0.0] * len(values), seed=0, resamples=_RESAMPLES)
