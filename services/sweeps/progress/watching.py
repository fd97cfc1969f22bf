"""A sweep that is looked at again and again: what a look costs does not depend on how many jobs the sweep has."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, Select, select

from db import states
from db.clock import now
from db.engine import read
from db.many import among
from db.models import Cell, Job
from db.open_jobs import is_any_open
from db.states import in_state
from services.sweeps.progress.status import RunningJob, Snapshot

#: So many jobs are read again at each look, in turn, beside those that run or ran at the look before.
_IN_TURN = 200


class _Known(NamedTuple):
    """What is known of a job."""

    state: str
    kind: str
    seconds: float | None  # from its start to its end


class Watch:
    """A sweep under observation.

    The first look reads all of its jobs; so does one that finds no open job, the last of most. Others read what runs,
    what ran at the look before, and some of the rest in turn. So in a sweep of more than 200 jobs one that is claimed
    and done between two looks is counted some looks later, 100 at most of 20,000 jobs.
    """

    def __init__(self, engine: Engine, sweep_id: int) -> None:
        self._engine, self._sweep_id = engine, sweep_id
        self._jobs: dict[int, _Known] = {}
        self._count: Counter[tuple[str, str]] = Counter()  # by state and kind
        self._seconds: defaultdict[str, float] = defaultdict(float)  # of all done ones of a kind
        self._timed: Counter[str] = Counter()  # how many these are
        self._running: set[int] = set()
        self._after = 0  # the job at which the turn stands
        self._seen: set[int] = set()  # in this turn

    def look(self) -> Snapshot:
        """The state of the sweep now."""
        with read(self._engine) as connection:
            running = self._read_running(connection)
            if not self._jobs or not is_any_open(connection, self._sweep_id):
                self._after, self._seen = 0, set()
                self._read_on(connection, None)
            else:
                self._read_again(connection, self._running - {row.id for row in running})
                self._read_on(connection, _IN_TURN)
        self._running = {row.id for row in running}
        for row in running:
            self._note(row.id, _Known(states.RUNNING, row.kind, None))
        return self._snapshot(running)

    def _read_running(self, connection: Connection) -> list[Any]:
        # Looked up for each running job, of which there are few, instead of for each of the sweep's.
        mine = select(Cell.id).where(self._shown(), Cell.job_id == Job.id).scalar_subquery()
        seconds = (now() - Job.started_at).label("seconds")
        statement = select(Job.id, Job.kind, Job.label, Job.progress, seconds)
        found = statement.where(in_state(states.RUNNING), mine.is_not(None)).order_by(Job.id)
        return list(connection.execute(found).all())

    def _read_again(self, connection: Connection, job_ids: set[int]) -> None:
        if job_ids:
            for row in connection.execute(self._jobs_of().where(among(connection, Job.id, job_ids))):
                self._note(row[0], _Known(*row[1:]))

    def _read_on(self, connection: Connection, at_most: int | None) -> None:
        """The next jobs in turn, all without `at_most`; at the end of a turn what it has not seen is forgotten."""
        following = self._jobs_of().where(Cell.job_id > self._after).order_by(Cell.job_id).limit(at_most)
        rows = connection.execute(following).all()
        for row in rows:
            self._note(row[0], _Known(*row[1:]))
        self._seen.update(row[0] for row in rows)
        if at_most is not None and len(rows) == at_most:
            self._after = rows[-1][0]
            return
        for job_id in self._jobs.keys() - self._seen:
            self._note(job_id, None)
        self._after, self._seen = 0, set()

    def _jobs_of(self) -> Select[Any, Any, Any, Any]:
        columns = (Cell.job_id, Job.state, Job.kind, Job.finished_at - Job.started_at)
        return select(*columns).join(Job, Job.id == Cell.job_id).where(self._shown())

    def _shown(self) -> Any:
        return (Cell.sweep_id == self._sweep_id) & Cell.until_job.is_(None)

    def _note(self, job_id: int, job: _Known | None) -> None:
        """Count a job as what it is now; None: it is none of the sweep's any more."""
        for known, sign in ((self._jobs.pop(job_id, None), -1), (job, 1)):
            if known is not None:
                self._count[known.state, known.kind] += sign
                if known.state == states.DONE and known.seconds is not None:
                    self._seconds[known.kind] += sign * known.seconds
                    self._timed[known.kind] += sign
        if job is not None:
            self._jobs[job_id] = job

    def _snapshot(self, running: list[Any]) -> Snapshot:
        counts: Counter[str] = Counter()
        left: Counter[str] = Counter()
        for (state, kind), count in self._count.items():
            counts[state] += count
            if state not in states.ENDED:
                left[kind] += count
        pace = {kind: self._seconds[kind] / count for kind, count in self._timed.items() if count}
        at_work = (RunningJob(row.id, row.label, row.seconds, **(row.progress or {})) for row in running)
        return Snapshot(dict(+counts), tuple(at_work), pace, dict(+left))
