"""Numbers about the whole cluster, for monitoring: one statement each, however many jobs there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, literal, select, text
from sqlalchemy.orm import aliased

from db import states
from db.clock import now
from db.models import Job, JobParent, Worker

#: A slot that has been silent for so long is not counted any more.
_FORGOTTEN_S = 3600.0


@dataclass(frozen=True, slots=True)
class Waiting:
    """Jobs that somebody may claim, of one number of GPUs."""

    gpus: int
    count: int
    oldest_s: float  # since the oldest could first have run: it was recorded and its parents were done


@dataclass(frozen=True, slots=True)
class Census:
    """The numbers that monitoring asks for."""

    jobs: dict[tuple[str, str], int]  # by state and kind
    expiries: int  # leases that ran out, ever
    waiting: list[Waiting]
    slots: dict[str, int]  # idle, busy, quarantined, silent
    schema: str


def count_all(connection: Connection, *, silent_after_s: float, timeout_s: float = 3.0) -> Census:
    """Count; a slot that has not been heard for `silent_after_s` is `silent`, whatever it said last.

    PostgreSQL gives up a statement after `timeout_s`, so that an overloaded server is not burdened by being watched.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {int(timeout_s * 1000)}")
    grouped = select(Job.state, Job.kind, func.count(), func.sum(Job.expiries)).group_by(Job.state, Job.kind)
    jobs = connection.execute(grouped).all()
    return Census(
        jobs={(state, kind): count for state, kind, count, _ in jobs},
        expiries=sum(int(expiries) for *_, expiries in jobs),
        waiting=_waiting(connection),
        slots=_slots(connection, silent_after_s),
        schema=connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one(),
    )


def _waiting(connection: Connection) -> list[Waiting]:
    parent = aliased(Job)
    unblocked = (
        select(func.max(parent.finished_at))
        .join(JobParent, JobParent.parent_id == parent.id)
        .where(JobParent.job_id == Job.id)
        .scalar_subquery()
    )
    since = _later(_later(Job.created_at, Job.not_before), func.coalesce(unblocked, 0.0))
    ready = select(Job.gpus, since.label("since")).where(Job.state == states.READY, Job.not_before <= now()).subquery()
    grouped = select(ready.c.gpus, func.count(), now() - func.min(ready.c.since)).group_by(ready.c.gpus)
    return [Waiting(gpus, count, max(0.0, age)) for gpus, count, age in connection.execute(grouped)]


def _slots(connection: Connection, silent_after_s: float) -> dict[str, int]:
    silence = now() - Worker.heartbeat_at
    state = case((silence > silent_after_s, literal("silent")), else_=Worker.state).label("state")
    alive = select(state).where(Worker.state != "stopped", silence < _FORGOTTEN_S).subquery()
    return dict(connection.execute(select(alive.c.state, func.count()).group_by(alive.c.state)).all())


def _later(a: Any, b: Any) -> ColumnElement[float]:
    return case((a > b, a), else_=b)
