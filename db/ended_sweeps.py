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
    ended_at: float  # seconds since 1970, by the database's clock
    age_s: float  # since then
    jobs: Mapping[str, int]  # state -> how many


def untold(connection: Connection) -> list[EndedSweep]:
    """Those that nobody has been told of since they were submitted or retried."""
    found = []
    for sweep_id, name in connection.execute(select(Sweep.id, Sweep.name).where(Sweep.told_at.is_(None))).all():
        if is_any_open(connection, sweep_id):
            continue
        mine = select(Cell.job_id).where(Cell.sweep_id == sweep_id, Cell.until_job.is_(None))
        counts = select(Job.state, func.count(), func.max(Job.finished_at)).where(Job.id.in_(mine)).group_by(Job.state)
        rows = connection.execute(counts).all()
        ends = [ended for _, _, ended in rows if ended is not None]
        if ends:
            clock = connection.scalar(select(now()))
            jobs = {state: count for state, count, _ in rows}
            found.append(EndedSweep(sweep_id, name, max(ends), (clock or 0.0) - max(ends), jobs))
    return found


def claim_telling(connection: Connection, sweep_id: int) -> bool:
    """Whether it is now up to the caller to tell of a sweep: of several who ask, one is answered yes."""
    mine = update(Sweep).where(Sweep.id == sweep_id, Sweep.told_at.is_(None))
    return connection.execute(mine.values(told_at=now())).rowcount == 1


def tell_again(connection: Connection, sweep_id: int) -> None:
    """Nobody could be told; somebody else may try."""
    connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(told_at=None))


def tell_again_of(connection: Connection, job_ids: Collection[int]) -> None:
    """The sweeps of these jobs go on: their next end is another one."""
    theirs = select(Cell.sweep_id).where(among(connection, Cell.job_id, job_ids))
    connection.execute(update(Sweep).where(Sweep.id.in_(theirs), Sweep.told_at.is_not(None)).values(told_at=None))
