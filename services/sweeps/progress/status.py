"""The state of sweeps and their jobs, as values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from db import logs, states
from db.clock import now
from db.engine import read
from db.models import Cell, Job, JobParent, Sweep
from services.errors import UnknownName
from services.sweeps.names import require_job, require_sweep

#: Of a log, that are read at once; one has as many letters as `worker.job_log` lets it.
_PIECES = 200


@dataclass(frozen=True)
class RunningJob:
    """One job that a worker holds."""

    job_id: int
    label: str
    seconds: float
    done: int | None = None  # of `total`, in `unit`; None until it says so
    total: int | None = None
    unit: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Snapshot:
    """The state of a sweep at one moment."""

    counts: dict[str, int]  # jobs by state
    running: tuple[RunningJob, ...]
    seconds_per_kind: dict[str, float]  # mean of finished jobs
    left_per_kind: dict[str, int]

    @property
    def total(self) -> int:
        """All jobs of the sweep."""
        return sum(self.counts.values())

    @property
    def done(self) -> int:
        """Jobs with results."""
        return self.counts.get(states.DONE, 0)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen by itself."""
        return all(state in states.ENDED for state, count in self.counts.items() if count)

    def seconds_left(self, slots: int) -> float | None:
        """A rough estimate from the mean duration of each kind; None before anything comparable has finished."""
        if not self.seconds_per_kind or self.ended:
            return None
        usual = sum(self.seconds_per_kind.values()) / len(self.seconds_per_kind)
        work = sum(count * self.seconds_per_kind.get(kind, usual) for kind, count in self.left_per_kind.items())
        return max(0.0, work - sum(job.seconds for job in self.running)) / max(1, slots)


def snapshot(engine: Engine, sweep_id: int) -> Snapshot:
    """The state of a sweep, read in one transaction."""
    with read(engine) as connection:
        return snapshots(connection, [sweep_id])[sweep_id]


def snapshots(connection: Connection, sweep_ids: Collection[int]) -> dict[int, Snapshot]:
    """The same of several sweeps, in as many statements as for one."""
    mine = (Cell.sweep_id.in_(list(sweep_ids)), Cell.until_job.is_(None))
    rows: Any = connection.execute(
        select(Cell.sweep_id, Job.state, Job.kind, func.count(), func.avg(Job.finished_at - Job.started_at))
        .join(Job, Job.id == Cell.job_id)
        .where(*mine)
        .group_by(Cell.sweep_id, Job.state, Job.kind)
    ).all()
    columns = (Cell.sweep_id, Job.id, Job.label, Job.progress, (now() - Job.started_at).label("seconds"))
    at_work = select(*columns).join(Job, Job.id == Cell.job_id).where(*mine, Job.state == states.RUNNING)
    counts: defaultdict[int, dict[str, int]] = defaultdict(dict)
    left: defaultdict[int, dict[str, int]] = defaultdict(dict)
    pace: defaultdict[int, dict[str, float]] = defaultdict(dict)
    running: defaultdict[int, list[RunningJob]] = defaultdict(list)
    for sweep_id, state, kind, count, seconds in rows:
        counts[sweep_id][state] = counts[sweep_id].get(state, 0) + count
        if state not in states.ENDED:
            left[sweep_id][kind] = left[sweep_id].get(kind, 0) + count
        if state == states.DONE and seconds is not None:
            pace[sweep_id][kind] = float(seconds)
    if any(states.RUNNING in found for found in counts.values()):
        for row in connection.execute(at_work.order_by(Job.id)):
            running[row.sweep_id].append(RunningJob(row.id, row.label, row.seconds, **(row.progress or {})))
    return {
        sweep_id: Snapshot(counts[sweep_id], tuple(running[sweep_id]), pace[sweep_id], left[sweep_id])
        for sweep_id in sweep_ids
    }


def list_sweeps(engine: Engine) -> list[tuple[str, dict[str, int]]]:
    """All sweeps with their jobs by state, newest first."""
    with read(engine) as connection:
        rows = connection.execute(
            select(Sweep.id, Sweep.name, Job.state, func.count())
            .join(Cell, Cell.sweep_id == Sweep.id)
            .join(Job, Job.id == Cell.job_id)
            .where(Cell.until_job.is_(None))
            .group_by(Sweep.id, Sweep.name, Job.state)
            .order_by(Sweep.id.desc())
        ).all()
    found: dict[str, dict[str, int]] = {}
    for _, name, state, count in rows:
        found.setdefault(name, {})[state] = count
    return list(found.items())


def job_columns() -> Sequence[Any]:
    """What lists of jobs show of each: id, kind, label, state, attempts, seconds, error."""
    seconds = (func.coalesce(Job.finished_at, now()) - Job.started_at).label("seconds")
    return Job.id, Job.kind, Job.label, Job.state, Job.attempts, seconds, Job.error


def list_jobs(engine: Engine, sweep: str | None = None, state: str | None = None) -> Sequence[Any]:
    """Jobs with id, kind, label, state, attempts, seconds, error and peak memory, in the order in which they run.

    Of all sweeps together each begins with the names of its own.
    """
    statement = select(*job_columns(), Job.peak_memory)
    with read(engine) as connection:
        if sweep is None:
            names = select(func.aggregate_strings(Sweep.name, ", ")).join(Cell, Cell.sweep_id == Sweep.id)
            of_job = names.where(Cell.job_id == Job.id).correlate(Job).scalar_subquery()
            statement = statement.with_only_columns(of_job.label("sweep"), *statement.selected_columns)
        else:
            sweep_id = require_sweep(connection, sweep)
            statement = statement.where(
                Job.id.in_(select(Cell.job_id).where(Cell.sweep_id == sweep_id, Cell.until_job.is_(None)))
            )
        if state is not None:
            if state not in states.ALL:
                raise UnknownName("state", state, states.ALL)
            statement = statement.where(Job.state == state)
        return connection.execute(statement.order_by(Job.priority, Job.id)).all()


def show_job(engine: Engine, name: str) -> dict[str, Any]:
    """Everything known about one job."""
    with read(engine) as connection:
        job_id = require_job(connection, name)
        row = connection.execute(select(*Job.__table__.columns).where(Job.id == job_id)).one()
        parents = connection.scalars(select(JobParent.parent_id).where(JobParent.job_id == job_id)).all()
        sweeps = connection.scalars(
            select(Sweep.name).join(Cell, Cell.sweep_id == Sweep.id).where(Cell.job_id == job_id)
        ).all()
    return {**row._mapping, "parents": list(parents), "sweeps": list(sweeps)}


def read_log(engine: Engine, name: str, last_id: int) -> tuple[list[str], int, bool]:
    """The next pieces of a job's log behind `last_id`, the new last id, and whether the job has ended and told all."""
    with read(engine) as connection:
        job_id = require_job(connection, name)
        state = connection.scalar(select(Job.state).where(Job.id == job_id))
        pieces = logs.after_id(connection, job_id, last_id, limit=_PIECES + 1)
    told, is_all = pieces[:_PIECES], len(pieces) <= _PIECES
    return [piece.text for piece in told], told[-1].id if told else last_id, is_all and state in states.ENDED


def end_of_log(engine: Engine, job_id: int, letters: int) -> str:
    """What a job printed last."""
    with read(engine) as connection:
        return logs.end_of(connection, job_id, letters)
