"""Sweeps that have come to their end and about which nobody has been told yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, update

from db.clock import now
from db.many import among
from db.models import Cell, Job, Sweep
from db.open_jobs import is_any_open


@dataclass(frozen=True)
class EndedSweep:
    """None of its jobs will move without a user."""

    sweep_id: int
    name: str
    ended_at: float  # when its last job did, or when it was submitted, of jobs that were there: seconds since 1970
    age_s: float  # since then, by the database's clock
    jobs: Mapping[str, int]  # state -> how many


def untold(connection: Connection, *, but_for: Collection[int] = ()) -> list[int]:
    """The sweeps whose end nobody has been told of since they were submitted or retried."""
    waiting = connection.scalars(select(Sweep.id).where(Sweep.told_at.is_(None)).order_by(Sweep.id))
    return [sweep_id for sweep_id in waiting if sweep_id not in but_for and not is_any_open(connection, sweep_id)]


def claim_telling(connection: Connection, sweep_id: int) -> EndedSweep | None:
    """It is now up to the caller to tell of this sweep; None where another does so, or where it goes on."""
    mine = update(Sweep).where(Sweep.id == sweep_id, Sweep.told_at.is_(None)).values(told_at=now())
    columns = (Sweep.name, func.coalesce(Sweep.requested_at, Sweep.created_at), now())
    if (claimed := connection.execute(mine.returning(*columns)).one_or_none()) is None:
        return None
    # Whoever retries it holds the same row, so that what is seen from here on holds until the end of the transaction.
    jobs = select(Cell.job_id).where(Cell.sweep_id == sweep_id, Cell.until_job.is_(None))
    counts = select(Job.state, func.count(), func.max(Job.finished_at)).where(Job.id.in_(jobs)).group_by(Job.state)
    rows = connection.execute(counts).all()
    if not rows or is_any_open(connection, sweep_id):
        tell_again(connection, sweep_id)
        return None
    name, requested_at, clock = claimed
    ended_at = max([requested_at, *(ended for _, _, ended in rows if ended is not None)])
    return EndedSweep(sweep_id, name, ended_at, clock - ended_at, {state: count for state, count, _ in rows})


def tell_again(connection: Connection, sweep_id: int) -> None:
    """Nobody could be told; somebody else may try."""
    connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(told_at=None))


def tell_again_of(connection: Connection, job_ids: Collection[int]) -> None:
    """These jobs run again: the next end of their sweeps is another one."""
    theirs = select(Cell.sweep_id).where(among(connection, Cell.job_id, job_ids))
    connection.execute(update(Sweep).where(Sweep.id.in_(theirs)).values(told_at=None, requested_at=now()))
