"""Jobs and the slots that run them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from sqlalchemy import Connection, Engine, select

from api.rest.asked import After, EngineHere, JobId, Limit, SettingsHere, SweepId, Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.shapes import (
    AgainShape,
    JobDetail,
    JobPage,
    JobShape,
    LogShape,
    StoppedShape,
    SweepName,
    WorkerList,
    WorkerShape,
)
from db.engine import read
from db.models import MOST, Job, JobParent
from services.access import Caller, NotThere
from services.access.membership import require_job, require_sweep
from services.plain_text import plain
from services.reports.slots import list_workers
from services.sweeps.control import cancel as stop
from services.sweeps.control import retry as start_again
from services.sweeps.progress.listing import JobRow, job_row, jobs_page, parse_after, sweeps_of_job
from services.sweeps.progress.status import read_log
from worker.client import ring

router = APIRouter(tags=["jobs"], route_class=Tagged)
Reader = Annotated[Caller, Depends(require("reader"))]
Shared = Annotated[Caller, Depends(require("reader", shared=True))]
State = Annotated[Word | None, Query(description="Only jobs in this state.")]
Kind = Annotated[Word | None, Query(description="Only jobs of this kind, such as `train`.")]


@router.get("/jobs", responses=responses(304))
def list_jobs(
    engine: EngineHere,
    caller: Reader,
    state: State = None,
    kind: Kind = None,
    digest: Annotated[Word | None, Query(description="Only jobs whose digest starts with this.")] = None,
    limit: Limit = 100,
    after: After = None,
) -> JobPage:
    """Jobs of all sweeps, in the order in which they run."""
    with read(engine) as connection:
        return _page(connection, caller, limit, after, state=state, kind=kind, digest=digest)


@router.get("/sweeps/{sweep_id}/jobs", responses=responses(304, 404))
def list_jobs_of_sweep(
    engine: EngineHere,
    caller: Shared,
    sweep_id: SweepId,
    state: State = None,
    kind: Kind = None,
    limit: Limit = 100,
    after: After = None,
) -> JobPage:
    """Jobs of a sweep, in the order in which they run."""
    with read(engine) as connection:
        require_sweep(connection, caller, sweep_id)
        return _page(connection, caller, limit, after, sweep_id=sweep_id, state=state, kind=kind)


@router.get("/jobs/{job_id}", responses=responses(304, 404))
def show_job(engine: EngineHere, caller: Reader, job_id: JobId) -> JobDetail:
    """Everything known about one job."""
    with read(engine) as connection:
        row = job_row(connection, job_id)
        if row is None:
            raise NotThere(f"there is no job {job_id}")
        details = connection.execute(select(Job.params, Job.summary).where(Job.id == job_id)).one()
        parents = connection.scalars(select(JobParent.parent_id).where(JobParent.job_id == job_id))
        return JobDetail(
            **row._asdict(),
            params=details.params,
            summary=details.summary,
            parents=sorted(parents),
            sweeps=[SweepName(id=sweep_id, name=name) for sweep_id, name in sweeps_of_job(connection, job_id)],
        )


@router.get("/jobs/{job_id}/log", responses=responses(304, 404))
def log(
    engine: EngineHere,
    caller: Reader,
    job_id: JobId,
    after: Annotated[int, Query(ge=0, le=MOST, description="Only what was printed behind this piece.")] = 0,
) -> LogShape:
    """What a job printed, all attempts in order; of a long log the next part, until one is empty or `ended`."""
    pieces, last, ended = read_log(engine, _named(engine, caller, job_id), after)
    return LogShape(text="".join(plain(piece, keep="\n\t\r") for piece in pieces), next=last, ended=ended)


@router.post("/jobs/{job_id}/cancel", responses=responses(404, 413))
def cancel(engine: EngineHere, caller: Annotated[Caller, Depends(require("submitter"))], job_id: JobId) -> StoppedShape:
    """Stop a job with everything that waits for it."""
    stopped = stop(engine, _named(engine, caller, job_id), by=caller)
    return StoppedShape(cancelled=stopped.idle, stopping=stopped.running, kept=stopped.kept)


@router.post("/jobs/{job_id}/retry", responses=responses(404, 409, 413))
def retry(
    engine: EngineHere,
    settings: SettingsHere,
    caller: Annotated[Caller, Depends(require("submitter"))],
    job_id: JobId,
) -> AgainShape:
    """Let a job and what waited for it run again; one that is done with everything that was made from it."""
    count = start_again(engine, _named(engine, caller, job_id), by=caller)
    ring(engine, settings)
    return AgainShape(again=count)


@router.get("/workers", tags=["workers"], responses=responses(304))
def workers(
    engine: EngineHere,
    settings: SettingsHere,
    caller: Reader,
    everyone: Annotated[bool, Query(alias="all", description="Slots that have stopped, too.")] = False,
) -> WorkerList:
    """Slots of workers: host, device, running job, seconds since the last heartbeat."""
    rows = list_workers(engine, silent_after_s=settings.lease_s, stopped=everyone)
    return WorkerList(items=[WorkerShape(**row._asdict()) for row in rows])


def _page(connection: Connection, caller: Caller, limit: int, after: str | None, **chosen: Any) -> JobPage:
    place = parse_after(after, 2) if after else None
    rows = jobs_page(connection, after=(place[0], place[1]) if place else None, limit=limit + 1, **chosen)
    last = rows[limit - 1] if len(rows) > limit else None
    items = [_shape(row, caller) for row in rows[:limit]]
    return JobPage(items=items, next=f"{last.priority}.{last.id}" if last else None)


def _shape(row: JobRow, caller: Caller) -> JobShape:
    """A link tells nothing that may name a patient: what a job says of itself may."""
    values = row._asdict()
    if caller.shared_sweep is not None:
        values |= {"error": "the job failed" if row.error else None, "progress": None}
    return JobShape(**values)


def _named(engine: Engine, caller: Caller, job_id: int) -> str:
    """The job's digest: a number may also be the name of a sweep."""
    with read(engine) as connection:
        require_job(connection, caller, job_id)
        return connection.execute(select(Job.digest).where(Job.id == job_id)).scalar_one()
