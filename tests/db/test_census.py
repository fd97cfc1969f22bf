"""The cluster in a few numbers, on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, update
from sqlalchemy.exc import OperationalError

from db import schema
from db.census import Census, Waiting, count_all
from db.clock import after
from db.engine import read, write
from db.jobs import claim, fail, finish, release
from db.models import Job, Worker
from db.workers import beat, register_worker
from tests.db.helpers import job_id, submit


def census(engine: Engine) -> Census:
    with read(engine) as connection:
        return count_all(connection, silent_after_s=120)


def add_slot(engine: Engine, incarnation: str, state: str, silent_for_s: float = 0.0) -> None:
    who = {"host": "h", "pid": 1, "process_started": 0.0, "slot": ord(incarnation), "device": "cpu"}
    with write(engine) as connection:
        register_worker(connection, incarnation=incarnation, **who)
        beat(connection, incarnation, state)
        beaten = update(Worker).where(Worker.incarnation == incarnation)
        connection.execute(beaten.values(heartbeat_at=after(-silent_for_s)))


def test_an_empty_cluster_counts_nothing(engine: Engine) -> None:
    assert census(engine) == Census({}, 0, [], {}, schema.HEAD)


def test_jobs_are_counted_by_state_and_kind(engine: Engine) -> None:
    submit(engine, {"a": [], "b": [], "c": ["a"]})
    add_slot(engine, "w", "idle")
    with write(engine) as connection:
        first = claim(connection, owner="w", lease_s=60)
        assert first is not None
        fail(connection, first, error_kind="bug", error="why")
    assert census(engine).jobs == {("failed", "noop"): 1, ("blocked", "noop"): 1, ("ready", "noop"): 1}


def test_expiries_only_ever_grow(engine: Engine) -> None:
    submit(engine, {"a": []})
    add_slot(engine, "w", "idle")
    seen = []
    for _ in range(3):
        with write(engine) as connection:
            held = claim(connection, owner="w", lease_s=60)
            assert held is not None
            release(connection, held, blame="silent", max_attempts=9, expired=True)
        seen.append(census(engine).expiries)
    with write(engine) as connection:
        held = claim(connection, owner="w", lease_s=60)
        assert held is not None
        finish(connection, held)
    assert [*seen, census(engine).expiries] == [1, 2, 3, 3]


def test_age_of_a_ready_job_counts_from_when_it_could_first_have_run(engine: Engine) -> None:
    submit(engine, {"parent": [], "child": ["parent"], "gpu": [], "later": []})
    with write(engine) as connection:
        connection.execute(update(Job).values(created_at=after(-1000)))
        connection.execute(update(Job).where(Job.label == "gpu").values(gpus=1))
        connection.execute(update(Job).where(Job.label == "later").values(not_before=after(1000)))
        done = {"state": "done", "finished_at": after(-100)}
        connection.execute(update(Job).where(Job.id == job_id(engine, "parent")).values(done))
        connection.execute(update(Job).where(Job.label == "child").values(state="ready"))
    assert [(waiting.gpus, waiting.count, round(waiting.oldest_s, -1)) for waiting in census(engine).waiting] == [
        (0, 1, 100),
        (1, 1, 1000),
    ]
    assert isinstance(census(engine).waiting[0], Waiting)


def test_slots_are_counted_by_what_they_do_and_silent_ones_apart(engine: Engine) -> None:
    for incarnation, state, silent_for_s in (
        *[("a", "idle", 0), ("b", "busy", 30), ("c", "busy", 0), ("d", "quarantined", 0)],
        *[("e", "busy", 500), ("f", "stopped", 0), ("g", "idle", 90_000)],
    ):
        add_slot(engine, incarnation, state, silent_for_s)
    assert census(engine).slots == {"idle": 1, "busy": 2, "quarantined": 1, "silent": 1}


def test_a_census_does_not_wait_for_writers(engine: Engine) -> None:
    submit(engine, {"a": []})
    with write(engine) as writer:
        writer.execute(update(Job).values(state="running"))
        assert census(engine).jobs == {("ready", "noop"): 1}


def test_a_slow_server_is_not_watched_for_long(postgres_engine: Engine) -> None:
    with pytest.raises(OperationalError, match="statement timeout"), read(postgres_engine) as connection:
        count_all(connection, silent_after_s=120, timeout_s=0.05)
        connection.exec_driver_sql("SELECT pg_sleep(5)")
