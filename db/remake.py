"""Lost files of a finished job: it makes them again, once, and the jobs that need them wait.

Rows are locked in one order, first whoever makes the files and then whoever needs them, as finishing a job does. So
what is decided about a job's files holds until it is written down.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection, case, select, update

from db import jobs, logs, results, states
from db.clock import now
from db.jobs import AFRESH, Claim, LostLease, Ready
from db.models import Job, JobParent

#: A job whose user wants it cancelled does not wait for anything.
_WAITING = case((Job.cancel_requested, states.CANCELLED), else_=states.WAITING)
_AFRESH = {**AFRESH, "progress": None}


def remake(connection: Connection, claim: Claim, *, location: str, problem: str) -> list[Ready] | None:
    """A running job found that the artifact at `location` is lost; `problem` says so. Returns the jobs that are ready.

    The job waits without losing an attempt, and the one that made the artifact makes it again, unless it is on its way
    to that already or has done it meanwhile. When it has done so before, the job fails: None. Whatever was made from
    the artifact before stays. Raises `LostLease`.
    """
    maker = connection.execute(
        select(Job.id, Job.state, Job.fence, Job.artifact, Job.remakes)
        .where(Job.digest == location.partition("/")[0])
        .with_for_update()
    ).one()
    is_lost = maker.state == states.DONE and maker.artifact == location
    if is_lost and maker.remakes:
        remedy = f"look after the artifact store, then `robust-cli retry {maker.id}`"
        error = f"{problem}, although job {maker.id} has made it again before: {remedy}"
        jobs.fail(connection, claim, error_kind="missing", error=error)
        return None
    if not _wait(connection, claim, f"{problem}; it waits for job {maker.id}, which makes it"):
        return []
    if is_lost:
        _make_again(connection, maker.id)
        line = f"artifact {location} was missing; job {maker.id} makes it again"
        note(connection, maker.id, maker.fence, line)
    elif maker.state == states.DONE:
        line = f"artifact {location} was missing; job {maker.id} has made it again meanwhile"
    else:
        line = f"{problem}; this job waits for job {maker.id}, which is {maker.state}"
    note(connection, claim.job_id, claim.fence, line)
    ready = jobs.promote(connection, Job.id.in_((claim.job_id, maker.id)))
    jobs.block(connection)
    return ready


def compare_files(
    connection: Connection, claim: Claim, lost: Mapping[str, str], made: Mapping[str, str], ready: list[Ready]
) -> list[Ready]:
    """A job has made its files again, both given as name -> sha256: what was made from other ones starts over.

    A result must belong to the files that are stored. `ready` are the jobs that became ready when it finished; returns
    those that are now.
    """
    return made_again(connection, claim, ready, same=lost == made)


def made_again(connection: Connection, claim: Claim, ready: list[Ready], *, same: bool) -> list[Ready]:
    """A job has run again while what was made from it stayed: that starts over unless it has left the `same`.

    Takes and returns as `compare_files` does.
    """
    if same:
        note(connection, claim.job_id, claim.fence, "made again, the same as before: what was made from it stays")
        return ready
    family = jobs.descendants(connection, [claim.job_id], that_use_them=True) - {claim.job_id}
    begun = start_over(connection, family)
    count = len(begun)
    many = "1 job that used it starts over" if count == 1 else f"{count} jobs that used it start over"
    line = f"made again, other than before: {many}"
    note(connection, claim.job_id, claim.fence, line)
    for job_id, fence in begun.items():
        note(connection, job_id, fence, f"job {claim.job_id} has made other files than before; this job starts over")
    return jobs.promote(connection, Job.id.in_(family))


def run_again(connection: Connection, job_id: int) -> list[Ready]:
    """A job that is done makes once more what it should leave; what was made from it stays, until that is another.

    Returns the jobs that are ready.
    """
    _make_again(connection, job_id)
    return jobs.promote(connection, Job.id == job_id)


def start_over(connection: Connection, job_ids: Collection[int]) -> dict[int, int]:
    """Those of these jobs that are done or running, to `waiting`, their results forgotten: job id -> fence.

    Whoever runs one has lost it from now on. Those that are `ready` wait, too; promoting is up to the caller.
    """
    # In the order of a job's life: one that moves on between two statements is met by the next.
    mine = update(Job).where(Job.id.in_(job_ids))
    connection.execute(mine.where(Job.state == states.READY).values(state=states.WAITING))
    taken = mine.where(Job.state == states.RUNNING).values(state=_WAITING, owner=None, lease_until=None)
    begun = dict(connection.execute(taken.returning(Job.id, Job.fence)).all())
    afresh = {**_AFRESH, "state": states.WAITING, "remakes": 0, "artifact": None, "summary": None}
    ended = mine.where(Job.state == states.DONE).values(afresh).returning(Job.id, Job.fence)
    for job_id, fence in connection.execute(ended).all():
        results.forget_results(connection, job_id)
        begun[job_id] = fence
    return begun


def note(connection: Connection, job_id: int, fence: int, line: str) -> None:
    """A line in a job's log."""
    logs.append(connection, job_id, fence, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {line}\n")


def _wait(connection: Connection, claim: Claim, why: str) -> bool:
    """From `running` to `waiting`; returns False for a job that ends `cancelled` instead. Raises `LostLease`."""
    held = update(Job).where(Job.id == claim.job_id, Job.fence == claim.fence, Job.state == states.RUNNING)
    values = {"state": _WAITING, "owner": None, "lease_until": None, "error_kind": "missing", "error": why}
    state = connection.execute(held.values(values).returning(Job.state)).scalar_one_or_none()
    if state is None:
        raise LostLease
    if state == states.CANCELLED:
        connection.execute(update(Job).where(Job.id == claim.job_id).values(finished_at=now()))
        jobs.block(connection)
    return bool(state == states.WAITING)


def _make_again(connection: Connection, maker_id: int) -> None:
    """From `done` to `waiting`, its results kept; what has not begun to use its files waits for them."""
    again = update(Job).where(Job.id == maker_id)
    connection.execute(again.values(**_AFRESH, state=states.WAITING, remakes=Job.remakes + 1))
    users = select(JobParent.job_id).where(JobParent.parent_id == maker_id)
    connection.execute(update(Job).where(Job.id.in_(users), Job.state == states.READY).values(state=states.WAITING))
