"""How many patients a network fails: those whose Dice is below a threshold, by condition and region."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, Engine, select

from db.engine import read
from db.models import Sweep
from services.comparisons.access import access_in_words
from services.comparisons.question import Question
from services.comparisons.result_rows import FAILURE_METRIC
from services.reports.declared import read_declared
from services.reports.mean_intervals import read_patients
from services.reports.scores import order_of, texts_of_conditions
from services.reports.table import Table
from services.science.stats.failure_rates import wilson

_DEFAULT = Question.model_fields["failure_threshold"].default


def failure_threshold(connection: Connection, sweep: str) -> float:
    """Of the first question of a sweep that is about Dice; the default where it asks none."""
    document = connection.scalar(select(Sweep.document).where(Sweep.name == sweep)) or {}
    asked = [question for question in document.get("comparisons") or () if question.get("metric") == FAILURE_METRIC]
    return float(asked[0].get("failure_threshold", _DEFAULT)) if asked else float(_DEFAULT)


def failure_rates(engine: Engine, sweep: str, threshold: float | None = None) -> Table:
    """One row per condition and region: patients, how many of them fail, their share with its 95 % score interval.

    A patient's Dice is the mean over his cases and over replicas, as in comparisons. Without a `threshold` it is that
    of the sweep's questions.
    """
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        bound = failure_threshold(connection, sweep) if threshold is None else threshold
        found = read_patients(connection, sweep, FAILURE_METRIC)
    regions: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for condition, region in found:
        regions[condition].append(region)
    conditions = list(dict.fromkeys(condition for condition, _ in found))
    defenses, attacks = texts_of_conditions(conditions)
    body = []
    for condition in sorted(conditions, key=order_of(conditions)):
        for region in declared.ordered(regions[condition]):
            values = [value for _, value in found[condition, region]]
            failed = sum(value < bound for value in values)
            share = wilson(failed, len(values))
            body.append(
                (
                    *(condition.model, defenses[condition.defense, condition.defense_params]),
                    *(attacks[condition.attack, condition.attack_params], condition.access, condition.source),
                    *(condition.budget, region, len(values), failed, share.estimate, share.low, share.high),
                    access_in_words(condition.access, condition.source),
                )
            )
    columns = (
        *("model", "defense", "attack", "access", "source", "epsilon", "region", "patients", "failed", "share"),
        *("low", "high", "access_in_words"),
    )
    return Table(f"patients whose Dice is below {bound:g}", columns, body)
