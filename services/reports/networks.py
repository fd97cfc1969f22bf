"""The networks of a sweep: what each was made from, and the checksum of its weights."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from sqlalchemy import Engine, select

from db.engine import read
from db.models import Artifact, Cell, Evaluation, Job, Sweep
from services.comparisons.naming import shortest_texts
from services.comparisons.question import UNDEFENDED
from services.reports.table import Table
from services.science.epsilon import format_epsilon

_MAKERS = ("train", "defense", "adopt")
#: Files beside the weights.
_BESIDE = ("model.json",)


def networks(engine: Engine, sweep: str) -> Table:
    """One row per network: its seed, the digest of the job that made it, and the sha256 of its weights."""
    statement = (
        select(Cell.model, Cell.defense, Cell.defense_params, Cell.replica, Cell.fold, Job.id, Job.digest, Job.state)
        .add_columns(Job.params)
        .join(Job, Job.id == Cell.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .where(Sweep.name == sweep, Job.kind.in_(_MAKERS))
    )
    with read(engine) as connection:
        rows = connection.execute(statement).all()
        files = select(Artifact.job_id, Artifact.name, Artifact.sha256).join(Cell, Cell.job_id == Artifact.job_id)
        found = connection.execute(files.join(Sweep, Sweep.id == Cell.sweep_id).where(Sweep.name == sweep)).all()
    weights: dict[int, list[str]] = defaultdict(list)
    for file in sorted(set(found), key=lambda file: (file.job_id, file.name)):
        if file.name not in _BESIDE:
            weights[file.job_id].append(file.sha256)
    defenses = shortest_texts((row.defense, row.defense_params) for row in rows)

    def order(row: Any) -> tuple[Any, ...]:
        return (row.model, row.defense != UNDEFENDED, defenses[row.defense, row.defense_params], row.replica, row.fold)

    body = [
        (
            *(row.model, defenses[row.defense, row.defense_params], row.replica, row.fold),
            *(str((row.params or {}).get("seed", "–")), row.state, row.digest[:12]),
            ", ".join(weights.get(row.id, ())) or None,
        )
        for row in sorted(rows, key=order)
    ]
    columns = ("model", "defense", "replica", "fold", "seed", "state", "job", "sha256 of weights")
    return Table("networks", columns, body)


def scoring(engine: Engine, sweep: str) -> list[str]:
    """How the scores were made, as the evaluations say it: implementation, labels, grid and rule for empty masks."""
    columns = (Evaluation.metric_impl, Evaluation.label_scheme, Evaluation.spacing_source, Evaluation.empty_rule)
    statement = (
        select(*columns, Evaluation.penalty_mm)
        .join(Cell, Cell.job_id == Evaluation.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .where(Sweep.name == sweep)
        .distinct()
    )
    with read(engine) as connection:
        found = connection.execute(statement).all()
    return [
        f"implementation {row.metric_impl}; labels {row.label_scheme}; on the {row.spacing_source} grid of each case; "
        f"empty masks by the rule `{row.empty_rule}`; penalty of a distance "
        + ("the diagonal of the case's own volume" if row.penalty_mm is None else f"{row.penalty_mm:g} mm")
        for row in sorted(found, key=str)
    ]


def in_words(parameters: Any) -> str:
    """Parameters (a mapping, or JSON of one) as text, in the order of their names: "loss=ce, steps=10"."""
    values = json.loads(parameters) if isinstance(parameters, str) else dict(parameters or {})
    shown = (
        f"{key}={_value(key, value)}" for key, value in sorted(values.items()) if key != "name" and value is not None
    )
    return ", ".join(shown)


def _value(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return f"{value.get('name', '')}({in_words(value)})" if "name" in value else f"{{{in_words(value)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(key, item) for item in value)}]"
    if isinstance(value, float):
        return format_epsilon(value) if key.startswith("epsilon") else f"{value:g}"
    return str(value)
