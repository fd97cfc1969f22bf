"""Worker slots: one row for each start of a slot, kept alive by heartbeats."""

from __future__ import annotations

from sqlalchemy import Connection, delete, exists, insert, select, update

from db import schema
from db.clock import now
from db.models import Job, Worker

#: How long the rows of slots that are gone are kept.
_REMEMBERED_S = 24 * 3600.0


def register_worker(
    connection: Connection,
    *,
    incarnation: str,
    host: str,
    pid: int,
    process_started: float,
    slot: int,
    device: str,
    queues: str = "",
    version: str = "",
) -> None:
    """Announce a slot that has just started; a quarantined one of the same device was given up for it."""
    same = (Worker.host == host, Worker.slot == slot, Worker.device == device)
    connection.execute(update(Worker).where(*same, Worker.state == "quarantined").values(state="stopped"))
    connection.execute(
        insert(Worker).values(
            incarnation=incarnation,
            host=host,
            pid=pid,
            process_started=process_started,
            slot=slot,
            device=device,
            queues=queues,
            version=version,
            state="idle",
        )
    )


def beat(connection: Connection, incarnation: str, state: str) -> None:
    """The slot is alive and `idle`, `busy` or `stopped`. Raises `Migrated` unless it has stopped."""
    alive = update(Worker).where(Worker.incarnation == incarnation).values(state=state, heartbeat_at=now())
    row = connection.execute(alive.returning(schema.version_now())).one_or_none()
    if row is not None and state != "stopped":
        schema.require_current(row[0])


def quarantine(connection: Connection, incarnation: str, why: str) -> None:
    """The slot takes no more jobs: its device cannot be trusted."""
    broken = {"state": "quarantined", "note": why, "heartbeat_at": now()}
    connection.execute(update(Worker).where(Worker.incarnation == incarnation).values(broken))


def forget_workers(connection: Connection, *, after_s: float = _REMEMBERED_S) -> int:
    """Delete slots without a heartbeat for so long, unless they still own a job; returns how many."""
    owns = exists(select(Job.id).where(Job.owner == Worker.incarnation))
    return connection.execute(delete(Worker).where(Worker.heartbeat_at < now() - after_s, ~owns)).rowcount
