"""Sweeps and jobs page by page: what a page costs does not depend on how many there are before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, func, or_, select

from db import states
from db.clock import now
from db.models import MOST, Cell, Job, Sweep
from services.errors import BadInput, UnknownName


@dataclass(frozen=True)
class SweepRow:
    """A sweep with its jobs by state; times are seconds since 1970, UTC."""

    id: int
    name: str
    created_at: float
    jobs: Mapping[str, int]


class JobRow(NamedTuple):
    """A job as lists show it."""

    id: int
    kind: str
    label: str
    state: str
    attempts: int
    seconds: float | None
    error: str | None
    peak_memory: int | None
    priority: int
    digest: str
    fence: int
    created_at: float
    started_at: float | None
    finished_at: float | None
    progress: Mapping[str, Any] | None
    gpus: int


def sweeps_page(
    connection: Connection, *, below: int | None = None, limit: int, name: str | None = None, only: int | None = None
) -> list[SweepRow]:
    """The newest sweeps with a number below that, newest first; of this `name` alone, or only one number."""
    chosen = select(Sweep.id, Sweep.name, Sweep.created_at).order_by(Sweep.id.desc()).limit(limit)
    if below is not None:
        chosen = chosen.where(Sweep.id < below)
    if name is not None:
        chosen = chosen.where(Sweep.name == name)
    if only is not None:
        chosen = chosen.where(Sweep.id == only)
    rows = connection.execute(chosen).all()
    counts: dict[int, dict[str, int]] = {row.id: {} for row in rows}
    of_states = (
        select(Cell.sweep_id, Job.state, func.count())
        .join(Job, Job.id == Cell.job_id)
        .where(Cell.sweep_id.in_(list(counts)), Cell.until_job.is_(None))
        .group_by(Cell.sweep_id, Job.state)
    )
    for sweep_id, state, count in connection.execute(of_states):
        counts[sweep_id][state] = count
    return [SweepRow(row.id, row.name, row.created_at, counts[row.id]) for row in rows]


def jobs_page(
    connection: Connection,
    *,
    sweep_id: int | None = None,
    state: str | None = None,
    kind: str | None = None,
    digest: str | None = None,
    after: tuple[int, int] | None = None,
    limit: int,
) -> list[JobRow]:
    """Jobs in the order in which they run, behind one of this priority and number.

    Raises `UnknownName` for a state that there is not.
    """
    statement = _jobs()
    if sweep_id is not None:
        statement = statement.join(Cell, Cell.job_id == Job.id)
        statement = statement.where(Cell.sweep_id == sweep_id, Cell.until_job.is_(None))
    if state is not None:
        if state not in states.ALL:
            raise UnknownName("state", state, states.ALL)
        statement = statement.where(Job.state == state)
    if kind is not None:
        statement = statement.where(Job.kind == kind)
    if digest is not None:
        statement = statement.where(Job.digest.startswith(digest, autoescape=True))
    if after is not None:
        priority, job_id = after
        statement = statement.where(or_(Job.priority > priority, and_(Job.priority == priority, Job.id > job_id)))
    rows = connection.execute(statement.order_by(Job.priority, Job.id).limit(limit))
    return [JobRow._make(row) for row in rows]


def job_row(connection: Connection, job_id: int) -> JobRow | None:
    """One job."""
    row = connection.execute(_jobs().where(Job.id == job_id)).one_or_none()
    return None if row is None else JobRow._make(row)


def sweeps_of_job(connection: Connection, job_id: int) -> list[tuple[int, str]]:
    """Number and name of each sweep in which a job has a role."""
    found = select(Sweep.id, Sweep.name).join(Cell, Cell.sweep_id == Sweep.id).where(Cell.job_id == job_id)
    return [(row.id, row.name) for row in connection.execute(found.order_by(Sweep.id))]


def parse_after(text: str, parts: int) -> tuple[int, ...]:
    """The place in a list that a page before told; raises `BadInput` for any other text."""
    numbers = text.split(".")
    if len(numbers) == parts and all(part.removeprefix("-").isdecimal() and len(part) < 19 for part in numbers):
        found = tuple(map(int, numbers))
        if all(abs(number) <= MOST for number in found):
            return found
    raise BadInput("'after' takes what the page before says under 'next'")


def _jobs() -> Select[Any]:
    seconds = func.coalesce(Job.finished_at, now()) - Job.started_at
    columns: Sequence[Any] = (
        *(Job.id, Job.kind, Job.label, Job.state, Job.attempts, seconds, Job.error, Job.peak_memory, Job.priority),
        *(Job.digest, Job.fence, Job.created_at, Job.started_at, Job.finished_at, Job.progress, Job.gpus),
    )
    return select(*columns)
