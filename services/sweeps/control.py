"""Stop or retry a sweep or a job that is recorded."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, func, select

from db import jobs, states
from db.ended_sweeps import tell_again_of
from db.engine import write
from db.many import among
from db.models import Artifact, Cell, Job
from db.remake import run_again, start_over
from services.artifacts.predictions import FILE, KINDS
from services.sweeps.names import require_jobs


@dataclass(frozen=True)
class Stopped:
    """How many jobs ended at once, will end at their next heartbeat, or go on for another sweep."""

    idle: int
    running: int
    kept: int


def cancel(engine: Engine, name: str) -> Stopped:
    """Stop the jobs of a sweep that no other sweep needs, or one job with everything that waits for it."""
    with write(engine) as connection:
        job_ids, is_sweep = require_jobs(connection, name)
        shared: set[int] = set()
        if is_sweep:
            users = select(Cell.job_id).where(among(connection, Cell.job_id, job_ids)).group_by(Cell.job_id)
            shared = set(connection.scalars(users.having(func.count(Cell.sweep_id.distinct()) > 1)))
        idle, running = jobs.cancel(connection, [job_id for job_id in job_ids if job_id not in shared])
        kept = select(func.count()).where(among(connection, Job.id, shared), Job.state.in_(states.OPEN))
        return Stopped(idle, running, connection.execute(kept).scalar_one())


def retry(engine: Engine, name: str) -> int:
    """Let what ended badly in a sweep, or one job and what waited for it, run again; returns how many jobs.

    A job that is done runs again when it is named itself, and so does everything that was made from it or is being
    made: their results are forgotten and their files are made anew. One that lacks its predictions makes these, and
    what was made from its scores stays as long as they are the same.
    """
    with write(engine) as connection:
        job_ids, is_sweep = require_jobs(connection, name)
        tell_again_of(connection, job_ids)
        if is_sweep:
            return jobs.retry(connection, job_ids)
        family = jobs.descendants(connection, job_ids)
        made = jobs.descendants(connection, job_ids, that_use_them=True)
        if jobs.is_done(connection, job_ids[0]) and _lacks_predictions(connection, job_ids[0]):
            run_again(connection, job_ids[0])
            return 1 + jobs.retry(connection, family)
        again = start_over(connection, made) if jobs.is_done(connection, job_ids[0]) else {}
        return len(again) + jobs.retry(connection, family)


def _lacks_predictions(connection: Connection, job_id: int) -> bool:
    """Whether a job that should leave predictions has none: they were collected, or it ran before any were kept."""
    kind = connection.scalar(select(Job.kind).where(Job.id == job_id))
    kept = select(Artifact.name).where(Artifact.job_id == job_id, Artifact.name == FILE)
    return kind in KINDS and connection.scalar(kept) is None
