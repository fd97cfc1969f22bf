"""Sweeps: which there are, one of them, cancel and retry."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from sqlalchemy import Engine, select

from api.rest.asked import After, EngineHere, Limit, SettingsHere, SweepId, Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.shapes import AgainShape, StoppedShape, SweepDetail, SweepPage, SweepShape
from db.engine import read
from db.models import Sweep
from services.access import Caller
from services.access.membership import require_sweep
from services.reports.not_scored import not_compared
from services.sweeps.control import cancel as stop
from services.sweeps.control import retry as start_again
from services.sweeps.progress.listing import SweepRow, parse_after, sweeps_page
from worker.client import ring

router = APIRouter(prefix="/sweeps", tags=["sweeps"], route_class=Tagged)


@router.get("", responses=responses(304))
def list_sweeps(
    engine: EngineHere,
    caller: Annotated[Caller, Depends(require("reader", shared=True))],
    name: Annotated[Word | None, Query(description="Only the sweep of this name.")] = None,
    limit: Limit = 50,
    after: After = None,
) -> SweepPage:
    """Sweeps with their jobs by state, newest first."""
    below = parse_after(after, 1)[0] if after else None
    with read(engine) as connection:
        rows = sweeps_page(connection, below=below, limit=limit + 1, name=name, only=caller.shared_sweep)
    more = str(rows[limit - 1].id) if len(rows) > limit else None
    return SweepPage(items=[_shape(row) for row in rows[:limit]], next=more)


@router.get("/{sweep_id}", responses=responses(304, 404))
def show_sweep(
    engine: EngineHere, caller: Annotated[Caller, Depends(require("reader", shared=True))], sweep_id: SweepId
) -> SweepDetail:
    """One sweep, with its file as it was stored."""
    with read(engine) as connection:
        name = require_sweep(connection, caller, sweep_id)
        row = sweeps_page(connection, limit=1, only=sweep_id)[0]
        document = dict(connection.scalars(select(Sweep.document).where(Sweep.id == sweep_id)).one())
    if caller.shared_sweep is not None:  # where data lie, and who each patient is, is not for links
        document = {key: value for key, value in document.items() if key not in ("data", "models")}
    return SweepDetail(**_shape(row).model_dump(), document=document, notes=not_compared(engine, name))


@router.post("/{sweep_id}/cancel", responses=responses(404, 413))
def cancel(
    engine: EngineHere, caller: Annotated[Caller, Depends(require("submitter"))], sweep_id: SweepId
) -> StoppedShape:
    """Stop a sweep; jobs that another sweep needs go on."""
    stopped = stop(engine, _named(engine, caller, sweep_id), by=caller)
    return StoppedShape(cancelled=stopped.idle, stopping=stopped.running, kept=stopped.kept)


@router.post("/{sweep_id}/retry", responses=responses(404, 413))
def retry(
    engine: EngineHere,
    settings: SettingsHere,
    caller: Annotated[Caller, Depends(require("submitter"))],
    sweep_id: SweepId,
) -> AgainShape:
    """Let what failed in a sweep, and what waited for it, run again."""
    count = start_again(engine, _named(engine, caller, sweep_id), by=caller)
    ring(engine, settings)
    return AgainShape(again=count)


def _shape(row: SweepRow) -> SweepShape:
    return SweepShape(**asdict(row), total=sum(row.jobs.values()))


def _named(engine: Engine, caller: Caller, sweep_id: int) -> str:
    with read(engine) as connection:
        return require_sweep(connection, caller, sweep_id)
