"""Case 3: the database dies, or is locked, while jobs run."""

from __future__ import annotations

import signal
import sqlite3
import threading
from pathlib import Path

import pytest

from tests.chaos.modes import LEASE_S, Celery, Mode
from tests.chaos.processes import send
from tests.waiting import wait_for


def test_postgresql_killed_for_less_than_a_lease_interrupts_no_job(celery: Celery) -> None:
    celery.settings["ROBUST_LEASE_S"] = "30"
    celery.start_worker(slots=2)
    celery.submit({"a": [], "b": [], "child": ["a", "b"]}, rows=3, until=str(celery.gate))
    celery.wait_until_running(2)
    celery.postgres.kill()
    celery.postgres.start()
    celery.open_gate()
    celery.wait_until_ended()
    assert set(celery.witness.fences().values()) == {1}
    celery.check(rows=3)


def test_postgresql_killed_for_longer_than_a_lease_costs_no_job(celery: Celery) -> None:
    celery.start_worker(slots=2)
    celery.submit({"a": [], "b": [], "child": ["a", "b"]}, rows=3, until=str(celery.gate))
    celery.wait_until_running(2)
    held = set(celery.witness.running())
    celery.postgres.kill()
    threading.Event().wait(LEASE_S + 1)
    celery.postgres.start()
    with celery.fault("PostgreSQL killed and away for longer than a lease", held):
        wait_for(lambda: min(celery.witness.fences()[token] for token in "ab") == 2, "both are claimed again")
    celery.open_gate()
    celery.wait_until_ended()
    celery.check(rows=3)


def test_a_job_that_ends_while_postgresql_is_away_is_recorded_when_it_is_back(celery: Celery) -> None:
    celery.settings["ROBUST_LEASE_S"] = "30"
    celery.start_worker()
    celery.submit(["a"], rows=3, until=str(celery.gate))
    celery.wait_until_running(1)
    celery.postgres.kill()
    celery.open_gate()
    threading.Event().wait(1.0)
    celery.postgres.start()
    celery.wait_until_ended()
    assert celery.witness.fences() == {"a": 1}
    celery.check(rows=3)


def test_a_runner_killed_inside_the_transaction_that_ends_its_job_leaves_nothing(mode: Mode) -> None:
    mark = mode.folder / "inside"
    worker = mode.start_worker(CHAOS_HANG=f"db.results:add_scores:{mark}")
    mode.submit({"a": [], "child": ["a"]}, rows=3, file_bytes=100)
    wait_for(mark.exists, "the runner is inside its last transaction")
    with mode.fault("kill -9 of a runner inside the transaction that ends its job"):
        send(signal.SIGKILL, worker.find("runner"))
    mode.wait_until_ended()
    assert mode.witness.fences() == {"a": 2, "child": 1}
    mode.check(rows=3)


@pytest.mark.parametrize("locked_s", [LEASE_S + 1, pytest.param(30.0, marks=pytest.mark.long)])
def test_a_locked_sqlite_costs_no_job_and_ends_no_process(embedded: Mode, locked_s: float) -> None:
    worker = embedded.start_worker(slots=2)
    embedded.submit({"a": [], "b": [], "child": ["a", "b"]}, rows=3, until=str(embedded.gate))
    embedded.wait_until_running(2)
    before = {process.pid for process in worker.find("supervisor")}
    held = set(embedded.witness.running())
    lock_for(embedded.folder / "robust.db", locked_s)
    with embedded.fault(f"SQLite locked for {locked_s:g} s", held):
        embedded.open_gate()
    embedded.wait_until_ended()
    assert {process.pid for process in worker.find("supervisor")} == before
    embedded.check(rows=3)


def lock_for(database: Path, seconds: float) -> None:
    """Hold the write lock of an SQLite database."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    threading.Event().wait(seconds)
    connection.execute("ROLLBACK")
    connection.close()


def test_postgresql_killed_again_and_again_while_short_jobs_run_costs_no_job(celery: Celery) -> None:
    celery.start_worker(slots=2)
    graph: dict[str, list[str]] = {f"job-{index}": [] for index in range(30)}
    graph |= {f"child-{index}": [f"job-{index}"] for index in range(30)}
    celery.submit(graph, rows=3, file_bytes=10, seconds=0.1)
    for done in (5, 20, 35):
        wait_for(lambda done=done: celery.count("done") >= done, f"{done} jobs are done")
        celery.postgres.kill()
        celery.postgres.start()
    celery.wait_until_ended()
    celery.check(rows=3)
