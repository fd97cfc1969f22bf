"""Rows of the view `results`, as far as comparisons need them, and the runs that they belong to."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from db.many import among

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: The metric that failures are counted with, whatever metric is compared.
FAILURE_METRIC = "dice"


class ResultRow(NamedTuple):
    """One scored number with its provenance; the columns of the view."""

    sweep: str
    model: str
    architecture: str
    dims: int
    defense: str
    defense_params: str  # JSON
    attack: str
    attack_params: str  # JSON
    epsilon: float
    access: str
    replica: int
    fold: int
    case_id: str
    patient_id: str
    region: str
    metric: str
    value: float
    state: str
    metric_impl: str
    label_scheme: str
    job_id: int
    created_at: str | None  # None while the job makes lost files again
    source: str


class ScoredRun(NamedTuple):
    """What the rows of one job under one budget have in common; a job in several sweeps is one run in each."""

    sweep: str
    model: str
    architecture: str
    dims: int
    defense: str
    defense_params: str
    attack: str
    attack_params: str
    epsilon: float
    access: str
    replica: int
    fold: int
    metric_impl: str
    label_scheme: str
    job_id: int
    created_at: str | None
    source: str


def read_runs(connection: Connection, *, sweeps: Collection[str] | None = None) -> list[ScoredRun]:
    """All completed runs of these sweeps (None: of all sweeps), without looking at any score."""
    from sqlalchemy import select

    from db.models import Cell, Condition, Evaluation, Job, Sweep

    columns = {
        "sweep": Sweep.name,
        "epsilon": Condition.epsilon,
        "metric_impl": Evaluation.metric_impl,
        "label_scheme": Evaluation.label_scheme,
        "job_id": Job.id,
        "created_at": Job.finished_at,
    }
    statement = (
        select(*(columns[name] if name in columns else getattr(Cell, name) for name in ScoredRun._fields))
        .join(Cell, Cell.sweep_id == Sweep.id)
        .join(Job, Job.id == Cell.job_id)
        .join(Evaluation, Evaluation.job_id == Job.id)
        .join(Condition, Condition.job_id == Job.id)
        .where(Cell.shows(Condition.__table__.c.epsilon_key))
        .order_by(Job.id, Condition.epsilon, Sweep.name)
    )
    if sweeps is not None:
        statement = statement.where(among(connection, Sweep.name, sweeps))
    runs = map(ScoredRun._make, connection.execute(statement))
    return [run._replace(created_at=_iso(run.created_at)) for run in runs]


def read_results(
    connection: Connection,
    *,
    sweep: str | None = None,
    metric: str | Collection[str] | None = None,
    region: str | Collection[str] | None = None,
    runs: Collection[ScoredRun] | None = None,
) -> list[ResultRow]:
    """All rows of a sweep (None: of all sweeps), of the given metrics and regions, in an order that is always the same.

    Dice rows come along with every other metric: failures are counted with them. With `runs` all rows of these, and
    perhaps of others.
    """
    from sqlalchemy import Integer, column, select, table

    columns = (column(name, Integer()) if name == "job_id" else column(name) for name in ResultRow._fields)
    results = table("results", *columns).c
    statement = select(*(results[name] for name in ResultRow._fields))
    if sweep is not None:
        statement = statement.where(results.sweep == sweep)
    if metric is not None:
        statement = statement.where(results.metric.in_(sorted({*_listed(metric), FAILURE_METRIC})))
    if region is not None:
        statement = statement.where(results.region.in_(sorted(set(_listed(region)))))
    if runs is not None:
        jobs = among(connection, results.job_id, sorted({run.job_id for run in runs}))
        statement = statement.where(jobs, results.epsilon.in_(sorted({run.epsilon for run in runs})))
    order = (results[name] for name in ("job_id", "case_id", "region", "metric", "epsilon", "sweep"))
    return [ResultRow._make(row) for row in connection.execute(statement.order_by(*order))]


@lru_cache(maxsize=4096)
def _iso(seconds: float | None) -> str | None:
    """A time as the view shows it."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _listed(names: str | Collection[str]) -> Collection[str]:
    return (names,) if isinstance(names, str) else names
