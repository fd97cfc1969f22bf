"""The life of a job as guarded single statements: a move happens only from the state and the fence that it names."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import JSON, ColumnElement, Connection, and_, bindparam, case, select, update

from db import schema, states
from db.claims import LEASE, Claim, claim, expired, held_by_host
from db.clock import after, now
from db.dependents import AFRESH, Ready, block, block_below, catch_up, descendants, promote, promote_children
from db.ended_sweeps import tell_again_of
from db.many import among
from db.models import Job
from db.states import also_in_state, in_state

# Of other files, to be had from here as well.
__all__ = [
    "AFRESH",
    "Claim",
    "Ready",
    "block",
    "catch_up",
    "claim",
    "descendants",
    "expired",
    "held_by_host",
    "promote",
]


class LostLease(Exception):
    """Another claim, a cancellation or the reconciler has taken this job away; nothing was written."""


def extend(connection: Connection, claim: Claim, *, lease_s: float, progress: dict[str, Any] | None) -> bool:
    """Hold the job for another `lease_s`; returns whether its user wants it cancelled. Raises `LostLease`.

    A job that this claim has just finished is not lost: its runner commits before it replies.
    """
    held = {"job_id": claim.job_id, "held_fence": claim.fence, "lease_s": lease_s}
    if progress is None:
        row = connection.execute(_EXTEND, held).one_or_none()
    else:
        row = connection.execute(_EXTEND_AND_TELL, held | {"progress_": progress}).one_or_none()
    if row is not None:
        return bool(row[0])
    if not is_finished_by(connection, claim):
        raise LostLease
    return False


def is_finished_by(connection: Connection, claim: Claim) -> bool:
    """Whether this very claim brought the job to `done`: true after a commit whose answer got lost."""
    return connection.scalar(_FINISHED, {"job_id": claim.job_id, "held_fence": claim.fence}) is not None


def require_held(connection: Connection, claim: Claim) -> None:
    """Raises `LostLease` unless the claim holds, as it then does until this transaction ends."""
    # An update that changes nothing: it locks the job's row.
    held = update(Job).where(Job.id == claim.job_id, Job.fence == claim.fence, Job.state == states.RUNNING)
    if connection.execute(held.values(fence=Job.fence)).rowcount != 1:
        raise LostLease


def finish(connection: Connection, claim: Claim, **leaves: Any) -> list[Ready]:
    """To `done`, and children that have the parents that they need to `ready`; returns these. Raises `LostLease`.

    A partial job that has missed what was done meanwhile becomes `ready` itself.

    `leaves` are columns that tell what the job left behind: `artifact`, `summary`, `peak_memory`.
    """
    _end(connection, claim, states.DONE, error_kind=None, error=None, **leaves)
    return promote_children(connection, claim.job_id) + _promote_itself(connection, claim)


def fail(connection: Connection, claim: Claim, *, error_kind: str, error: str, **leaves: Any) -> list[Ready]:
    """To `failed`, and what waits for it to `blocked`, or `ready` without it; `leaves` and returns as `finish`.

    Raises `LostLease`.
    """
    _end(connection, claim, states.FAILED, error_kind=error_kind, error=error, **leaves)
    return block_below(connection, claim.job_id) + _promote_itself(connection, claim)


def give_up(connection: Connection, claim: Claim) -> list[Ready]:
    """To `cancelled`, after its user asked for it; returns as `fail`. Raises `LostLease`."""
    _end(connection, claim, states.CANCELLED)
    return block_below(connection, claim.job_id)


def release(
    connection: Connection,
    claim: Claim,
    *,
    blame: str | None,
    max_attempts: int,
    delay_s: float = 0.0,
    expired: bool = False,
    batch_divisor: int | None = None,
) -> list[Ready]:
    """Back to `ready` for another try; with `blame` (why the attempt died) it counts and may end `parked`.

    Returns the job when it may be claimed at once, and what may run without it.

    A job that its user has cancelled meanwhile ends `cancelled` instead of waiting for another try. `expired` counts
    a lease that ran out; `batch_divisor` makes the next try use smaller batches. Raises `LostLease`.
    """
    again = case((Job.cancel_requested, states.CANCELLED), else_=states.READY)
    if blame is None:
        values: dict[str, Any] = {"state": again}
    elif claim.attempts + 1 >= max_attempts:
        values = {"state": states.PARKED, "attempts": claim.attempts + 1, "finished_at": now()}
    else:
        values = {"state": again, "attempts": claim.attempts + 1, "not_before": after(delay_s)}
    if blame is not None:
        values |= {"error_kind": "lost", "error": blame}
    if expired:
        values["expiries"] = Job.expiries + 1
    if batch_divisor is not None:
        values["batch_divisor"] = batch_divisor
    changed = update(Job).where(_held(claim)).values(**values, owner=None, lease_until=None)
    row = connection.execute(changed.returning(Job.state, Job.gpus)).one_or_none()
    if row is None:
        raise LostLease
    if row.state in states.BLOCKING:
        return block_below(connection, claim.job_id)
    return [Ready(claim.job_id, row.gpus)] if row.state == states.READY and blame is None else []


def cancel(connection: Connection, job_ids: Collection[int]) -> tuple[int, int]:
    """Stop jobs: those not started end at once, running ones at their next heartbeat. Returns both counts."""
    these = update(Job).where(among(connection, Job.id, job_ids))
    not_started = these.where(Job.state.in_((states.WAITING, states.READY)))
    idle = connection.execute(not_started.values(state=states.CANCELLED, finished_at=now())).rowcount
    running = connection.execute(these.where(in_state(states.RUNNING)).values(cancel_requested=True)).rowcount
    block(connection)
    return idle, running


def retry(connection: Connection, job_ids: Collection[int]) -> int:
    """What failed, was parked, blocked or cancelled among these may run again; returns how many."""
    again = (states.FAILED, states.PARKED, states.BLOCKED, states.CANCELLED)
    afresh = update(Job).values({**AFRESH, "state": states.WAITING, "batch_divisor": 1, "remakes": 0})
    these = among(connection, Job.id, job_ids)
    moved = connection.scalars(afresh.where(these, Job.state.in_(again)).returning(Job.id)).all()
    tell_again_of(connection, moved)
    promote(connection, these)
    block(connection)
    return len(moved)


def is_done(connection: Connection, job_id: int) -> bool:
    """Whether the job has its results."""
    return connection.scalar(select(Job.state).where(Job.id == job_id)) == states.DONE


def give_up_expired(connection: Connection) -> int:
    """Running jobs that their user cancelled and whose holder is gone become `cancelled`; returns how many."""
    ended = update(Job).where(in_state(states.RUNNING), Job.cancel_requested, Job.lease_until < now())
    over = {"state": states.CANCELLED, "owner": None, "lease_until": None, "finished_at": now()}
    moved = connection.execute(ended.values(over | {"expiries": Job.expiries + 1}))
    return moved.rowcount


def _promote_itself(connection: Connection, claim: Claim) -> list[Ready]:
    return promote(connection, Job.id == claim.job_id) if claim.partial else []


def _held(claim: Claim) -> ColumnElement[bool]:
    return and_(Job.id == claim.job_id, Job.fence == claim.fence, also_in_state(states.RUNNING))


def _end(connection: Connection, claim: Claim, state: str, **values: Any) -> None:
    held = {"job_id": claim.job_id, "held_fence": claim.fence}
    values |= {"state": state, "owner": None, "lease_until": None}
    if connection.execute(_END, held | values).rowcount != 1:
        schema.require_current(schema.version_in(connection))
        raise LostLease


# Statements of the hot path. Composing one takes SQLAlchemy far longer than running it, so it happens once.


_MINE = and_(Job.id == bindparam("job_id"), Job.fence == bindparam("held_fence"))
_HELD = and_(_MINE, also_in_state(states.RUNNING))
_FINISHED = select(Job.id).where(_MINE, Job.state == states.DONE)
_EXTEND = update(Job).where(_HELD).values(lease_until=LEASE).returning(Job.cancel_requested)
_EXTEND_AND_TELL = _EXTEND.values(progress=bindparam("progress_", type_=JSON))
_END = update(Job).where(_HELD, schema.current()).values(finished_at=now())
