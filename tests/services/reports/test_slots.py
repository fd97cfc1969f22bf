"""`workers` tells who works on what, who has not been heard, and why a slot takes nothing more."""

from __future__ import annotations

from sqlalchemy import Engine, update

from db import jobs, workers
from db.clock import now
from db.engine import write
from db.models import Worker
from services.reports.slots import SlotRow, list_workers
from tests.db.helpers import job_id, submit


def register(engine: Engine, slot: int, *, silent_s: float = 0.0, state: str = "idle", queues: str = "gpu,cpu") -> str:
    name = f"slot {slot} {state}"
    with write(engine) as connection:
        workers.register_worker(
            connection,
            incarnation=name,
            host="machine 0000-1111 pid:[1]",
            pid=1,
            process_started=0.0,
            slot=slot,
            device=str(slot),
            queues=queues,
            version="1.2.3",
            bfloat16=True,
        )
        silence = update(Worker).where(Worker.incarnation == name)
        connection.execute(silence.values(state=state, heartbeat_at=now() - silent_s))
    return name


def test_a_busy_slot_is_listed_with_its_job(engine: Engine) -> None:
    submit(engine, {"the job": []})
    name = register(engine, 0, state="busy", silent_s=5.0)
    with write(engine) as connection:
        assert jobs.claim(connection, owner=name, lease_s=60.0)
    (row,) = list_workers(engine, silent_after_s=60.0)
    assert row._replace(heartbeat=0.0) == SlotRow(
        "machine", 0, "0", "gpu,cpu", "busy", job_id(engine, "the job"), "the job", 0.0, "1.2.3", None, True
    )
    assert 5.0 <= row.heartbeat < 30.0


def test_a_slot_that_was_not_heard_for_a_lease_is_silent(engine: Engine) -> None:
    for slot, (state, silent_s) in enumerate([("idle", 30.0), ("idle", 90.0), ("busy", 90.0), ("quarantined", 90.0)]):
        register(engine, slot, state=state, silent_s=silent_s)
    found = [row.state for row in list_workers(engine, silent_after_s=60.0)]
    assert found == ["idle", "silent", "silent", "quarantined"]


def test_slots_that_have_stopped_are_listed_when_asked_for(engine: Engine) -> None:
    register(engine, 0, state="stopped")
    register(engine, 0, state="idle", queues="")
    assert [row.state for row in list_workers(engine, silent_after_s=60.0)] == ["idle"]
    everyone = list_workers(engine, silent_after_s=60.0, stopped=True)
    assert [(row.state, row.queues) for row in everyone] == [("stopped", "gpu,cpu"), ("idle", "all")]


def test_a_quarantined_slot_says_why(engine: Engine) -> None:
    name = register(engine, 0)
    with write(engine) as connection:
        workers.quarantine(connection, name, "CUDA error: device-side assert")
    (row,) = list_workers(engine, silent_after_s=60.0)
    assert (row.state, row.note) == ("quarantined", "CUDA error: device-side assert")
