"""Dependencies of jobs: children become ready when all parents are done, and blocked when one will not be."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, select, update
from sqlalchemy.orm import aliased

from db import states
from db.many import among
from db.models import Job, JobParent
from db.states import also_in_state, in_state


@dataclass(frozen=True, slots=True)
class Ready:
    """A job that somebody may claim now."""

    job_id: int
    gpus: int


def promote(connection: Connection, which: ColumnElement[bool]) -> list[Ready]:
    """From `waiting` to `ready` where all parents are done; returns those jobs."""
    return [Ready(*row) for row in connection.execute(_promotion(in_state(states.WAITING), which))]


def promote_children(connection: Connection, parent_id: int) -> list[Ready]:
    """As `promote`, of the children of a job that has just been done."""
    return [Ready(*row) for row in connection.execute(_PROMOTE_CHILDREN, {"parent_id": parent_id})]


def block(connection: Connection) -> None:
    """Everything that waits for a job that will not be done becomes `blocked`, generation by generation."""
    parent = aliased(Job)
    hopeless = exists(
        select(JobParent.job_id)
        .join(parent, parent.id == JobParent.parent_id)
        .where(JobParent.job_id == Job.id, parent.state.in_(states.BLOCKING))
    )
    statement = update(Job).where(in_state(states.WAITING), hopeless).values(state=states.BLOCKED)
    while connection.execute(statement).rowcount:
        pass


def block_below(connection: Connection, job_id: int) -> None:
    """As `block`, of what waits for one job that has just ended badly: the cost is that of its own family."""
    ended = [job_id]
    while ended:
        children = select(JobParent.job_id).where(among(connection, JobParent.parent_id, ended))
        blocked = update(Job).where(also_in_state(states.WAITING), Job.id.in_(children)).values(state=states.BLOCKED)
        ended = list(connection.scalars(blocked.returning(Job.id)))


def descendants(connection: Connection, job_ids: Collection[int]) -> set[int]:
    """These jobs and everything that depends on them."""
    found = set(job_ids)
    frontier = set(found)
    while frontier:
        children = select(JobParent.job_id).where(among(connection, JobParent.parent_id, frontier))
        frontier = set(connection.scalars(children)) - found
        found |= frontier
    return found


def _promotion(*which: ColumnElement[bool]) -> Any:
    parent = aliased(Job)
    state = select(parent.state).where(parent.id == JobParent.parent_id).scalar_subquery()
    # Of thousands of parents the youngest is done last, as a rule: who begins there need not look at the others.
    unfinished = (
        select(JobParent.parent_id)
        .where(JobParent.job_id == Job.id, state != states.DONE)
        .order_by(JobParent.parent_id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return update(Job).where(*which, unfinished.is_(None)).values(state=states.READY).returning(Job.id, Job.gpus)


_PROMOTE_CHILDREN = _promotion(
    also_in_state(states.WAITING),
    Job.id.in_(select(JobParent.job_id).where(JobParent.parent_id == bindparam("parent_id"))),
)
