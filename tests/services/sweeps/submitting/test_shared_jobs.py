"""Jobs that sweeps of two owners share: neither changes on how many GPUs they run and what they keep, and is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db.engine import read
from db.models import Job
from services.access import Caller
from services.settings import Settings
from services.sweeps.control import cancel
from services.sweeps.submitting.submit import prepare, submit
from tests.services.access.sweeps import ADMIN, ANN, BOB

SWEEP = """
data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}
models: {small: {architecture: unet, dims: 2, channels: [4, 8]}}
training: {epochs: 1}
attacks: {fgsm: {}}
evaluation: {metrics: [dice]}
"""
OTHERWISE = ["training.gpus=2", "evaluation.keep=none"]
TOLD = [
    "2 jobs that sweeps of others need, too, keep the training.gpus that is recorded; only an admin can change it",
    "4 jobs that sweeps of others need, too, keep the evaluation.keep that is recorded; only an admin can change it",
]


@pytest.fixture
def sweep(tmp_path: Path) -> Path:
    (tmp_path / "sweep.yaml").write_text(SWEEP)
    return tmp_path / "sweep.yaml"


def record(engine: Engine, sweep: Path, name: str, by: Caller | None, *said: str) -> Sequence[str]:
    """Submit; what is told of what does not hold, which the plan must have told already."""
    prepared = prepare(sweep, [f"name={name}", *said], Settings(home=sweep.parent), engine, by=by)
    _, told = submit(engine, prepared, by=by)
    assert [line for line in prepared.warnings if "sweeps of others" in line] == list(told)
    return told


def recorded(engine: Engine) -> tuple[set[int], set[str]]:
    """On how many GPUs the trainings run, and what the evaluations keep, columns and parameters alike."""
    with read(engine) as connection:
        rows = connection.execute(select(Job.kind, Job.gpus, Job.params)).all()
    gpus = {number for row in rows if row.kind == "train" for number in (row.gpus, row.params["training"]["gpus"])}
    return gpus, {row.params.get("keep", "predictions") for row in rows if row.kind == "evaluate"}


def test_who_shares_a_job_of_somebody_else_changes_nothing_of_it_and_is_told(engine: Engine, sweep: Path) -> None:
    assert record(engine, sweep, "hers", ANN) == ()
    assert list(record(engine, sweep, "his", BOB, *OTHERWISE)) == TOLD
    assert recorded(engine) == ({1}, {"predictions"})
    assert list(record(engine, sweep, "hers", ANN, *OTHERWISE)) == TOLD, "his sweep needs them, too, by now"
    assert recorded(engine) == ({1}, {"predictions"})


def test_jobs_of_nobody_but_whoever_runs_the_server_are_not_changed_over_the_network(
    engine: Engine, sweep: Path
) -> None:
    record(engine, sweep, "operators", None)
    assert list(record(engine, sweep, "his", BOB, *OTHERWISE)) == TOLD
    assert recorded(engine) == ({1}, {"predictions"})


@pytest.mark.parametrize("by", [ADMIN, None], ids=["an admin", "whoever has the database"])
def test_who_may_do_everything_changes_jobs_of_others_as_ever(engine: Engine, sweep: Path, by: Caller | None) -> None:
    record(engine, sweep, "hers", ANN)
    assert record(engine, sweep, "theirs", by, *OTHERWISE) == ()
    assert recorded(engine) == ({2}, {"none"})


def test_who_owns_all_sweeps_that_need_a_job_changes_it(engine: Engine, sweep: Path) -> None:
    record(engine, sweep, "first", BOB)
    assert record(engine, sweep, "second", BOB, *OTHERWISE) == ()
    assert recorded(engine) == ({2}, {"none"})


def test_a_sweep_that_was_cancelled_needs_its_jobs_no_more(engine: Engine, sweep: Path) -> None:
    record(engine, sweep, "hers", ANN)
    cancel(engine, "hers", by=ANN)
    assert record(engine, sweep, "his", BOB, *OTHERWISE) == ()
    assert recorded(engine) == ({2}, {"none"})


def test_what_says_the_same_is_not_spoken_of(engine: Engine, sweep: Path) -> None:
    record(engine, sweep, "hers", ANN, *OTHERWISE)
    assert record(engine, sweep, "his", BOB, *OTHERWISE) == ()
