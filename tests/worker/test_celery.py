"""Celery as a doorbell: real Redis, real PostgreSQL, real slots."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from redis import Redis
from sqlalchemy import Engine, func, select

from db.engine import read
from db.jobs import Ready
from db.models import Job, Score, Worker
from services.settings import Settings
from tests.db.helpers import job_id, states, submit
from worker.client import reconcile, ring
from worker.doorbell import Doorbell


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


def wait_for(reached: Callable[[], bool], seconds: float = 60) -> None:
    pause = threading.Event()
    for _ in range(int(seconds / 0.05)):
        if reached():
            return
        pause.wait(0.05)
    raise AssertionError(f"it did not happen within {seconds} s")


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
