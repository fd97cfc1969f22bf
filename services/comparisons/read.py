"""Rows of the view `results`, as far as comparisons need them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlalchemy import BindParameter, Connection

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
    created_at: str


def read_results(
    connection: Connection,
    *,
    sweep: str | None = None,
    metric: str | Collection[str] | None = None,
    region: str | Collection[str] | None = None,
) -> list[ResultRow]:
    """All rows of a sweep (None: of all sweeps), of the given metrics and regions, in an order that is always the same.

    Dice rows come along with every other metric: failures are counted with them.
    """
    from sqlalchemy import bindparam, text

    conditions: list[str] = []
    values: dict[str, object] = {}
    if sweep is not None:
        conditions.append("sweep = :sweep")
        values["sweep"] = sweep
    if metric is not None:
        conditions.append("metric IN :metric")
        values["metric"] = sorted({*_listed(metric), FAILURE_METRIC})
    if region is not None:
        conditions.append("region IN :region")
        values["region"] = sorted(set(_listed(region)))
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    columns = ", ".join(ResultRow._fields)
    statement = text(f"SELECT {columns} FROM results {where} ORDER BY job_id, case_id, region, metric, epsilon, sweep")  # noqa: S608 our own words only
    expanding: list[BindParameter[str]] = [
        bindparam(name, expanding=True) for name in ("metric", "region") if name in values
    ]
    return [ResultRow._make(row) for row in connection.execute(statement.bindparams(*expanding), values)]


def _listed(names: str | Collection[str]) -> Collection[str]:
    return (names,) if isinstance(names, str) else names
