"""Worker slots: one row for each start of a slot, kept alive by heartbeats."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, exists, insert, select, update

from db import schema
from db.clock import now
from db.models import Job, Worker

#: How long the rows of slots that are gone are kept.
_REMEMBERED_S = 24 * 3600.0


class LivingSlot(NamedTuple):
    """A slot that takes jobs."""

    host: str
    number: int
    device: str
    bfloat16: bool  # whether it computes in it


def register_worker(connection: Connection, *, host: str, slot: int, device: str, **process: Any) -> None:
    """Announce a slot that has just started; a quarantined one of the same device was given up for it.

    `process` are the columns that tell whose it is, and what it can do: `incarnation`, `pid`, `process_started`,
    `queues`, `version`, `bfloat16`.
    """
    same = (Worker.host == host, Worker.slot == slot, Worker.device == device)
    connection.execute(update(Worker).where(*same, Worker.state == "quarantined").values(state="stopped"))
    connection.execute(insert(Worker).values(host=host, slot=slot, device=device, **process, state="idle"))


def beat(connection: Connection, incarnation: str, state: str) -> None:
    """The slot is alive and `idle`, `busy` or `stopped`. Raises `Migrated` unless it has stopped."""
    alive = update(Worker).where(Worker.incarnation == incarnation).values(state=state, heartbeat_at=now())
    row = connection.execute(alive.returning(schema.version_now())).one_or_none()
    if row is not None and state != "stopped":
        schema.require_current(row[0])


def slot_of(connection: Connection, job_id: int) -> tuple[str, int, str] | None:
    """Host, number and device of the slot that holds a job."""
    columns = (Worker.host, Worker.slot, Worker.device)
    row = connection.execute(
        select(*columns).join(Job, Job.owner == Worker.incarnation).where(Job.id == job_id)
    ).one_or_none()
    return None if row is None else (row.host.partition(" ")[0], row.slot, row.device)


def living_slots(connection: Connection, queue: str, *, silent_after_s: float) -> list[LivingSlot]:
    """The slots that take jobs of a queue; one that was not asked what it can do does not count as having bfloat16."""
    alive = Worker.state.in_(("idle", "busy")) & (Worker.heartbeat_at >= now() - silent_after_s)
    rows = connection.execute(
        select(Worker.host, Worker.slot, Worker.device, Worker.queues, Worker.bfloat16)
        .where(alive)
        .order_by(Worker.host, Worker.slot, Worker.started_at)
    )
    return [
        LivingSlot(row.host.partition(" ")[0], row.slot, row.device, bool(row.bfloat16))
        for row in rows
        if not row.queues or queue in row.queues.split(",")
    ]


def quarantine(connection: Connection, incarnation: str, why: str) -> None:
    """The slot takes no more jobs: its device cannot be trusted."""
    broken = {"state": "quarantined", "note": why, "heartbeat_at": now()}
    connection.execute(update(Worker).where(Worker.incarnation == incarnation).values(broken))


def forget_workers(connection: Connection, *, after_s: float = _REMEMBERED_S) -> int:
    """Delete slots without a heartbeat for so long, unless they still own a job; returns how many."""
    owns = exists(select(Job.id).where(Job.owner == Worker.incarnation))
    return connection.execute(delete(Worker).where(Worker.heartbeat_at < now() - after_s, ~owns)).rowcount
