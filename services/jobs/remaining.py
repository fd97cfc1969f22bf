"""Whether there is anything left to do, and what it needs."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Engine, func, select

from db import states
from db.engine import read
from db.jobs import is_any_open
from db.models import Cell, Job
from services.jobs.queues import gpus_of


def is_work_left(engine: Engine, sweep_id: int | None, queues: Collection[str]) -> bool:
    """Whether a job of these queues (of all, when there are none) has not ended yet, in one sweep or in all."""
    with read(engine) as connection:
        return is_any_open(connection, sweep_id, gpus_of(queues) or None)


def most_gpus(engine: Engine, sweep_id: int | None) -> int:
    """The most GPUs that a job needs which has not ended yet, of one sweep or of all."""
    statement = select(func.max(Job.gpus)).where(Job.state.in_(states.OPEN))
    if sweep_id is not None:
        statement = statement.where(Job.id.in_(select(Cell.job_id).where(Cell.sweep_id == sweep_id)))
    with read(engine) as connection:
        return connection.scalar(statement) or 0
