"""Slots of several GPUs on one machine, with GPUs that exist in name only: these jobs do not touch them."""

from __future__ import annotations

import threading
from argparse import Namespace
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update

from db.engine import read, write
from db.models import Job, Worker
from services.errors import BadInput
from services.settings import Settings
from tests.db.helpers import states, submit
from worker.embedded_worker import _plan, serve
from worker.slot import plan_slots


@pytest.fixture
def settings(tmp_path: Path, sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("ROBUST_HOME", str(tmp_path))
    monkeypatch.setenv("ROBUST_DATABASE_URL", sqlite_engine.url.render_as_string(hide_password=False))
    for name, value in {"RECONCILE_S": "0.2", "RETRY_DELAY_S": "0", "STOP_GRACE_S": "0.5"}.items():
        monkeypatch.setenv(f"ROBUST_{name}", value)
    return Settings()


def want_gpus(engine: Engine, **gpus: int) -> None:
    with write(engine) as connection:
        for label, count in gpus.items():
            connection.execute(update(Job).where(Job.label == label).values(gpus=count))


def options(sweep_id: int | None = None, **given: object) -> Namespace:
    return Namespace(
        **{"gpus": None, "workers": 2, "gpus_per_slot": None, "queues": None, "sweep_id": sweep_id, **given}
    )


def test_slots_are_as_large_as_the_largest_job_of_the_sweep(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0,1,2")
    small = submit(sqlite_engine, {"small": []}, name="small")
    large = submit(sqlite_engine, {"large": [], "other": []}, name="large")
    want_gpus(sqlite_engine, small=1, large=2)
    assert [slot.device for slot in _plan(options(small), sqlite_engine)] == ["0", "1", "2"]
    assert [slot.device for slot in _plan(options(large), sqlite_engine)] == ["0,1", "2"]
    assert [slot.device for slot in _plan(options(large, gpus_per_slot=3), sqlite_engine)] == ["0,1,2"]
    with write(sqlite_engine) as connection:
        connection.execute(update(Job).values(state="done"))
    assert [slot.device for slot in _plan(options(large), sqlite_engine)] == ["0", "1", "2"]


def test_a_sweep_that_wants_more_gpus_than_there_are_is_refused_and_a_worker_takes_the_rest(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0,1")
    sweep = submit(sqlite_engine, {"huge": []})
    want_gpus(sqlite_engine, huge=4)
    with pytest.raises(BadInput, match="a training wants 4 GPUs and this machine has 2"):
        _plan(options(sweep), sqlite_engine)
    assert [slot.device for slot in _plan(options(None), sqlite_engine)] == ["0,1"]


def test_on_a_machine_without_gpus_every_slot_takes_every_job(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    sweep = submit(sqlite_engine, {"large": []})
    want_gpus(sqlite_engine, large=2)
    assert [(slot.device, slot.queues) for slot in _plan(options(sweep), sqlite_engine)] == [("cpu", ()), ("cpu", ())]


def test_slots_that_are_left_end_when_only_the_failed_one_could_go_on(
    sqlite_engine: Engine, settings: Settings
) -> None:
    submit(sqlite_engine, {"unlucky": []}, behave="cuda_error_once")
    submit(sqlite_engine, {"small": []}, name="more")
    want_gpus(sqlite_engine, unlucky=2, small=1)
    serve(
        sqlite_engine,
        settings,
        slots=plan_slots(["0,1", "2"]),
        sweep_id=None,
        stop=threading.Event(),
        drain=True,
    )
    assert states(sqlite_engine) == {"unlucky": "ready", "small": "done"}
    with read(sqlite_engine) as connection:
        found = dict(connection.execute(select(Worker.device, Worker.state)).all())
        memory = dict(connection.execute(select(Job.label, Job.peak_memory)).all())
    assert found == {"0,1": "quarantined", "2": "stopped"}
    assert memory["small"] == 0  # of the GPU, which it did not use
