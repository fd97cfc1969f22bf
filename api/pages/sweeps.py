"""Pages of sweeps: the list, and one with its stages, jobs and failures; cancel and retry."""

from __future__ import annotations

from importlib import resources
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.application import engine_of, settings_of
from api.pages.asked import Offset, Row, caller_of, may_change, require_change, require_whole, sweep_of
from api.pages.rendering import render
from db.engine import read, write
from db.states import ALL
from db.words import tags_of_sweeps
from services.access import NotThere, require_role
from services.access.words import LONGEST_DESCRIPTION, describe_sweep
from services.errors import BadInput
from services.reports.slots import count_living
from services.sweeps.control import cancel, retry, retry_failures
from services.sweeps.progress import overview
from worker.client import ring

#: A tag in an address; no database holds a zero byte.
Tag = Annotated[str, Query(max_length=200, pattern="^[^\\x00]*$")]
#: Sweeps, and jobs, on one page; tags to choose from.
_SWEEPS, JOBS, _TAGS = 50, 100, 50
_SAID = {
    "cancelled": "Jobs that no other sweep needs were cancelled.",
    "described": "Description and tags are saved.",
    "again": "What had failed runs again.",
    "submitted": "This sweep is submitted; jobs that are done already do not run again.",
    "away": "This sweep is submitted, but the broker cannot be reached: jobs start when it is back.",
    "store": "This sweep is submitted, but the artifact store could not be marked as this database's.",
    "standing": "This sweep is submitted; jobs that sweeps of others need stay as they are recorded, as its plan said.",
    "nothing": "None of these jobs has failed any more: nothing runs again.",
}
#: Sentences on one page, and what stands for all of them where a link shows it: they may name patients and places.
_FAILURES, _FAILED = 20, "the job failed"


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    router.add_api_route("/", list_page, methods=["GET"])
    router.add_api_route("/sweeps", list_page, methods=["GET"])
    router.add_api_route("/new", new_page, methods=["GET"])
    router.add_api_route("/sweeps/{sweep_id}", sweep_page, methods=["GET"])
    router.add_api_route("/sweeps/{sweep_id}/describe", describe, methods=["POST"])
    router.add_api_route("/sweeps/{sweep_id}/cancel", cancel_sweep, methods=["POST"])
    router.add_api_route("/sweeps/{sweep_id}/retry", retry_jobs, methods=["POST"])
    router.add_api_route("/sweeps/{sweep_id}/jobs/{job_id}", job_page, methods=["GET"])


def list_page(request: Request, offset: Offset = 0, tag: Tag = "", archived: bool = False) -> Response:
    """Sweeps, the newest first; time left of those that run. A link leads to its own."""
    if (shared := caller_of(request).shared_sweep) is not None:
        return RedirectResponse(f"{request.scope.get('root_path', '')}/sweeps/{shared}", 303)
    engine = engine_of(request)
    wanted = overview.Wanted(tag, archived)
    slots = count_living(engine)
    lines, total = overview.sweep_lines(engine, wanted, slots=slots, offset=offset, limit=_SWEEPS)
    with read(engine) as connection:
        tags, hidden = tags_of_sweeps(connection, _TAGS), overview.count_archived(connection)
    return render(
        request,
        "sweeps.html",
        lines=lines,
        total=total,
        offset=offset,
        slots=slots,
        page=_SWEEPS,
        wanted=wanted,
        tags=tags,
        hidden=hidden,
    )


def new_page(request: Request) -> HTMLResponse:
    """Where a sweep file is written, checked and submitted; the API does so."""
    require_whole(request)
    require_role(caller_of(request), "submitter")
    example = (resources.files("services.sweeps") / "quickstart.yaml").read_text(encoding="utf-8")
    return render(request, "new.html", example=example)


def sweep_page(
    request: Request, sweep_id: Row, state: str | None = None, offset: Offset = 0, said: str = ""
) -> HTMLResponse:
    """One sweep."""
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    if state not in (None, *ALL):
        raise BadInput("no job can be in such a state")
    line, seen = overview.sweep_line(engine, sweep_id, count_living(engine))
    is_link = caller_of(request).shared_sweep is not None
    with read(engine) as connection:
        failures = overview.failures_by_sentence(connection, sweep_id, told=(lambda _: _FAILED) if is_link else str)
    jobs, total, needs = overview.jobs_of_sweep(engine, sweep_id, state=state, offset=offset, limit=JOBS)
    return render(
        request,
        "sweep.html",
        sweep_id=sweep_id,
        name=name,
        line=line,
        running=seen.running,
        stages=overview.stages(engine, sweep_id),
        jobs=jobs,
        total=total,
        needs=needs,
        failures=failures[:_FAILURES],
        state=state,
        offset=offset,
        page=JOBS,
        may_change=may_change(request, sweep_id),
        longest=LONGEST_DESCRIPTION,
        said=_SAID.get(said, ""),
    )


def job_page(request: Request, sweep_id: Row, job_id: Row) -> HTMLResponse:
    """Everything known of one job of a sweep."""
    from services.reports.job_page import job_tables
    from services.sweeps.progress.status import end_of_log, show_job

    require_whole(request)  # logs and parameters may name patients
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    if not overview.is_of_sweep(engine, sweep_id, job_id):
        raise NotThere(f"sweep {sweep_id} has no job {job_id}")
    job: dict[str, Any] = show_job(engine, str(job_id))
    return render(
        request,
        "job.html",
        sweep_id=sweep_id,
        name=name,
        job=job,
        tables=job_tables(engine, job),
        log=end_of_log(engine, job_id, 20_000),
    )


def describe(
    request: Request,
    sweep_id: Row,
    description: Annotated[str, Form()] = "",
    tags: Annotated[str, Form()] = "",
    archived: Annotated[bool, Form()] = False,
) -> Response:
    """Say what a sweep is about, its tags between commas, and whether it is of the past."""
    require_change(request, sweep_id)
    listed = [tag for tag in tags.split(",") if tag.strip()]
    with write(engine_of(request)) as connection:
        describe_sweep(
            connection, caller_of(request), sweep_id, description=description, tags=listed, archived=archived
        )
    return _back(request, sweep_id, "described")


def cancel_sweep(request: Request, sweep_id: Row) -> Response:
    """Stop its jobs, but those that another sweep needs."""
    name = require_change(request, sweep_id)
    cancel(engine_of(request), name, by=caller_of(request))
    return _back(request, sweep_id, "cancelled")


def retry_jobs(request: Request, sweep_id: Row, failure: Annotated[str, Form()] = "") -> Response:
    """Let what failed run again: all of the sweep, or the jobs that failed with one sentence."""
    name = require_change(request, sweep_id)
    engine, caller = engine_of(request), caller_of(request)
    count = retry_failures(engine, sweep_id, failure, by=caller) if failure else retry(engine, name, by=caller)
    ring(engine, settings_of(request))
    return _back(request, sweep_id, "again" if count else "nothing")


def _back(request: Request, sweep_id: Row, said: str) -> Response:
    return RedirectResponse(f"{request.scope.get('root_path', '')}/sweeps/{sweep_id}?said={said}", 303)
