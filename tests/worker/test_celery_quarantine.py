"""GPUs that fail under Celery: real Redis and PostgreSQL, GPUs in name only, jobs that do not touch them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest
from sqlalchemy import Engine, select, update

from db.engine import read, write
from db.models import Job
from services.settings import Settings
from tests.db.helpers import states, submit
from tests.waiting import wait_for
from worker.client import HOPELESS, reconcile, ring


@pytest.fixture
def settings(tmp_path: Path, postgres_engine: Engine, redis_url: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    values = {
        "HOME": str(tmp_path),
        "DATABASE_URL": postgres_engine.url.render_as_string(hide_password=False),
        "BROKER_URL": redis_url,
        "NAMESPACE": tmp_path.name.replace(".", "-"),
        "LEASE_S": "20",
        "RECONCILE_S": "0.5",
        "RETRY_DELAY_S": "0",
        "STOP_GRACE_S": "0.5",
    }
    for name, value in values.items():
        monkeypatch.setenv(f"ROBUST_{name}", value)
    return Settings()


def start_worker(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-P", "-m", "worker.celery_worker", *words])


def listed() -> dict[str, Any]:
    """`robust-cli workers --json` by device."""
    command = [sys.executable, "-P", "-m", "api.cli.main", "workers", "--json"]
    found = json.loads(subprocess.run(command, capture_output=True, check=True, env=dict(os.environ)).stdout)
    return {row["device"]: row for row in found}


def want_gpus(engine: Engine, gpus: int) -> None:
    with write(engine) as connection:
        connection.execute(update(Job).values(gpus=gpus))


def test_a_slot_whose_gpu_failed_says_so_and_ends_and_the_other_does_the_work(
    postgres_engine: Engine, settings: Settings
) -> None:
    submit(postgres_engine, {"unlucky": []}, behave="cuda_error_once")
    submit(postgres_engine, {f"good {number}": [] for number in range(10)}, name="more")
    want_gpus(postgres_engine, 1)
    worker = start_worker("--gpus", "0,1")
    try:
        ring(postgres_engine, settings)

        def all_done() -> bool:
            reconcile(postgres_engine, settings)
            return set(states(postgres_engine).values()) == {"done"}

        wait_for(all_done)
        wait_for(lambda: _slot_processes(worker) == 1)
        by_state = {row["state"]: row for row in listed().values()}
        assert set(by_state) - {"idle", "busy"} == {"quarantined"}
        assert by_state["quarantined"]["note"] == "the GPU failed: CUDA error: uncorrectable ECC error encountered"
        with read(postgres_engine) as connection:
            assert connection.scalar(select(Job.attempts).where(Job.label == "unlucky")) == 1
    finally:
        worker.terminate()
        assert worker.wait(60) == 0


def test_slots_of_several_gpus_take_jobs_for_several_and_a_worker_without_any_slot_left_ends(
    postgres_engine: Engine, settings: Settings
) -> None:
    submit(postgres_engine, {"large": []}, behave="cuda_error")
    want_gpus(postgres_engine, 2)
    ring(postgres_engine, settings)
    worker = start_worker("--gpus", "0,1", "--gpus-per-slot", "2")
    try:
        assert worker.wait(90) == HOPELESS
    finally:
        worker.kill()
    (slot,) = listed().values()
    assert (slot["device"], slot["state"]) == ("0,1", "quarantined")
    assert states(postgres_engine) == {"large": "ready"}


def test_a_job_that_ran_out_of_memory_runs_again_in_halves(postgres_engine: Engine, settings: Settings) -> None:
    submit(postgres_engine, {"large": []}, behave="out_of_memory")
    ring(postgres_engine, settings)
    worker = start_worker("--drain")
    try:
        wait_for(lambda: _reconciled(postgres_engine, settings) == {"large": "done"})
    finally:
        worker.terminate()
        worker.wait(60)
    with read(postgres_engine) as connection:
        assert connection.execute(select(Job.batch_divisor, Job.attempts)).one() == (2, 0)


def _reconciled(engine: Engine, settings: Settings) -> dict[str, str]:
    reconcile(engine, settings)
    return states(engine)


def _slot_processes(worker: subprocess.Popen[bytes]) -> int:
    return sum(
        child.status() != psutil.STATUS_ZOMBIE and "worker.celery_slot" in " ".join(child.cmdline())
        for child in psutil.Process(worker.pid).children()
    )
