"""Celery as a doorbell: real Redis, real PostgreSQL, real slots."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from redis import Redis
from sqlalchemy import Engine, func, select

from db.engine import read
from db.jobs import Ready
from db.models import Job, Score, Worker
from services.errors import SchemaMismatch
from services.settings import Settings
from tests.db.helpers import job_id, states, submit
from tests.waiting import wait_for
from worker import celery_slot
from worker.celery_app import make_app
from worker.client import reconcile, ring
from worker.doorbell import Doorbell
from worker.slot import Slot


@pytest.fixture
def settings(tmp_path: Path, postgres_engine: Engine, redis_url: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    values = {
        "HOME": str(tmp_path),
        "DATABASE_URL": postgres_engine.url.render_as_string(hide_password=False),
        "BROKER_URL": redis_url,
        "NAMESPACE": tmp_path.name.replace(".", "-"),
        "LEASE_S": "4",
        "RECONCILE_S": "0.5",
        "RETRY_DELAY_S": "0",
        "STOP_GRACE_S": "0.5",
    }
    for name, value in values.items():
        monkeypatch.setenv(f"ROBUST_{name}", value)
    return Settings()


@pytest.fixture
def worker(settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    """Two slots that serve both queues."""
    command = [sys.executable, "-P", "-m", "worker.celery_worker", "--workers", "2", "--queues", "gpu,cpu"]
    process = subprocess.Popen(command)
    yield process
    process.terminate()
    assert process.wait(30) == 0


def test_a_graph_of_jobs_runs_to_the_end_and_each_ends_once(
    postgres_engine: Engine, settings: Settings, worker: subprocess.Popen[bytes]
) -> None:
    tokens = {f"leaf-{index}": [] for index in range(8)}
    submit(postgres_engine, tokens | {"middle": list(tokens), "end": ["middle"]}, rows=3)
    assert ring(postgres_engine, settings) is None
    wait_for(lambda: set(states(postgres_engine).values()) == {"done"})
    with read(postgres_engine) as connection:
        assert connection.scalar(select(func.count()).select_from(Score)) == 30
        assert set(connection.scalars(select(Job.fence))) == {1}
        assert set(connection.scalars(select(Worker.queues))) == {"gpu,cpu"}


def test_a_slot_that_is_killed_is_started_again_and_its_job_runs_again(
    postgres_engine: Engine, settings: Settings, worker: subprocess.Popen[bytes]
) -> None:
    submit(postgres_engine, {"endless": []}, behave="endless")
    ring(postgres_engine, settings)
    wait_for(lambda: states(postgres_engine)["endless"] == "running")
    holder = running_pid(postgres_engine)
    os.kill(psutil.Process(holder).ppid(), signal.SIGKILL)  # Celery's own process; its pool process dies with it
    wait_for(lambda: not psutil.pid_exists(holder) or psutil.Process(holder).status() == psutil.STATUS_ZOMBIE)

    def runs_again() -> bool:
        reconcile(postgres_engine, settings)
        return states(postgres_engine)["endless"] == "running" and running_pid(postgres_engine) != holder

    wait_for(runs_again)
    with read(postgres_engine) as connection:
        assert connection.scalar(select(Job.fence)) == 2


def test_sigterm_releases_the_running_job_and_leaves_nobody_behind(
    postgres_engine: Engine, settings: Settings, worker: subprocess.Popen[bytes]
) -> None:
    submit(postgres_engine, {"endless": []}, behave="endless")
    ring(postgres_engine, settings)
    wait_for(lambda: states(postgres_engine)["endless"] == "running")
    family = psutil.Process(worker.pid).children(recursive=True)
    worker.terminate()
    assert worker.wait(30) == 0
    assert states(postgres_engine) == {"endless": "ready"}
    assert psutil.wait_procs(family, timeout=10)[1] == []
    with read(postgres_engine) as connection:
        assert set(connection.scalars(select(Worker.state))) == {"stopped"}
        assert connection.scalar(select(Job.attempts)) == 0


def test_a_worker_without_gpu_leaves_gpu_work_alone(postgres_engine: Engine, settings: Settings) -> None:
    submit(postgres_engine, {"for-cpu": [], "for-gpu": []})
    with postgres_engine.begin() as connection:
        connection.execute(Job.__table__.update().where(Job.label == "for-gpu").values(gpus=1))
    ring(postgres_engine, settings)
    command = [sys.executable, "-P", "-m", "worker.celery_worker", "--drain"]
    subprocess.run(command, env={**os.environ, "CUDA_VISIBLE_DEVICES": ""}, check=True, timeout=60)
    assert states(postgres_engine) == {"for-cpu": "done", "for-gpu": "ready"}


def test_clusters_of_different_namespaces_share_one_redis(
    postgres_engine: Engine, settings: Settings, redis_url: str
) -> None:
    other = settings.model_copy(update={"namespace": settings.namespace + "-other"})
    Doorbell(settings).ring([Ready(1, 0), Ready(2, 1)])
    assert Doorbell(settings).length("cpu") == 1
    assert Doorbell(other).length("cpu") == 0
    keys = {key.decode() for key in Redis.from_url(redis_url).keys(f"{settings.namespace}:*")}
    assert {f"{settings.namespace}:cpu", f"{settings.namespace}:gpu"} <= keys


def test_the_reconciler_rings_for_what_the_broker_lost_and_no_more(
    postgres_engine: Engine, settings: Settings, redis_url: str
) -> None:
    submit(postgres_engine, {f"job-{index}": [] for index in range(5)})
    doorbell = Doorbell(settings)
    doorbell.ring([Ready(job_id(postgres_engine, "job-0"), 0)])
    assert doorbell.ring_missing(postgres_engine) == 4
    assert doorbell.ring_missing(postgres_engine) == 0
    Redis.from_url(redis_url).delete(f"{settings.namespace}:cpu")
    assert doorbell.ring_missing(postgres_engine) == 5


def test_a_message_is_a_number_and_nothing_else(settings: Settings, redis_url: str) -> None:
    import base64
    import json

    Doorbell(settings).ring([Ready(42, 0)])
    (message,) = Redis.from_url(redis_url).lrange(f"{settings.namespace}:cpu", 0, -1)
    envelope = json.loads(message)
    assert envelope["content-type"] == "application/json"
    assert json.loads(base64.b64decode(envelope["body"]))[:2] == [[42], {}]


def test_celerys_processes_import_no_torch() -> None:
    modules = "worker.celery_slot, worker.celery_worker"
    code = f"import sys, {modules}; assert not {{'torch', 'monai', 'scipy'}} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_database_that_is_upgraded_ends_a_slot_once_and_no_task_that_has_not_returned(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[float] = []

    class FoundOutdated:
        """A supervisor whose heartbeat finds it while a job runs, and again when it is over."""

        def __init__(self, *_: object, on_outdated: Callable[[SchemaMismatch], None], **__: object) -> None:
            self.told, self.usable = on_outdated, True

        def open(self) -> None:
            pass

        def save_log(self) -> None:
            pass

        def is_usable(self) -> bool:
            return self.usable

        def run_next(self, queue: str) -> None:
            self.usable = False
            self.told(SchemaMismatch("upgraded"))
            assert started == [], "the task has not returned"

    class Soon:
        def __init__(self, seconds: float, *_: object) -> None:
            self.seconds = seconds

        def start(self) -> None:
            started.append(self.seconds)

    monkeypatch.setattr("worker.celery_slot.os.kill", lambda *_: pytest.fail("the slot is ended at once"))
    monkeypatch.setattr(celery_slot, "Supervisor", FoundOutdated)
    monkeypatch.setattr(celery_slot, "open_database", lambda *_, **__: None)
    monkeypatch.setattr(celery_slot, "take_from_dead", lambda *_: None)
    monkeypatch.setattr("worker.celery_slot.threading.Timer", Soon)
    before = signal.getsignal(signal.SIGTERM)
    try:
        process = celery_slot.PoolProcess(Slot(0, 1, "cpu", ("cpu",)), settings, make_app(settings))
        process.answer("cpu")
        assert started == [0.5]
        process._outdated(SchemaMismatch("upgraded"))
        assert started == [0.5], "one signal is enough"
    finally:
        signal.signal(signal.SIGTERM, before)


def running_pid(engine: Engine) -> int:
    with read(engine) as connection:
        holder = select(Worker.pid).join(Job, Job.owner == Worker.incarnation).where(Job.state == "running")
        return connection.execute(holder).scalar_one()


def test_a_slot_that_cannot_begin_is_started_again_until_it_can(
    postgres_engine: Engine, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = tmp_path / "later"
    missing = postgres_engine.url.set(database="not_there").render_as_string(hide_password=False)
    monkeypatch.setenv("ROBUST_DATABASE_URL", missing)
    command = [sys.executable, "-P", "-m", "worker.celery_worker", "--workers", "1"]
    with later.open("wb") as errors:
        process = subprocess.Popen(command, stderr=errors)
        wait_for(lambda: later.read_text().count("starting it again") >= 2)
    process.terminate()
    assert process.wait(30) == 0
    assert "cannot begin: cannot use the database" in later.read_text()
    assert "Traceback" not in later.read_text()
