"""On how many GPUs a network is trained: written to the job's row, and changed by submitting again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select, update

from db.engine import read, write
from db.models import Job
from services.settings import Settings
from services.sweeps.submitting.submit import prepare, submit

SWEEP = """
data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}
models: {small: {architecture: unet, dims: 2, channels: [4, 8]}}
training: {epochs: 1}
defenses: {distillation: {}}
attacks: {fgsm: {}}
"""


@pytest.fixture
def sweep(tmp_path: Path) -> Path:
    (tmp_path / "sweep.yaml").write_text(SWEEP)
    return tmp_path / "sweep.yaml"


def record(engine: Engine, sweep: Path, gpus: int) -> None:
    settings = Settings(home=sweep.parent)
    submit(engine, prepare(sweep, [f"training.gpus={gpus}"], settings, engine))


def rows(engine: Engine) -> list[Any]:
    with read(engine) as connection:
        return list(connection.execute(select(Job.kind, Job.gpus, Job.params, Job.state).order_by(Job.id)))


def test_trainings_want_the_gpus_that_the_sweep_says_and_other_jobs_one_or_none(engine: Engine, sweep: Path) -> None:
    record(engine, sweep, 2)
    found = {(row.kind, row.gpus) for row in rows(engine)}
    assert found == {("train", 2), ("defense", 2), ("attack", 1), ("evaluate", 1), ("stats", 0)}


def test_submitting_again_with_another_number_changes_what_has_not_started(engine: Engine, sweep: Path) -> None:
    record(engine, sweep, 2)
    with write(engine) as connection:
        first = connection.scalars(select(Job.id).where(Job.kind == "train").order_by(Job.id)).first()
        connection.execute(update(Job).where(Job.id == first).values(state="done"))
    before = len(rows(engine))
    record(engine, sweep, 1)
    found = [(row.gpus, row.params["training"]["gpus"], row.state) for row in rows(engine) if row.kind == "train"]
    assert found == [(2, 2, "done"), (1, 1, "ready")]
    assert {row.gpus for row in rows(engine) if row.kind == "defense"} == {1}
    assert len(rows(engine)) == before
