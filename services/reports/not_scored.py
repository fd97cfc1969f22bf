"""How much of a sweep has no scores yet, and so stands in no table and in no comparison."""

from __future__ import annotations

from sqlalchemy import Engine, func, select

from db import states
from db.engine import read
from db.models import Cell, Job, JobParent, Sweep
from services.counted import counted
from services.reports.jobs_of import jobs_of

#: Jobs that look at scores which are there.
_READERS = ("gates", "stats")
#: How many jobs a sentence names before it counts the rest.
_NAMED = 3


def not_scored(engine: Engine, sweep: str) -> list[str]:
    """A sentence where jobs that score, or those before them, are not done; tables lack what has no score at all."""
    done, total = count_scoring(engine, sweep)
    if done == total:
        return []
    return [
        f"jobs that train, attack and score: {done} of {total} done; what has no score yet is in no table "
        f"(`robust-cli status {sweep}`)"
    ]


def count_scoring(engine: Engine, sweep: str) -> tuple[int, int]:
    """How many of the jobs that score a sweep, and of those before them, are done, and how many there are."""
    mine = select(Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id)
    mine = mine.where(Sweep.name == sweep, Cell.until_job.is_(None))
    jobs = select(Job.state, func.count().label("number")).where(Job.id.in_(mine), Job.kind.not_in(_READERS))
    with read(engine) as connection:
        counts = {row.state: row.number for row in connection.execute(jobs.group_by(Job.state))}
    return counts.get(states.DONE, 0), sum(counts.values())


def forgotten(engine: Engine, sweep: str) -> list[str]:
    """A sentence where patients were forgotten after the sweep had run: tables are over the others."""
    with read(engine) as connection:
        document = connection.scalar(select(Sweep.document).where(Sweep.name == sweep)) or {}
    count = document.get("forgotten_patients")
    if not count:
        return []
    return [
        f"{counted(count, 'patient')} forgotten since (`robust-cli forget`): no score here is of "
        f"{'them' if count != 1 else 'that patient'}; networks and checks were made before"
    ]


def not_compared(engine: Engine, sweep: str) -> list[str]:
    """A sentence where the stored comparisons were made without some evaluations or checks: which, and what to do."""
    stats = jobs_of(sweep, "stats", Job.id).where(Job.state == states.DONE)
    parents = (
        select(Job.id, Job.label, Job.state, JobParent.missed)
        .join(JobParent, JobParent.parent_id == Job.id)
        .where(JobParent.job_id.in_(stats))
        .order_by(Job.id)
    )
    with read(engine) as connection:
        found = connection.execute(parents).all()
    missed = [row for row in found if row.missed]
    if not missed:
        return []
    named = [f"job {row.id} ({row.label}) {row.state}" for row in missed[:_NAMED]]
    named += [f"{len(missed) - _NAMED} more"] if len(missed) > _NAMED else []
    at_rest = all(row.state in states.ENDED for row in missed)
    then = (
        f"`robust-cli retry {sweep}` tries again, and all is compared anew"
        if at_rest
        else "all is compared anew once they are done"
    )
    return [
        f"compared from {len(found) - len(missed)} of {len(found)} evaluations and checks, without "
        f"{', '.join(named)}; {then}"
    ]
