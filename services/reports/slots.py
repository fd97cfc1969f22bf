"""Worker slots as a table for people."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Engine, and_, func, select

from db import states
from db.clock import now
from db.engine import read
from db.models import Job, Worker


class SlotRow(NamedTuple):
    """One start of one slot."""

    host: str
    slot: int
    device: str
    queues: str
    state: str  # idle, busy, quarantined, stopped, or silent: nothing was heard for longer than a lease
    job: int | None
    running: str | None  # what the job is
    heartbeat: float  # seconds ago, by the database's clock
    version: str
    note: str | None  # why it is quarantined
    bfloat16: bool | None  # whether its device computes in it; None: a release that did not ask


def list_workers(engine: Engine, *, silent_after_s: float, stopped: bool = False) -> list[SlotRow]:
    """Slots by host and number; with `stopped` also those that have stopped, until their rows are removed."""
    statement = (
        select(
            Worker.host,
            Worker.slot,
            Worker.device,
            Worker.queues,
            Worker.state,
            Job.id,
            Job.label,
            now() - Worker.heartbeat_at,
            Worker.version,
            Worker.note,
            Worker.bfloat16,
        )
        .outerjoin(Job, and_(Job.owner == Worker.incarnation, Job.state == states.RUNNING))
        .order_by(Worker.host, Worker.slot, Worker.started_at)
    )
    if not stopped:
        statement = statement.where(Worker.state != "stopped")
    with read(engine) as connection:
        rows = [SlotRow._make(row) for row in connection.execute(statement)]
    return [
        row._replace(
            host=row.host.partition(" ")[0],
            queues=row.queues or "all",
            state=_state(row, silent_after_s),
            heartbeat=round(max(0.0, row.heartbeat), 1),
        )
        for row in rows
    ]


def count_living(engine: Engine) -> int:
    """Slots that have not stopped."""
    with read(engine) as connection:
        living = select(func.count()).select_from(Worker).where(Worker.state.in_(("idle", "busy")))
        return connection.execute(living).scalar_one()


def _state(row: SlotRow, silent_after_s: float) -> str:
    return "silent" if row.state in ("idle", "busy") and row.heartbeat > silent_after_s else row.state
