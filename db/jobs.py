"""The life of a job as guarded single statements: a move happens only from the state and the fence that it names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Double,
    String,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    select,
    update,
)
from sqlalchemy.orm import aliased

from db import schema, states
from db.clock import after, now
from db.models import Cell, Job, JobParent, Sweep, Worker


@dataclass(frozen=True, slots=True)
class Claim:
    """One attempt at one job, held by whoever has its newest fence."""

    job_id: int
    fence: int
    attempts: int
    kind: str
    digest: str
    params: dict[str, Any]
    source: dict[str, Any]
    batch_divisor: int  # 2: compute in half batches, the whole did not fit into memory
    sweep: str | None  # one that it belongs to, for people who read logs


@dataclass(frozen=True, slots=True)
class Ready:
    """A job that somebody may claim now."""

    job_id: int
    gpus: int


_CLAIMED = (
    Job.id.label("job_id"),
    Job.fence,
    Job.attempts,
    Job.kind,
    Job.digest,
    Job.params,
    Job.source,
    Job.batch_divisor,
)


class LostLease(Exception):
    """Another claim, a cancellation or the reconciler has taken this job away; nothing was written."""


def claim(
    connection: Connection,
    *,
    owner: str,
    lease_s: float,
    gpus: Collection[int] | None = None,
    sweep_id: int | None = None,
    job_id: int | None = None,
) -> Claim | None:
    """Take the most urgent ready job (of one sweep, of these numbers of GPUs, or the one named); None without any.

    Raises `db.schema.Migrated`.
    """
    wanted = None if gpus is None else tuple(sorted(gpus))
    first = _first_ready(sweep_id is not None, None if wanted is None else len(wanted), job_id is not None)
    chosen = {"sweep_id": sweep_id, "gpus": wanted[0] if wanted and len(wanted) == 1 else wanted, "job_id": job_id}
    found = connection.execute(first, {key: value for key, value in chosen.items() if value is not None}).one_or_none()
    if found is None:
        return None
    row = connection.execute(_CLAIM, {"job_id": found.id, "owner_": owner, "lease_s": lease_s}).one_or_none()
    if row is None:
        schema.require_current(schema.version_in(connection))
        return None
    return Claim(**row._mapping, sweep=found.sweep)


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


def finish(connection: Connection, claim: Claim, **leaves: Any) -> list[Ready]:
    """To `done`, and children whose parents are all done to `ready`; returns these. Raises `LostLease`.

    `leaves` are columns that tell what the job left behind: `artifact`, `summary`, `peak_memory`.
    """
    _end(connection, claim, states.DONE, error_kind=None, error=None, **leaves)
    return [Ready(*row) for row in connection.execute(_PROMOTE_CHILDREN, {"parent_id": claim.job_id})]


def fail(connection: Connection, claim: Claim, *, error_kind: str, error: str, **leaves: Any) -> None:
    """To `failed`, and everything that waits for it to `blocked`; `leaves` as in `finish`. Raises `LostLease`."""
    _end(connection, claim, states.FAILED, error_kind=error_kind, error=error, **leaves)
    connection.execute(_BLOCK_BELOW, {"ended_id": claim.job_id})


def give_up(connection: Connection, claim: Claim) -> None:
    """To `cancelled`, after its user asked for it. Raises `LostLease`."""
    _end(connection, claim, states.CANCELLED)
    connection.execute(_BLOCK_BELOW, {"ended_id": claim.job_id})


def release(
    connection: Connection,
    claim: Claim,
    *,
    blame: str | None,
    max_attempts: int,
    delay_s: float = 0.0,
    expired: bool = False,
    batch_divisor: int | None = None,
) -> None:
    """Back to `ready` for another try; with `blame` (why the attempt died) it counts and may end `parked`.

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
    changed = connection.execute(update(Job).where(_held(claim)).values(**values, owner=None, lease_until=None))
    if changed.rowcount != 1:
        raise LostLease
    connection.execute(_BLOCK_BELOW, {"ended_id": claim.job_id})


def promote(connection: Connection, which: ColumnElement[bool]) -> list[Ready]:
    """From `waiting` to `ready` where all parents are done; returns those jobs."""
    return [Ready(*row) for row in connection.execute(_promotion(_is(states.WAITING), which))]


def block(connection: Connection) -> None:
    """Everything that waits for a job that will not be done becomes `blocked`, generation by generation."""
    parent = aliased(Job)
    hopeless = exists(
        select(JobParent.job_id)
        .join(parent, parent.id == JobParent.parent_id)
        .where(JobParent.job_id == Job.id, parent.state.in_(states.BLOCKING))
    )
    statement = update(Job).where(_is(states.WAITING), hopeless).values(state=states.BLOCKED)
    while connection.execute(statement).rowcount:
        pass


def cancel(connection: Connection, job_ids: Collection[int]) -> tuple[int, int]:
    """Stop jobs: those not started end at once, running ones at their next heartbeat. Returns both counts."""
    idle = connection.execute(
        update(Job)
        .where(Job.id.in_(job_ids), Job.state.in_((states.WAITING, states.READY)))
        .values(state=states.CANCELLED, finished_at=now())
    ).rowcount
    running = connection.execute(
        update(Job).where(Job.id.in_(job_ids), Job.state == states.RUNNING).values(cancel_requested=True)
    ).rowcount
    block(connection)
    return idle, running


def retry(connection: Connection, job_ids: Collection[int]) -> int:
    """What failed, was parked, blocked or cancelled among these may run again; returns how many."""
    again = (states.FAILED, states.PARKED, states.BLOCKED, states.CANCELLED)
    moved = connection.execute(
        update(Job)
        .where(Job.id.in_(job_ids), Job.state.in_(again))
        .values(
            state=states.WAITING,
            attempts=0,
            not_before=0.0,
            cancel_requested=False,
            error=None,
            error_kind=None,
            batch_divisor=1,
            remakes=0,
            finished_at=None,
        )
    ).rowcount
    promote(connection, Job.id.in_(job_ids))
    block(connection)
    return moved


def is_done(connection: Connection, job_id: int) -> bool:
    """Whether the job has its results."""
    return connection.scalar(select(Job.state).where(Job.id == job_id)) == states.DONE


def descendants(connection: Connection, job_ids: Collection[int]) -> set[int]:
    """These jobs and everything that depends on them."""
    found = set(job_ids)
    frontier: Collection[int] = found
    while frontier:
        frontier = set(connection.scalars(select(JobParent.job_id).where(JobParent.parent_id.in_(frontier)))) - found
        found |= frontier
    return found


def claimable(connection: Connection, limit: int) -> list[Ready]:
    """The most urgent jobs that somebody may claim now."""
    statement = select(Job.id, Job.gpus).where(_is(states.READY), Job.not_before <= now())
    rows = connection.execute(statement.order_by(Job.priority, Job.id).limit(limit))
    return [Ready(*row) for row in rows]


def give_up_expired(connection: Connection) -> int:
    """Running jobs that their user cancelled and whose holder is gone become `cancelled`; returns how many."""
    ended = update(Job).where(_is(states.RUNNING), Job.cancel_requested, Job.lease_until < now())
    over = {"state": states.CANCELLED, "owner": None, "lease_until": None, "finished_at": now()}
    moved = connection.execute(ended.values(over | {"expiries": Job.expiries + 1}))
    return moved.rowcount


def expired(connection: Connection) -> Sequence[Claim]:
    """Running jobs whose holder let the lease run out."""
    return _claims(connection, Job.lease_until < now())


def held_by_host(connection: Connection, host: str) -> list[tuple[Claim, int, float]]:
    """Running jobs of workers on one host, with each worker's pid and process start time."""
    rows = connection.execute(
        _claim_columns()
        .add_columns(Worker.pid, Worker.process_started)
        .join(Worker, Worker.incarnation == Job.owner)
        .where(_is(states.RUNNING), Worker.host == host)
    )
    return [(Claim(*row[:-2]), row[-2], row[-1]) for row in rows]


def count_states(
    connection: Connection, sweep_id: int | None = None, gpus: Collection[int] | None = None
) -> dict[str, int]:
    """Jobs by state: of one sweep or of all, of these numbers of GPUs or of all."""
    statement = select(Job.state, func.count()).group_by(Job.state)
    if gpus is not None:
        statement = statement.where(Job.gpus.in_(gpus))
    if sweep_id is not None:
        statement = statement.join(Cell, Cell.job_id == Job.id).where(Cell.sweep_id == sweep_id)
    return dict(connection.execute(statement).all())


def _sweep_name() -> Any:
    of_job = select(func.min(Sweep.name)).join(Cell, Cell.sweep_id == Sweep.id).where(Cell.job_id == Job.id)
    return of_job.correlate(Job).scalar_subquery().label("sweep")


def _claim_columns() -> Any:
    return select(*_CLAIMED, _sweep_name())


def _claims(connection: Connection, condition: ColumnElement[bool]) -> list[Claim]:
    return [Claim(*row) for row in connection.execute(_claim_columns().where(_is(states.RUNNING), condition))]


def _held(claim: Claim) -> ColumnElement[bool]:
    return and_(Job.id == claim.job_id, Job.fence == claim.fence, Job.state == states.RUNNING)


def _end(connection: Connection, claim: Claim, state: str, **values: Any) -> None:
    held = {"job_id": claim.job_id, "held_fence": claim.fence}
    values |= {"state": state, "owner": None, "lease_until": None}
    if connection.execute(_END, held | values).rowcount != 1:
        schema.require_current(schema.version_in(connection))
        raise LostLease


# Statements of the hot path. Composing one takes SQLAlchemy far longer than running it, so it happens once.


def _is(state: str) -> ColumnElement[bool]:
    """The state as part of the statement's text, so that even a plan for all values can use the state's own index."""
    return Job.state == literal_column(f"'{state}'", String)


def _promotion(*which: ColumnElement[bool]) -> Any:
    parent = aliased(Job)
    # Of thousands of parents the youngest is done last, as a rule: whoever begins there need not look at the others.
    unfinished = (
        select(JobParent.parent_id)
        .join(parent, parent.id == JobParent.parent_id)
        .where(JobParent.job_id == Job.id, parent.state != states.DONE)
        .order_by(JobParent.parent_id.desc())
        .limit(1)
        .correlate(Job)
        .scalar_subquery()
    )
    return update(Job).where(*which, unfinished.is_(None)).values(state=states.READY).returning(Job.id, Job.gpus)


def _blocking_below() -> Any:
    """Everything that waits for the job `ended_id`, if that will not be done: children, their children, and so on."""
    ended, between = aliased(Job), aliased(Job)
    doomed = (
        select(JobParent.job_id)
        .join(ended, ended.id == JobParent.parent_id)
        .where(ended.id == bindparam("ended_id"), ended.state.in_(states.BLOCKING))
        .cte("doomed", recursive=True)
    )
    doomed = doomed.union(
        select(JobParent.job_id)
        .join(doomed, doomed.c.job_id == JobParent.parent_id)
        .join(between, between.id == doomed.c.job_id)
        .where(between.state.in_((states.WAITING, *states.BLOCKING)))
    )
    return update(Job).where(_WAITS, Job.id.in_(select(doomed.c.job_id))).values(state=states.BLOCKED)


@cache
def _first_ready(of_sweep: bool, gpus: int | None, named: bool) -> Any:
    """`gpus` counts the numbers of GPUs to choose from; None: any number will do."""
    candidate = select(Job.id, _sweep_name()).where(_is(states.READY), Job.not_before <= now())
    if of_sweep:
        mine = exists(select(Cell.id).where(Cell.sweep_id == bindparam("sweep_id"), Cell.job_id == Job.id))
        candidate = candidate.where(mine)
    if gpus == 1:
        candidate = candidate.where(Job.gpus == bindparam("gpus"))
    elif gpus is not None:
        # Not the column itself, or all jobs are found by their number of GPUs and sorted: several lists have no order.
        candidate = candidate.where((Job.gpus + 0).in_(bindparam("gpus", expanding=True)))
    if named:
        candidate = candidate.where(Job.id == bindparam("job_id"))
    return candidate.order_by(Job.priority, Job.id).limit(1).with_for_update(of=Job, skip_locked=True)


_MINE = and_(Job.id == bindparam("job_id"), Job.fence == bindparam("held_fence"))
_HELD = and_(_MINE, Job.state == states.RUNNING)
_LEASE = now() + bindparam("lease_s", type_=Double)
_FINISHED = select(Job.id).where(_MINE, Job.state == states.DONE)
_EXTEND = update(Job).where(_HELD).values(lease_until=_LEASE).returning(Job.cancel_requested)
_EXTEND_AND_TELL = _EXTEND.values(progress=bindparam("progress_", type_=JSON))
#: Not by the index of all that wait: the children of one job are few, whatever the planner has heard.
_WAITS = func.coalesce(Job.state, "") == states.WAITING
_CHILDREN = Job.id.in_(select(JobParent.job_id).where(JobParent.parent_id == bindparam("parent_id")))
_PROMOTE_CHILDREN = _promotion(_WAITS, _CHILDREN)
_BLOCK_BELOW = _blocking_below()
_END = update(Job).where(_HELD, schema.current()).values(finished_at=now())
_CLAIM = (
    update(Job)
    .where(Job.id == bindparam("job_id"), Job.state == states.READY, schema.current())
    .values(
        state=states.RUNNING,
        fence=Job.fence + 1,
        owner=bindparam("owner_"),
        lease_until=_LEASE,
        started_at=now(),
        finished_at=None,
        progress=None,
    )
    .returning(*_CLAIMED)
)
