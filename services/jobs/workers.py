"""Worker slots as a table."""

from __future__ import annotations

from sqlalchemy import Engine, and_, func, select

from db import states
from db.clock import now
from db.engine import read
from db.models import Job, Worker


def list_workers(engine: Engine) -> list[tuple[object, ...]]:
    """Host, slot, device, state, running job and seconds since the last heartbeat; slots that stopped are left out."""
    statement = (
        select(Worker.host, Worker.slot, Worker.device, Worker.state, Job.label, (now() - Worker.heartbeat_at))
        .outerjoin(Job, and_(Job.owner == Worker.incarnation, Job.state == states.RUNNING))
        .where(Worker.state != "stopped")
        .order_by(Worker.host, Worker.slot)
    )
    with read(engine) as connection:
        return [(host.split(" ")[0], *rest) for host, *rest in connection.execute(statement)]


def count_living(engine: Engine) -> int:
    """Slots that have not stopped."""
    with read(engine) as connection:
        living = select(func.count()).select_from(Worker).where(Worker.state.in_(("idle", "busy")))
        return connection.execute(living).scalar_one()
