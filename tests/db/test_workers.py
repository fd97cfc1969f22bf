"""Rows of slots: heard, stopped, quarantined, and forgotten when nobody needs them any more."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select, text, update

from db import jobs, workers
from db.clock import now
from db.engine import read, write
from db.models import Worker
from tests.db.helpers import submit

_DAY_S = 24 * 3600.0


def register(engine: Engine, name: str, *, silent_s: float = 0.0, state: str = "idle") -> None:
    with write(engine) as connection:
        workers.register_worker(
            connection, incarnation=name, host="here", pid=1, process_started=0.0, slot=0, device="cpu", queues="cpu"
        )
        silence = update(Worker).where(Worker.incarnation == name)
        connection.execute(silence.values(state=state, heartbeat_at=now() - silent_s))


def names(engine: Engine) -> set[str]:
    with read(engine) as connection:
        return set(connection.scalars(select(Worker.incarnation)))


def test_slots_that_are_gone_are_forgotten_after_a_day(engine: Engine) -> None:
    register(engine, "stopped today", state="stopped", silent_s=_DAY_S - 60)
    register(engine, "stopped before", state="stopped", silent_s=_DAY_S + 60)
    register(engine, "silent", state="busy", silent_s=_DAY_S + 60)
    register(engine, "quarantined and heard", state="quarantined")
    with write(engine) as connection:
        assert workers.forget_workers(connection) == 2
        assert workers.forget_workers(connection) == 0
    assert names(engine) == {"stopped today", "quarantined and heard"}


def test_a_slot_that_owns_a_job_is_remembered_until_it_is_taken_away(engine: Engine) -> None:
    submit(engine, {"a": []})
    register(engine, "holder")
    with write(engine) as connection:
        claim = jobs.claim(connection, owner="holder", lease_s=60.0)
        assert claim is not None
        connection.execute(update(Worker).values(heartbeat_at=now() - 2 * _DAY_S))
        assert workers.forget_workers(connection) == 0
        jobs.release(connection, claim, blame=None, max_attempts=3)
        assert workers.forget_workers(connection) == 1


def test_asking_who_owns_a_job_reads_no_job_that_nobody_owns(engine: Engine) -> None:
    explain = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"
    with write(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL enable_seqscan = off"))  # a table this small would be read whole
        plan = connection.execute(text(f"{explain} SELECT id FROM job WHERE owner = 'x'")).all()
    assert "job_owner" in str(plan)


@pytest.mark.parametrize("state", ["idle", "busy", "stopped"])
def test_a_beat_says_what_the_slot_does(engine: Engine, state: str) -> None:
    register(engine, "slot", silent_s=100.0)
    with write(engine) as connection:
        workers.beat(connection, "slot", state)
        heard = connection.execute(select(Worker.state, now() - Worker.heartbeat_at)).one()
    assert heard[0] == state
    assert heard[1] < 10
