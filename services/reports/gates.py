"""The gates of a sweep's models, and what they found, as tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, Engine, text

from db import states
from db.engine import read
from db.models import Job
from services.comparisons.gate_verdicts import read_verdicts
from services.comparisons.naming import shortest_texts
from services.comparisons.question import UNDEFENDED
from services.reports.jobs_of import jobs_of
from services.reports.table import Table
from services.science.gates.result import GATES, about

_ORDER = list(GATES)

#: How many jobs a sentence names before it counts the rest.
_NAMED = 5


def gate_rows(engine: Engine, sweep: str) -> Table:
    """All rows of the view `gates` of a sweep, model by model in the order of the gates."""
    with read(engine) as connection:
        # SQLite has no booleans of its own.
        gates = text("SELECT * FROM gates WHERE sweep = :sweep").columns(passed=Boolean())
        found = connection.execute(gates, {"sweep": sweep})
        return Table("gates", tuple(found.keys()), sorted(found, key=_order_of))


def failures(rows: Table) -> Table:
    """Those of `gate_rows` that failed."""
    passed = rows.columns.index("passed")
    kept = [row for row in rows.rows if row[passed] is False]
    counts = [sum(row[passed] is state for row in rows.rows) for state in (True, None)]
    return Table(rows.title, rows.columns, kept, empty=f"no check failed: {counts[0]} passed, {counts[1]} did not run")


def model_verdicts(engine: Engine, sweep: str) -> Table:
    """One row per checked model, over its networks: the words on it and on its attacks, and the gates that failed.

    `failed`: in over half of its networks, by which the words go; `in some`: in fewer.
    """
    with read(engine) as connection:
        found = read_verdicts(connection, sweeps={sweep})
    words = shortest_texts((model.defense, model.defense_params) for model in found)
    rows = [
        (
            *(model.model, words[model.defense, model.defense_params], verdict.verdict, verdict.strength),
            *map(_listed, ((*verdict.failed, *verdict.too_weak), verdict.in_some)),
        )
        for model, verdict in sorted(found.items(), key=lambda item: (item[0].model, item[0].defense != UNDEFENDED))
    ]
    columns = ("model", "defense", "gates", "strength", "failed", "in some")
    return Table("checks for gradient masking, and how strong the attacks were", columns, rows)


def for_people(rows: Table) -> list[Table]:
    """`gate_rows` for people: a table for each network, with what each gate asks in words."""
    records = rows.records()
    defenses = shortest_texts((row["defense"], row["defense_params"]) for row in records)
    networks: dict[str, list[tuple[Any, ...]]] = {}
    for row in records:
        defense = defenses[row["defense"], row["defense_params"]]
        title = f"gates of {row['model']}/{defense}, replica {row['replica']}, fold {row['fold']}"
        asked = GATES[row["gate"]] + (f" ({row['variant']})" if row["variant"] else "")
        networks.setdefault(title, []).append(
            (
                *(row["gate"], about(row["gate"]), _RESULTS[row["passed"]]),
                *(_number(row["value"]), _number(row["threshold"])),
                "; ".join(filter(None, (asked, row["detail"]))),
            )
        )
    columns = ("gate", "about", "result", "value", "bound", "what it asks; what was found")
    return [Table(title, columns, body) for title, body in networks.items()]


def why_no_gates(engine: Engine, sweep: str) -> str:
    """Why a sweep has no gates, as a sentence."""
    if not (found := _jobs(engine, sweep)):
        return f"sweep {sweep!r} checks no models: set `evaluation.gates: true` and submit it again"
    listed = ", ".join(sorted({state for _, state in found}))
    return f"no model of sweep {sweep!r} has been checked: the jobs that do so are {listed}"


def unchecked(engine: Engine, sweep: str) -> str | None:
    """Which checks of a sweep are not done, as a sentence; None where all are."""
    found = [f"{label} ({state})" for label, state in _jobs(engine, sweep) if state != states.DONE]
    if not found:
        return None
    rest = [f"{len(found) - _NAMED} more"] if len(found) > _NAMED else []
    return f"not checked: {', '.join([*found[:_NAMED], *rest])}; `robust-cli show JOB` tells why"


def _jobs(engine: Engine, sweep: str) -> list[tuple[str, str]]:
    """Labels and states of the jobs that check models."""
    with read(engine) as connection:
        found = connection.execute(jobs_of(sweep, "gates", Job.label, Job.state).order_by(Job.id))
        return [(row.label, row.state) for row in found]


_RESULTS = {True: "passed", False: "failed", None: "not run"}


def _listed(gates: Iterable[str]) -> str:
    return ", ".join(sorted(gates, key=_ORDER.index))


def _number(value: float | None) -> str | None:
    return None if value is None else f"{value:.3g}"


def _order_of(row: Any) -> tuple[Any, ...]:
    model = (row.model, row.defense != UNDEFENDED, row.defense, row.defense_params, row.replica, row.fold)
    return (*model, _ORDER.index(row.gate), row.variant)
