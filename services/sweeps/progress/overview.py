"""Sweeps and their jobs for pages: by row numbers, so many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, func, select

from db import states, words
from db.engine import read
from db.many import among
from db.models import Cell, Job, JobParent, Sweep
from services.access.words import SweepWords
from services.sweeps.progress.status import Snapshot, job_columns, snapshots

_ABOUT = (Sweep.id, Sweep.name, Sweep.created_at, Sweep.owner, Sweep.description, Sweep.tags, Sweep.archived)
#: States in which a job has ended badly.
BAD = (states.FAILED, states.PARKED, states.CANCELLED, states.BLOCKED)


@dataclass(frozen=True)
class SweepLine:
    """One sweep of a list."""

    id: int
    name: str
    created_at: float  # seconds since 1970
    counts: Mapping[str, int]  # jobs by state
    seconds_left: float | None = None
    about: SweepWords = field(default_factory=lambda: SweepWords(None, "", [], archived=False))

    @property
    def total(self) -> int:
        """All its jobs."""
        return sum(self.counts.values())

    @property
    def done(self) -> int:
        """Those with results."""
        return self.counts.get(states.DONE, 0)

    @property
    def bad(self) -> int:
        """Those that ended without."""
        return sum(self.counts.get(state, 0) for state in BAD)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen by itself."""
        return all(state in states.ENDED for state, count in self.counts.items() if count)

    @property
    def state(self) -> str:
        """In one word."""
        if not self.ended:
            return "running" if self.counts.get(states.RUNNING) else "waiting"
        return "failed" if self.bad else "done"


@dataclass(frozen=True)
class Failure:
    """Jobs that failed with the same sentence."""

    error: str
    jobs: Sequence[Any]  # rows: id, label, kind, state

    @property
    def group(self) -> str:
        """What stands for the sentence in a form: short, however many jobs there are."""
        return sha256(self.error.encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Wanted:
    """Which sweeps a list shows: those with a tag, and those of the past only where they are asked for."""

    tag: str = ""  # empty: whatever tags they have
    archived: bool = False

    def of(self, connection: Connection) -> list[ColumnElement[bool]]:
        """As conditions of a statement about sweeps."""
        tagged = [words.is_tagged(connection, self.tag)] if self.tag else []
        return tagged if self.archived else [*tagged, Sweep.archived.is_(False)]


def sweep_lines(
    engine: Engine, wanted: Wanted = Wanted(), *, slots: int = 1, offset: int = 0, limit: int = 50
) -> tuple[list[SweepLine], int]:
    """So many of the wanted sweeps, the newest first, and how many there are; `slots` work on them."""
    with read(engine) as connection:
        where = wanted.of(connection)
        total = connection.execute(select(func.count()).select_from(Sweep).where(*where)).scalar_one()
        page = select(*_ABOUT).where(*where).order_by(Sweep.id.desc()).offset(offset).limit(limit)
        sweeps = connection.execute(page).all()
        seen = snapshots(connection, [row.id for row in sweeps])
    return [_line(row, seen[row.id], slots) for row in sweeps], total


def count_archived(connection: Connection) -> int:
    """How many sweeps are of the past."""
    return connection.execute(select(func.count()).select_from(Sweep).where(Sweep.archived)).scalar_one()


def newest_names(connection: Connection, limit: int) -> Sequence[Any]:
    """Numbers and names, `id` and `name`, of so many sweeps, the newest first."""
    return connection.execute(select(Sweep.id, Sweep.name).order_by(Sweep.id.desc()).limit(limit)).all()


def sweep_line(engine: Engine, sweep_id: int, slots: int) -> tuple[SweepLine, Snapshot]:
    """One sweep with its time left; of a sweep that exists."""
    with read(engine) as connection:
        row = connection.execute(select(*_ABOUT).where(Sweep.id == sweep_id)).one()
        seen = snapshots(connection, [sweep_id])[sweep_id]
    return _line(row, seen, slots), seen


def _line(row: Any, seen: Snapshot, slots: int) -> SweepLine:
    about = SweepWords(row.owner, row.description, list(row.tags), row.archived)
    return SweepLine(row.id, row.name, row.created_at, seen.counts, seen.seconds_left(slots), about)


def stages(engine: Engine, sweep_id: int) -> list[tuple[str, Mapping[str, int]]]:
    """Jobs by state for each kind, in the order in which kinds run."""
    with read(engine) as connection:
        rows = connection.execute(
            select(Job.kind, Job.state, func.count().label("jobs"), func.min(Job.priority).label("first"))
            .where(Job.id.in_(_mine(sweep_id)))
            .group_by(Job.kind, Job.state)
            .order_by(func.min(Job.priority), func.min(Job.id))
        ).all()
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row.kind, {})[row.state] = row.jobs
    return list(found.items())


def jobs_of_sweep(
    engine: Engine, sweep_id: int, *, state: str | None = None, offset: int = 0, limit: int = 100
) -> tuple[Sequence[Any], int, Mapping[int, Sequence[Any]]]:
    """So many jobs in the order in which they run, how many there are, and for what each of them waits or is blocked.

    Rows are as `job_columns` has them.
    """
    where = [Job.id.in_(_mine(sweep_id)), *([] if state is None else [Job.state == state])]
    with read(engine) as connection:
        total = connection.execute(select(func.count()).select_from(Job).where(*where)).scalar_one()
        rows = connection.execute(
            select(*job_columns()).where(*where).order_by(Job.priority, Job.id).offset(offset).limit(limit)
        ).all()
        waiting = [row.id for row in rows if row.state in (states.WAITING, states.BLOCKED)]
        return rows, total, _needs(connection, waiting)


def failures_by_sentence(connection: Connection, sweep_id: int, *, told: Callable[[str], str] = str) -> list[Failure]:
    """Jobs that failed or were parked, those with the same sentence together, the most frequent first.

    `told` makes a sentence one that its reader may see.
    """
    rows = connection.execute(
        select(Job.id, Job.label, Job.kind, Job.state, Job.error)
        .where(Job.id.in_(_mine(sweep_id)), Job.state.in_((states.FAILED, states.PARKED)))
        .order_by(Job.id)
    ).all()
    groups: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        groups[told(row.error or "no sentence was left")].append(row)
    found = [Failure(error, jobs) for error, jobs in groups.items()]
    return sorted(found, key=lambda failure: -len(failure.jobs))


def is_of_sweep(engine: Engine, sweep_id: int, job_id: int) -> bool:
    """Whether a job belongs to a sweep."""
    with read(engine) as connection:
        mine = select(Cell.id).where(Cell.sweep_id == sweep_id, Cell.job_id == job_id)
        return connection.scalar(mine.limit(1)) is not None


def _mine(sweep_id: int) -> Any:
    return select(Cell.job_id).where(Cell.sweep_id == sweep_id, Cell.until_job.is_(None))


def _needs(connection: Connection, jobs: Sequence[int]) -> dict[int, list[Any]]:
    """By job: the parents that are not done."""
    found: dict[int, list[Any]] = defaultdict(list)
    if jobs:
        for row in connection.execute(
            select(JobParent.job_id, Job.id, Job.label, Job.state)
            .join(Job, Job.id == JobParent.parent_id)
            .where(among(connection, JobParent.job_id, jobs), Job.state != states.DONE)
            .order_by(Job.id)
        ):
            found[row.job_id].append(row)
    return found
