"""What operators get from a running worker: each line JSON, with the fields that say where it belongs; /metrics."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.engine import read
from db.models import Job, Sweep, Worker
from services.logs import FIELDS
from services.settings import Settings
from tests.db.helpers import states, submit
from tests.waiting import wait_for
from tests.worker.metrics.scrape import free_port, scrape
from worker.client import ring

PASSWORD = "correct-horse-battery"


@dataclass
class Observed:
    """A worker process, all that it and its children said, and its metrics."""

    process: subprocess.Popen[str]
    port: int
    said: list[str] = field(default_factory=list)

    def listen(self) -> None:
        assert self.process.stderr is not None
        self.said.extend(self.process.stderr)


def observe(module: str, *arguments: str) -> Observed:
    port = free_port()
    command = [sys.executable, "-P", "-m", module, "--metrics-port", str(port), *arguments]
    return Observed(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True), port)


def environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    common = {"LOG_FORMAT": "json", "LEASE_S": "4", "RETRY_DELAY_S": "0", "STOP_GRACE_S": "0.5"}
    for name, value in (common | values).items():
        monkeypatch.setenv(f"ROBUST_{name}", value)
    return Settings()


def run_and_stop(engine: Engine, observed: Observed) -> tuple[list[dict[str, Any]], dict[tuple[str, ...], float]]:
    listener = threading.Thread(target=observed.listen)
    listener.start()
    try:
        wait_for(lambda: states(engine) == {"a": "done", "b": "done", "bad": "failed", "endless": "running"})
        wait_for(lambda: sum(value for name, value in scrape(observed.port).items() if name[0].endswith("_total")) > 3)
        seen = scrape(observed.port)
    finally:
        observed.process.terminate()
        assert observed.process.wait(30) == 0
        listener.join()
    assert observed.process.stdout is not None
    lines = [*observed.said, *observed.process.stdout]
    assert PASSWORD not in "".join(lines)
    return [json.loads(line) for line in lines], seen


def submit_all(engine: Engine) -> None:
    submit(engine, {"a": [], "b": ["a"]}, name="good")
    submit(engine, {"bad": []}, name="bad", behave="raise")
    submit(engine, {"endless": []}, name="endless", behave="endless")


def check(engine: Engine, lines: list[dict[str, Any]], seen: dict[tuple[str, ...], float]) -> None:
    assert all({"time", "level", "message", *FIELDS} <= set(line) for line in lines)
    with read(engine) as connection:
        ids = dict(connection.execute(select(Job.label, Job.id)).all())
        slots = dict(connection.execute(select(Worker.incarnation, Worker.slot)).all())
        assert set(connection.scalars(select(Sweep.name))) == {"good", "bad", "endless"}
    attempts = [line for line in lines if line["logger"] == "robustseg.attempt"]
    ends = {line["job"]: line["message"] for line in attempts if "starts" not in line["message"]}
    assert ends[ids["a"]].startswith("noop done after")
    assert "ZeroDivisionError" in ends[ids["bad"]]
    assert ends[ids["endless"]].startswith("noop released after")
    of_jobs = [line for line in lines if line["logger"] in ("robustseg.attempt", "robustseg.job")]
    assert all(line["fence"] == 1 and slots[line["worker"]] == line["slot"] and line["host"] for line in of_jobs)
    printed = [line for line in lines if line["message"] == "noop b"]
    assert [(line["sweep"], line["job"], line["logger"]) for line in printed] == [("good", ids["b"], "robustseg.job")]
    outcomes = {name[1:]: value for name, value in seen.items() if name[0] == "robust_jobs_ended_total"}
    assert outcomes == {("noop", "done"): 2, ("noop", "failed"): 1}
    busy = [value for name, value in seen.items() if name[0] == "robust_slot_state" and "busy" in name]
    assert sorted(busy) == [0, 1]


def test_an_embedded_worker_is_observable(
    tmp_path: Path, sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment(monkeypatch, HOME=str(tmp_path), DATABASE_URL=str(sqlite_engine.url))
    submit_all(sqlite_engine)
    observed = observe("worker.embedded_worker", "--workers", "2")
    check(sqlite_engine, *run_and_stop(sqlite_engine, observed))


def test_celerys_slots_are_observable_through_their_parent(
    tmp_path: Path, postgres_engine: Engine, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres_engine.url.set(password=PASSWORD).render_as_string(hide_password=False)
    settings = environment(monkeypatch, HOME=str(tmp_path), DATABASE_URL=url, BROKER_URL=redis_url, NAMESPACE="ops")
    submit_all(postgres_engine)
    assert ring(postgres_engine, settings) is None
    observed = observe("worker.celery_worker", "--workers", "2", "--queues", "gpu,cpu")
    lines, seen = run_and_stop(postgres_engine, observed)
    check(postgres_engine, lines, seen)
    # kombu puts back a message that reached a slot while it stopped: the released job is rung for at once.
    assert (
        {"robustseg", "celery"}
        <= {line["logger"].partition(".")[0] for line in lines}
        <= {"robustseg", "celery", "kombu"}
    )


def test_a_worker_that_cannot_serve_its_metrics_says_so_and_ends(
    tmp_path: Path, sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment(monkeypatch, HOME=str(tmp_path), DATABASE_URL=str(sqlite_engine.url))
    command = [
        sys.executable,
        "-P",
        "-m",
        "worker.embedded_worker",
        "--metrics-port",
        "1",
        "--metrics-address",
        "192.0.2.1",
    ]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ})
    assert ended.returncode == 2
    assert "give another --metrics-port" in json.loads(ended.stderr)["message"]
