"""Every score of a sweep under pseudonyms, from which each mean of a report can be computed again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import text

from db.engine import read
from services.comparisons.access import CONTROL, access_in_words
from services.report.source import ReportedSweep
from services.reports.budgets import budget_in_words
from services.reports.export import write_rows
from services.reports.scores import ConditionKey

NAME = "tables/scores.csv"
COLUMNS = (
    *("model", "defense", "attack", "access", "epsilon", "replica", "fold", "patient", "case", "region", "metric"),
    *("value", "state"),
)
_ROWS = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, replica, fold, patient_id,
           case_id, region, metric, value, state, job_id
    FROM results WHERE sweep = :sweep AND access <> :control ORDER BY job_id, epsilon
""")
_BATCH = 10_000


def write_scores(source: ReportedSweep, folder: Path) -> Path:
    """The file in the folder of a report: CSV, one row per score."""
    path = folder / NAME
    with read(source.engine) as connection:
        streaming = connection.execution_options(yield_per=_BATCH)
        rows = streaming.execute(_ROWS, {"sweep": source.sweep, "control": CONTROL})
        write_rows(COLUMNS, _hidden(source, rows), path, "csv")
    return path


def _hidden(source: ReportedSweep, rows: Any) -> Iterator[tuple[Any, ...]]:
    """In the order of the pseudonyms: that of the real names would tell who is who."""
    names = source.pseudonyms
    for _, found in groupby(rows, key=lambda row: (row.job_id, row.epsilon)):
        listed = []
        for row in found:
            condition = ConditionKey._make(row[:8])
            words = source.means(source.metrics[0]).words
            listed.append(
                (
                    *(condition.model, words[0][condition.defense, condition.defense_params]),
                    words[1][condition.attack, condition.attack_params],
                    access_in_words(condition.access, condition.source),
                    budget_in_words(condition.epsilon, condition.attack_params),
                    *(row.replica, row.fold, names.of_patient(row.patient_id), names.of_case(row.case_id)),
                    *(row.region, row.metric, row.value, row.state),
                )
            )
        yield from sorted(listed, key=lambda row: row[7:])
