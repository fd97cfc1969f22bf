"""Dependencies of jobs: children become ready when all parents are done, and blocked when one will not be.

A partial job (`job.partial`) runs as soon as all parents have ended, over those that are done. One that it missed and
that is done later makes it ready again; its results stay until those that replace them are there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    and_,
    bindparam,
    case,
    exists,
    literal_column,
    select,
    true,
    update,
)
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import aliased

from db import states
from db.engine import write
from db.many import among
from db.models import Job, JobParent
from db.states import also_in_state, in_state

_ANY: ColumnElement[bool] = true()
#: Of a job that runs again as if it had never begun.
AFRESH: Mapping[str, Any] = {
    "attempts": 0,
    "not_before": 0.0,
    "cancel_requested": False,
    "error": None,
    "error_kind": None,
    "finished_at": None,
}


@dataclass(frozen=True, slots=True)
class Ready:
    """A job that somebody may claim now."""

    job_id: int
    gpus: int


def promote(connection: Connection, which: ColumnElement[bool]) -> list[Ready]:
    """To `ready`: what waits and has the parents that it needs, and partial jobs that missed one which is done by now.

    Returns those jobs.
    """
    waiting = connection.execute(_promotion(in_state(states.WAITING), which)).all()
    missing = Job.id.in_(select(JobParent.job_id).where(_MISSED))
    again = connection.execute(_promotion(_OUT_OF_DATE, missing, which)).all()
    return [Ready(*row) for row in (*waiting, *again)]


def promote_children(connection: Connection, parent_id: int) -> list[Ready]:
    """As `promote`, of the children of a job that has just ended."""
    return [Ready(*row) for row in connection.execute(_PROMOTE_CHILDREN, {"parent_id": parent_id})]


def look_again(engine: Engine, parent_id: int, *, partial: bool) -> list[Ready]:
    """Make children ready whose last parents ended in the same moment, so that neither transaction saw the other.

    A partial job looks whether one of its own parents did.

    SQLite knows no such moment. Where the database is away again, the reconciler finds them.
    """
    if engine.dialect.name == "sqlite":
        return []
    with suppress(OperationalError), write(engine) as connection:
        own = promote(connection, Job.id == parent_id) if partial else []
        return own + promote_children(connection, parent_id)
    return []


def note_missed(connection: Connection, job_id: int) -> None:
    """A partial job begins to read: which of its parents have no results now. Those that get some make it run again."""
    parent = aliased(Job)
    missed = select(parent.state != states.DONE).where(parent.id == JobParent.parent_id).scalar_subquery()
    connection.execute(update(JobParent).where(JobParent.job_id == job_id).values(missed=missed))


def catch_up(connection: Connection, *, after: int = 0, at_most: int | None = None) -> int:
    """`promote` and `block` waiting jobs whose parents ended unseen: all, or some of those with numbers above `after`.

    Returns the last number that it looked at, 0 when there is none above it.
    """
    last = None
    if at_most is not None:
        following = select(Job.id).where(in_state(states.WAITING), Job.id > after).order_by(Job.id)
        last = connection.scalar(following.offset(at_most - 1).limit(1))
    some = Job.id > after if last is None else Job.id.between(after + 1, last)
    promote(connection, some)
    block(connection, some)
    return last or 0


def block(connection: Connection, which: ColumnElement[bool] = _ANY) -> list[Ready]:
    """Everything that waits for a job that will not be done becomes `blocked`, generation by generation.

    Partial jobs, of whose parents one is done, become `ready` instead when all have ended; returns those.
    """
    parent = aliased(Job)
    hopeless = exists(
        select(JobParent.job_id)
        .join(parent, parent.id == JobParent.parent_id)
        .where(JobParent.job_id == Job.id, parent.state.in_(states.BLOCKING))
    )
    waiting = (in_state(states.WAITING), which)
    statement = update(Job).where(*waiting, ~Job.partial, hopeless).values(state=states.BLOCKED)
    while connection.execute(statement).rowcount + len(_block_partial(connection, *waiting)):
        pass
    return promote(connection, and_(Job.partial, which))


def block_below(connection: Connection, job_id: int) -> list[Ready]:
    """As `block`, of what waits for one job that has just ended badly: the cost is that of its own family."""
    ended, ready = [job_id], []
    while ended:
        children = Job.id.in_(select(JobParent.job_id).where(among(connection, JobParent.parent_id, ended)))
        partial = _promotion(also_in_state(states.WAITING) | _OUT_OF_DATE, children, Job.partial.expression)
        ready += [Ready(*row) for row in connection.execute(partial)]
        waiting = (also_in_state(states.WAITING), children)
        blocked = update(Job).where(*waiting, ~Job.partial).values(state=states.BLOCKED).returning(Job.id)
        ended = [*connection.scalars(blocked), *_block_partial(connection, *waiting)]
    return ready


def _block_partial(connection: Connection, *which: ColumnElement[bool]) -> list[int]:
    """Partial jobs of whose parents none is done, and none will be; returns them."""
    parent = aliased(Job)
    hope = exists(
        select(JobParent.job_id)
        .join(parent, parent.id == JobParent.parent_id)
        .where(JobParent.job_id == Job.id, parent.state.in_((*states.OPEN, states.DONE)))
    )
    values = {"state": states.BLOCKED, "error": "none of the jobs whose results it is about is done"}
    blocked = list(connection.scalars(update(Job).where(*which, Job.partial, ~hope).values(values).returning(Job.id)))
    if blocked:
        connection.execute(update(JobParent).where(among(connection, JobParent.job_id, blocked)).values(missed=True))
    return blocked


#: Kinds of job that others wait for but use nothing of.
_CHECKS = ("trial", "expect")


def descendants(connection: Connection, job_ids: Collection[int], *, that_use_them: bool = False) -> set[int]:
    """These jobs and everything that waits for them, or only what is made from what they leave."""
    found = set(job_ids)
    frontier = set(found)
    while frontier:
        children = select(JobParent.job_id).where(among(connection, JobParent.parent_id, frontier))
        if that_use_them:
            children = children.join(Job, Job.id == JobParent.parent_id).where(Job.kind.not_in(_CHECKS))
        frontier = set(connection.scalars(children)) - found
        found |= frontier
    return found


def _promotion(*which: ColumnElement[bool]) -> Any:
    """To `ready` where the parents allow it; what ran before and is out of date begins afresh, under another fence."""
    parent = aliased(Job)
    state = select(parent.state).where(parent.id == JobParent.parent_id).scalar_subquery()
    # Of thousands of parents the youngest is done last, as a rule: who begins there need not look at the others.
    unfinished = (
        select(JobParent.parent_id)
        .where(JobParent.job_id == Job.id, state != states.DONE, ~Job.partial | state.in_(states.OPEN))
        .order_by(JobParent.parent_id.desc())
        .limit(1)
        .scalar_subquery()
    )
    done = (
        select(JobParent.parent_id).where(JobParent.job_id == Job.id, state == states.DONE).limit(1).scalar_subquery()
    )
    waits = Job.state == states.WAITING
    afresh = {
        name: case((waits, getattr(Job, name)), else_=value)
        for name, value in {"fence": Job.fence + 1, **AFRESH}.items()
    }
    ready = update(Job).where(*which, unfinished.is_(None), ~Job.partial | done.is_not(None))
    return ready.values({**afresh, "state": states.READY}).returning(Job.id, Job.gpus)


#: In the words of the index of these edges; SQLAlchemy would compare it with 1.
_MISSED: ColumnElement[Any] = literal_column("job_parent.missed")
_parent = aliased(Job)
#: A partial job that ran, or did not even try, without a parent that is done by now.
_OUT_OF_DATE = and_(
    Job.partial,
    Job.state.in_((states.DONE, states.FAILED, states.BLOCKED)),
    exists(
        select(JobParent.job_id)
        .join(_parent, _parent.id == JobParent.parent_id)
        .where(JobParent.job_id == Job.id, JobParent.missed, _parent.state == states.DONE)
    ),
)
_PROMOTE_CHILDREN = _promotion(
    also_in_state(states.WAITING) | _OUT_OF_DATE,
    Job.id.in_(select(JobParent.job_id).where(JobParent.parent_id == bindparam("parent_id"))),
)
