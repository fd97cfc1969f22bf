"""Stop or retry a sweep or a job that is recorded."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, func, select

from db import jobs, owners, states
from db.ended_sweeps import tell_again_of
from db.engine import write
from db.many import among
from db.models import Artifact, Job
from db.remake import run_again, start_over
from db.sweeps import find_sweep, one_at_a_time
from services.access import Caller
from services.access.owners import note_change, require_owner, require_owner_of_job
from services.artifacts.predictions import FILE, KINDS
from services.counted import counted
from services.sweeps.names import require_jobs
from services.sweeps.progress.overview import failures_by_sentence


@dataclass(frozen=True)
class Stopped:
    """How many jobs ended at once, will end at their next heartbeat, or go on for another sweep."""

    idle: int
    running: int
    kept: int


def cancel(engine: Engine, name: str, *, by: Caller | None = None) -> Stopped:
    """Stop the jobs of a sweep, or one job with everything that waits for it, but none that another sweep needs.

    A sweep needs its jobs until it is cancelled. `by` whom: None has the database. Raises `NotAllowed`.
    """
    with write(engine) as connection:
        one_at_a_time(connection)  # else a sweep that begins to need a job meanwhile would not be seen
        job_ids, is_sweep = require_jobs(connection, name)
        if is_sweep:
            sweep_id = find_sweep(connection, name)
            assert sweep_id is not None  # noqa: S101 - for mypy: it was found
            require_owner(connection, by, sweep_id)
            owners.note_cancelled(connection, sweep_id)
            kept = owners.needed(connection, job_ids, but_for=sweep_id)
            note_change(connection, by, "cancel", f"sweep {sweep_id}")
        else:
            require_owner_of_job(connection, by, job_ids[0], with_=())
            users = [sweep.id for sweep in owners.sweeps_of(connection, job_ids)]
            mine = next((sweep_id for sweep_id in users if _is_own(connection, by, sweep_id)), None)
            kept = owners.needed(connection, job_ids, but_for=mine)
            note_change(connection, by, "cancel", f"job {job_ids[0]}")
        idle, running = jobs.cancel(connection, [job_id for job_id in job_ids if job_id not in kept])
        going_on = select(func.count()).where(among(connection, Job.id, kept), Job.state.in_(states.OPEN))
        return Stopped(idle, running, connection.execute(going_on).scalar_one())


def _is_own(connection: Connection, by: Caller | None, sweep_id: int) -> bool:
    return by is None or by.is_admin or owners.owner_of(connection, sweep_id) == by.name


def retry(engine: Engine, name: str, *, by: Caller | None = None) -> int:
    """Let what ended badly in a sweep, or one job and what waited for it, run again; returns how many jobs.

    A job that is done runs again when it is named itself, and so does everything that was made from it or is being
    made: their results are forgotten and their files are made anew. One that lacks its predictions makes these, and
    what was made from its scores stays as long as they are the same. `by` whom: None has the database. Raises
    `NotAllowed`, also where results of somebody else's sweep would be forgotten.
    """
    with write(engine) as connection:
        job_ids, is_sweep = require_jobs(connection, name)
        if is_sweep:
            sweep_id = find_sweep(connection, name)
            assert sweep_id is not None  # noqa: S101 - for mypy: it was found
            require_owner(connection, by, sweep_id)
            owners.note_needed(connection, [sweep_id])
            note_change(connection, by, "retry", f"sweep {sweep_id}")
            return jobs.retry(connection, job_ids)
        family = jobs.descendants(connection, job_ids)
        made = jobs.descendants(connection, job_ids, that_use_them=True)
        forgets = made if jobs.is_done(connection, job_ids[0]) else ()
        require_owner_of_job(connection, by, job_ids[0], with_=forgets)
        users = [sweep.id for sweep in owners.sweeps_of(connection, job_ids)]
        owners.note_needed(connection, [sweep_id for sweep_id in users if _is_own(connection, by, sweep_id)])
        note_change(connection, by, "retry", f"job {job_ids[0]}")
        if jobs.is_done(connection, job_ids[0]) and _lacks_predictions(connection, job_ids[0]):
            run_again(connection, job_ids[0])
            tell_again_of(connection, job_ids)
            return 1 + jobs.retry(connection, family)
        again = start_over(connection, made) if jobs.is_done(connection, job_ids[0]) else {}
        tell_again_of(connection, [*again])
        return len(again) + jobs.retry(connection, family)


def retry_failures(engine: Engine, sweep_id: int, group: str, *, by: Caller | None = None) -> int:
    """Let the jobs of a sweep that have failed with one sentence, and what waits for them, run again; returns how many.

    `group` is that of a `Failure`. What it named when somebody looked and is done, or runs, by now is left alone:
    0 where none has failed any more. `by` whom: None has the database. Raises `NotThere`, `NotAllowed`.
    """
    with write(engine) as connection:
        require_owner(connection, by, sweep_id)
        found = failures_by_sentence(connection, sweep_id)
        job_ids = [job.id for failure in found if failure.group == group for job in failure.jobs]
        if not job_ids:
            return 0
        tell_again_of(connection, job_ids)
        users = [sweep.id for sweep in owners.sweeps_of(connection, job_ids)]
        owners.note_needed(connection, [user for user in users if _is_own(connection, by, user)])
        note_change(connection, by, "retry", f"{counted(len(job_ids), 'job')} of sweep {sweep_id}")
        return jobs.retry(connection, jobs.descendants(connection, job_ids))


def _lacks_predictions(connection: Connection, job_id: int) -> bool:
    """Whether a job that should leave predictions has none: they were collected, or it ran before any were kept."""
    kind = connection.scalar(select(Job.kind).where(Job.id == job_id))
    kept = select(Artifact.name).where(Artifact.job_id == job_id, Artifact.name == FILE)
    return kind in KINDS and connection.scalar(kept) is None
