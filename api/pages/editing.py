"""Pages of sweep files: edit and resubmit one, and what changes from one to another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.application import engine_of, settings_of
from api.pages.asked import Row, caller_of, require_whole, sweep_of
from api.pages.rendering import duration, render
from db.engine import read
from db.models import MOST
from db.sweeps import find_sweep
from services.access import NotAllowed, require_role
from services.access.owners import require_free
from services.errors import BadInput, BadSweep, RobustError
from services.reports.table import Table
from services.sweeps.forecast.power import DETECTABLE
from services.sweeps.progress.overview import newest_names
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.submitting.foretold import ATTACKS, SHOWN_AT_ALL, Foretold, foretell
from services.sweeps.submitting.recording import record
from services.sweeps.submitting.submit import Prepared, prepare
from services.sweeps.written import difference, difference_of_sweeps, file_of
from worker.client import ring

#: At the same time: files read and hashed for a plan, beside those that the API is asked for; texts compared.
_PLANS_AT_ONCE, _DIFFERENCES_AT_ONCE = 1, 2
#: How long somebody waits for his turn.
_PATIENCE_S = 20.0
#: Sweeps to choose from; any other one by its number.
_LISTED = 200


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    one = "/sweeps/{sweep_id}"
    few = [Depends(_turns(_PLANS_AT_ONCE, "plans", _require_submitter), scope="function")]
    compared = [Depends(_turns(_DIFFERENCES_AT_ONCE, "differences", require_whole), scope="function")]
    router.add_api_route(f"{one}/edit", edit_page, methods=["GET"])
    router.add_api_route(f"{one}/plan", plan_page, methods=["GET"], dependencies=few)
    router.add_api_route(f"{one}/edit", check, methods=["POST"], dependencies=few)
    router.add_api_route(f"{one}/resubmit", resubmit, methods=["POST"], dependencies=few)
    router.add_api_route(f"{one}/difference", difference_page, methods=["GET"], dependencies=compared)


def edit_page(request: Request, sweep_id: Row) -> HTMLResponse:
    """The file of a sweep in the editor."""
    _require_submitter(request)
    name = sweep_of(request, sweep_id)
    with read(engine_of(request)) as connection:
        text = file_of(connection, sweep_id)
    return _editor(request, sweep_id, name, text)


def plan_page(request: Request, sweep_id: Row) -> HTMLResponse:
    """What the sweep as it was submitted has still to run, what that costs, and what it can show at all."""
    _require_submitter(request)
    name, engine = sweep_of(request, sweep_id), engine_of(request)
    with read(engine) as connection:
        text = file_of(connection, sweep_id)
    try:
        prepared = _prepare(request, name, text)
        plan = _plan(foretell(engine, prepared))
    except RobustError as error:
        return _editor(request, sweep_id, name, text, **_mistakes(error))
    return render(request, "plan.html", sweep_id=sweep_id, name=name, prepared=prepared, plan=plan)


def check(request: Request, sweep_id: Row, text: Annotated[str, Form()] = "") -> HTMLResponse:
    """What changes from the stored file, beside its mistakes or what it would run; changes nothing."""
    _require_submitter(request)
    name, text = sweep_of(request, sweep_id), _as_written(text)
    engine = engine_of(request)
    shown: dict[str, Any] = {}
    try:
        with read(engine) as connection:
            shown["changes"] = difference(file_of(connection, sweep_id), text)
        prepared = _prepare(request, name, text)
        with read(engine) as connection:
            require_free(connection, caller_of(request), prepared.sweep.name)
            shown |= {"is_there": find_sweep(connection, prepared.sweep.name) is not None}
        shown |= {"prepared": prepared, "plan": _plan(foretell(engine, prepared))}
    except RobustError as error:
        shown |= _mistakes(error)
    return _editor(request, sweep_id, name, text, **shown)


def resubmit(request: Request, sweep_id: Row, text: Annotated[str, Form()] = "") -> Response:
    """Record the file; then the page of its sweep, which is another one where its name is another."""
    _require_submitter(request)
    name, text = sweep_of(request, sweep_id), _as_written(text)
    engine, settings = engine_of(request), settings_of(request)
    try:
        recording = record(settings, engine, _prepare(request, name, text), by=caller_of(request))
    except RobustError as error:
        return _editor(request, sweep_id, name, text, **_mistakes(error))
    told = {"away": ring(engine, settings), "store": recording.about_store, "standing": recording.standing}
    said = next((word for word, why in told.items() if why), "submitted")
    return RedirectResponse(f"{request.scope.get('root_path', '')}/sweeps/{recording.sweep_id}?said={said}", 303)


def difference_page(
    request: Request, sweep_id: Row, other: Annotated[int | None, Query(ge=0, le=MOST)] = None
) -> HTMLResponse:
    """What changes from another sweep's file to this one's."""
    require_whole(request)
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    found, other_name = None, ""
    if other is not None:
        other_name = sweep_of(request, other)
        with read(engine) as connection:
            found = difference_of_sweeps(connection, other, sweep_id)
    with read(engine) as connection:
        names = newest_names(connection, _LISTED)
    return render(
        request,
        "difference.html",
        sweep_id=sweep_id,
        name=name,
        other=other,
        other_name=other_name,
        found=found,
        sweeps=[row for row in names if row.id != sweep_id],
    )


def _turns(count: int, what: str, allowed: Callable[[Request], None]) -> Callable[[Request], AsyncIterator[None]]:
    """A turn of so many, for who is `allowed` it; raises `BadInput` where none comes in time."""
    turns = asyncio.Semaphore(count)

    async def turn(request: Request) -> AsyncIterator[None]:
        allowed(request)  # who may not ask waits for nothing
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await turns.acquire()
        except TimeoutError:
            raise BadInput(f"the server is busy with other {what}: ask again in a little while") from None
        try:
            yield
        finally:
            turns.release()

    return turn


def _require_submitter(request: Request) -> None:
    require_whole(request)
    require_role(caller_of(request), "submitter")


def _prepare(request: Request, name: str, text: str) -> Prepared:
    """The file, checked and expanded as one that is posted. Raises `BadSweep` with all mistakes, `NotAllowed`."""
    settings = settings_of(request)
    posted = PostedSweep(text, settings.roots, f"{name}.yaml", home=settings.home)
    return prepare(posted, [], settings, engine_of(request), by=caller_of(request))


def _plan(found: Foretold) -> dict[str, Any]:
    """Tables and sentences of a plan."""
    rows = [(*row[:4], duration(row[4]), row[5] / 1e6) for row in found.kinds]
    columns = ("jobs", "total", "done", "to run", "about", "MB on disk")
    tables = [
        Table(found.title, columns, rows),
        Table(SHOWN_AT_ALL, DETECTABLE, found.detectable),
        Table("attacks", ATTACKS, found.attacks),
    ]
    return {"tables": [table for table in tables if table.rows], "notes": [*found.about, found.source, *found.notes]}


def _mistakes(error: RobustError) -> dict[str, Any]:
    """All that is wrong, a sentence each, and as what it is told."""
    told = error.problems if isinstance(error, BadSweep) else [str(error)]
    return {"mistakes": told, "status": 403 if isinstance(error, NotAllowed) else 422}


def _as_written(text: str) -> str:
    """The text of a form, whose lines browsers end otherwise."""
    return text.replace("\r\n", "\n")


def _editor(request: Request, sweep_id: int, name: str, text: str, status: int = 200, **values: Any) -> HTMLResponse:
    shown: dict[str, Any] = {"changes": None, "mistakes": [], "prepared": None, "plan": None, "is_there": False}
    return render(request, "edit.html", status=status, sweep_id=sweep_id, name=name, text=text, **(shown | values))
