"""A posted sweep: its mistakes, its plan, and recording it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from api.rest.asked import EngineHere, SettingsHere
from api.rest.guard import require
from api.rest.posting import posted_of, prepare_posted
from api.rest.problems import responses
from api.rest.shapes import PlanShape, PostedShape, SubmittedShape, ValidShape
from api.rest.tables import shape_of
from api.rest.work import PlanTurn
from services.access import Caller
from services.reports.table import Table
from services.sweeps.forecast.power import DETECTABLE
from services.sweeps.reading.load import load_sweep
from services.sweeps.submitting.foretold import ATTACKS, KINDS, SHOWN_AT_ALL, foretell
from services.sweeps.submitting.recording import record
from worker.client import ring

router = APIRouter(tags=["submit"])
Submitter = Annotated[Caller, Depends(require("submitter"))]


@router.post("/validate", responses=responses(413))
def validate(settings: SettingsHere, caller: Submitter, turn: PlanTurn, posted: PostedShape) -> ValidShape:
    """All mistakes of a sweep file at once, each with its line and key (422); nothing is recorded, no scan is read."""
    sweep = load_sweep(posted_of(posted, settings), posted.overrides)
    return ValidShape(sweep=sweep.name, document=sweep.model_dump(mode="json"))


@router.post("/plan", responses=responses(413))
def plan(
    engine: EngineHere, settings: SettingsHere, caller: Submitter, turn: PlanTurn, posted: PostedShape
) -> PlanShape:
    """What a sweep would run and what is there already; changes nothing."""
    prepared = prepare_posted(engine, settings, caller, posted)
    found = foretell(engine, prepared)
    return PlanShape(
        sweep=prepared.sweep.name,
        total=len(prepared.plan.jobs),
        done=prepared.done,
        kinds=shape_of(Table(found.title, KINDS, found.kinds)),
        attacks=shape_of(Table("attacks", ATTACKS, found.attacks)),
        detectable=shape_of(Table(SHOWN_AT_ALL, DETECTABLE, found.detectable)),
        notes=[*found.about, found.source, *found.notes],
        warnings=list(prepared.warnings),
    )


@router.post("/sweeps", status_code=201, responses=responses(409, 413))
def submit(
    engine: EngineHere, settings: SettingsHere, caller: Submitter, turn: PlanTurn, posted: PostedShape
) -> SubmittedShape:
    """Record a sweep; jobs that exist are shared, and the server's workers run the others."""
    prepared = prepare_posted(engine, settings, caller, posted)
    recording = record(settings, engine, prepared, by=caller)
    refusal = ring(engine, settings)
    away = [f"recorded, but the broker cannot be reached ({refusal}); jobs start when it is back"] if refusal else []
    return SubmittedShape(
        id=recording.sweep_id,
        sweep=prepared.sweep.name,
        total=len(prepared.plan.jobs),
        done=prepared.done,
        warnings=list(dict.fromkeys([*prepared.warnings, *recording.warnings, *away])),
    )
