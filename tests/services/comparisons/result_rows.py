"""Rows of the view `results`, made up, and a database that holds nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from db.models import Base
from services.comparisons.result_rows import ResultRow
from services.seeds import derive

CASES = tuple(f"case{number:02d}" for number in range(11))


def values(seed: int, mean: float = 0.7, cases: Sequence[str] = CASES) -> dict[str, float]:
    """A made-up score per case."""
    rng = np.random.default_rng(seed)
    return {case: round(float(np.clip(mean + rng.normal(0, 0.1), 0, 1)), 6) for case in cases}


def result_rows(scores: Mapping[str, float], **columns: Any) -> list[ResultRow]:
    """One row per case; columns default to the clean images and the undefended model of sweep "s"."""
    method = columns.get("defense", "none")
    given = {
        "sweep": "s",
        "model": "unet3d",
        "architecture": "unet",
        "dims": 3,
        "defense": "none",
        "defense_params": {} if method == "none" else {"method": method},
        "attack": "clean",
        "epsilon": 0.0,
        "access": "white-box",
        "source": "undefended" if columns.get("access") == "transfer" else "",
        "replica": 0,
        "fold": 0,
        "region": "WT",
        "metric": "dice",
        "state": "normal",
        "metric_impl": "robustseg-1/voxel/max-directed/linear",
        "label_scheme": "brats",
        "created_at": "2026-01-01T00:00:00Z",
        **columns,
    }
    given.setdefault("attack_params", {} if given["attack"] == "clean" else {"method": given["attack"]})
    for key in ("defense_params", "attack_params"):
        given[key] = json.dumps(given[key], sort_keys=True)
    job = ("model", "defense", "defense_params", "attack", "attack_params", "access", "replica", "fold", "job")
    given.setdefault("job_id", derive(0, *(str(given.get(key)) for key in job)) % 10**9)
    given.pop("job", None)
    patients = given.pop("patients", {})
    return [
        ResultRow(case_id=case, patient_id=patients.get(case, case), value=value, **given)
        for case, value in scores.items()
    ]


def database(rows: Iterable[ResultRow]) -> Engine:
    """SQLite in memory with a table `results` in place of the view, and the other tables empty."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    columns = ", ".join(ResultRow._fields)
    names = ", ".join(f":{column}" for column in ResultRow._fields)
    listed = [row._asdict() for row in rows]
    with engine.begin() as connection:
        connection.execute(text(f"CREATE TABLE results ({columns})"))
        if listed:
            connection.execute(text(f"INSERT INTO results VALUES ({names})"), listed)
    return engine
