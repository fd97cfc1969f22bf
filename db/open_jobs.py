"""Jobs that have not ended yet: whether there are any, how many GPUs they need, which of them may be claimed."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, func, literal_column, or_, select

from db import states
from db.clock import now
from db.dependents import Ready
from db.models import Cell, Job
from db.states import in_state

#: Always true: names the index `job_ready`, which has ready jobs in the order in which they run.
_OF_ANY_GPUS = Job.fence >= literal_column("0")


def claimable(connection: Connection, limit: int) -> list[Ready]:
    """The most urgent jobs that somebody may claim now."""
    statement = select(Job.id, Job.gpus).where(in_state(states.READY), _OF_ANY_GPUS, Job.not_before <= now())
    rows = connection.execute(statement.order_by(Job.priority, Job.id).limit(limit))
    return [Ready(*row) for row in rows]


def is_any_open(connection: Connection, sweep_id: int | None = None, gpus: Collection[int] | None = None) -> bool:
    """Whether a job has not ended yet: of one sweep or of all, of these numbers of GPUs or of all."""
    found = []
    for state in states.OPEN:
        one = select(Job.id).where(in_state(state))
        if gpus is not None:
            one = one.where(Job.gpus.in_(gpus))
        if sweep_id is not None:  # a subquery, not a join: looked up for each open job, until there is one
            cell = select(Cell.id).where(Cell.sweep_id == sweep_id, Cell.job_id == Job.id)
            one = one.where(cell.scalar_subquery().is_not(None))
        found.append(one.exists())
    return bool(connection.scalar(select(or_(*found))))


def most_gpus(connection: Connection, sweep_id: int | None = None) -> int:
    """The most GPUs that an open job needs, of one sweep or of all; 0 without any."""
    statement = select(func.max(Job.gpus)).where(Job.state.in_(states.OPEN))
    if sweep_id is not None:
        statement = statement.where(Job.id.in_(select(Cell.job_id).where(Cell.sweep_id == sweep_id)))
    return connection.scalar(statement) or 0
