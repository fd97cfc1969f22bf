"""Memory that does not suffice and GPUs that fail: the job goes on in smaller pieces or elsewhere, or says why not."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db import jobs
from db.engine import read, write
from db.models import Job, Worker
from db.workers import register_worker
from services.errors import NoDevice
from services.settings import Settings
from tests.db.helpers import job_id, states, submit
from worker import attempt
from worker.embedded_worker import serve
from worker.host import host_identity
from worker.slot import plan_slots


@pytest.fixture
def settings(tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("ROBUST_HOME", str(tmp_path))
    monkeypatch.setenv("ROBUST_DATABASE_URL", engine.url.render_as_string(hide_password=False))
    for name, value in {"LEASE_S": "4", "RECONCILE_S": "0.2", "RETRY_DELAY_S": "0", "STOP_GRACE_S": "0.5"}.items():
        monkeypatch.setenv(f"ROBUST_{name}", value)
    return Settings()


def run_to_the_end(engine: Engine, settings: Settings, workers: int = 1) -> None:
    slots = plan_slots(["cpu"] * workers, queues=())
    serve(engine, settings, slots=slots, sweep_id=None, stop=threading.Event(), drain=True)


def test_a_job_that_ran_out_of_memory_runs_again_in_halves_and_loses_no_attempt(
    engine: Engine, settings: Settings
) -> None:
    submit(engine, {"large": [], "child": ["large"]}, behave="out_of_memory")
    run_to_the_end(engine, settings.model_copy(update={"max_attempts": 1}))
    with read(engine) as connection:
        rows = connection.execute(select(Job.state, Job.batch_divisor, Job.fence, Job.attempts, Job.error)).all()
    assert rows == [("done", 2, 2, 0, None)] * 2


def test_a_job_that_runs_out_of_memory_in_halves_too_fails_and_says_so(engine: Engine, settings: Settings) -> None:
    submit(engine, {"larger": [], "child": ["larger"]}, behave="out_of_memory_always")
    run_to_the_end(engine, settings)
    assert states(engine) == {"larger": "failed", "child": "blocked"}
    with read(engine) as connection:
        row = connection.execute(
            select(Job.error_kind, Job.error, Job.fence, Job.peak_memory).where(Job.label == "larger")
        ).one()
    assert row[:3] == ("out_of_memory", "out of memory: told to need more than there is", 2)
    assert row.peak_memory > 1 << 20
    with write(engine) as connection:
        jobs.retry(connection, [job_id(engine, "larger")])
        assert connection.scalar(select(Job.batch_divisor).where(Job.label == "larger")) == 1  # perhaps on a larger GPU


@pytest.mark.parametrize("kills", [itertools.count(), itertools.repeat(3)], ids=["for memory", "by somebody"])
def test_a_job_whose_process_the_kernel_ended_for_memory_loses_an_attempt_and_runs_again_in_halves(
    engine: Engine, settings: Settings, monkeypatch: pytest.MonkeyPatch, kills: Iterator[int]
) -> None:
    monkeypatch.setattr(attempt, "count_kernel_kills", kills.__next__)
    submit(engine, {"large": []}, behave="killed")
    run_to_the_end(engine, settings.model_copy(update={"max_attempts": 2}))
    with read(engine) as connection:
        row = connection.execute(select(Job.state, Job.batch_divisor, Job.attempts, Job.error)).one()
    if isinstance(kills, itertools.count):
        assert row[:3] == ("done", 2, 1)
    else:
        assert row == ("parked", 1, 2, "the process that ran it was killed by SIGKILL")


def test_a_job_of_several_processes_one_of_which_the_kernel_ended_for_memory_does_the_same(
    engine: Engine, settings: Settings
) -> None:
    submit(engine, {"large": []}, behave="kernel_kill")
    run_to_the_end(engine, settings.model_copy(update={"max_attempts": 2}))
    with read(engine) as connection:
        row = connection.execute(select(Job.state, Job.batch_divisor, Job.attempts)).one()
    assert row == ("done", 2, 1)


def test_a_slot_whose_gpu_fails_takes_no_more_jobs_and_the_others_go_on(engine: Engine, settings: Settings) -> None:
    tokens = [f"good {number}" for number in range(20)]
    submit(engine, {"bad": [], **{token: [] for token in tokens}}, behave="cuda_error_once")
    submit(engine, {token: [] for token in tokens}, name="more")
    with pytest.raises(NoDevice):  # 21 jobs fail once each, and there are two slots
        run_to_the_end(engine, settings, workers=2)
    with read(engine) as connection:
        rows = connection.execute(select(Worker.state, Worker.note)).all()
        kinds = connection.execute(select(Job.attempts, Job.error).where(Job.attempts > 0)).all()
    assert rows == [("quarantined", "the GPU failed: CUDA error: uncorrectable ECC error encountered")] * 2
    assert [attempts for attempts, _ in kinds] == [1, 1]


def test_a_job_whose_gpu_failed_runs_elsewhere(engine: Engine, settings: Settings) -> None:
    submit(engine, {"unlucky": []}, behave="cuda_error_once")
    submit(engine, {f"good {number}": [] for number in range(10)}, name="more")
    run_to_the_end(engine, settings, workers=2)
    assert set(states(engine).values()) == {"done"}
    with read(engine) as connection:
        rows = dict(connection.execute(select(Worker.state, Worker.incarnation)).all())
        owner_left = connection.execute(select(Job.owner, Job.attempts).where(Job.label == "unlucky")).one()
    assert set(rows) == {"quarantined", "stopped"}
    assert owner_left == (None, 1)


def test_a_slot_that_starts_again_replaces_its_quarantined_predecessor(engine: Engine) -> None:
    place = {"host": host_identity(), "pid": 1, "process_started": 0.0, "slot": 0}
    with write(engine) as connection:
        for incarnation, device in (("first", "0"), ("other device", "1")):
            register_worker(connection, incarnation=incarnation, device=device, **place)
        connection.execute(Worker.__table__.update().values(state="quarantined"))
        register_worker(connection, incarnation="second", device="0", **place)
    with read(engine) as connection:
        found = dict(connection.execute(select(Worker.incarnation, Worker.state)).all())
    assert found == {"first": "stopped", "other device": "quarantined", "second": "idle"}
