"""Comparisons, claims and gates: what stands against what, and how far numbers can be believed."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from api.rest.asked import EngineHere, SweepId, Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.shapes import TablesShape
from api.rest.sharing import shown_to
from api.rest.tables import shape_of
from api.rest.work import TableTurn
from db.engine import read
from db.models import MOST
from db.rows import ComparisonRow
from services.access import Caller
from services.access.membership import require_sweep
from services.errors import BadInput
from services.reports.asked_comparisons import compare_runs
from services.reports.claims import claim_rows, claim_sentences, read_claims
from services.reports.comparisons import rankings, stored_comparisons, why_none
from services.reports.floor import under_floor
from services.reports.gates import failures, gate_rows, model_verdicts, unchecked, why_no_gates
from services.reports.not_scored import not_compared, not_scored
from services.reports.table import Table

router = APIRouter(tags=["comparisons"], route_class=Tagged)
Shared = Annotated[Caller, Depends(require("reader", shared=True))]
Side = Annotated[Word, Query(description='Such as "defense=none attack=fgsm".')]


@router.get("/sweeps/{sweep_id}/comparisons", responses=responses(304, 404))
def comparisons(
    engine: EngineHere,
    caller: Shared,
    sweep_id: SweepId,
    region: Annotated[Word | None, Query(description="Only of this region.")] = None,
) -> TablesShape:
    """What the sweep's stats job stored, family by family, and the order of three and more defenses."""
    with read(engine) as connection:
        name = require_sweep(connection, caller, sweep_id)
        names = shown_to(connection, caller, sweep_id)
    regions = (region,) if region else ()
    found = stored_comparisons(engine, name, regions)
    flagged = under_floor(engine, name).flagged(found)
    notes = [*([] if found.rows else [why_none(engine, name, "dice", regions)]), *not_compared(engine, name)]
    shown = names.in_texts(flagged, "missing_cases")
    return TablesShape(tables=[shape_of(shown), *map(shape_of, rankings(engine, name))], notes=notes)


@router.get("/comparisons", responses=responses(304, 404))
def compare(
    engine: EngineHere,
    caller: Annotated[Caller, Depends(require("reader"))],
    turn: TableTurn,
    a: Side,
    b: Side,
    metric: Annotated[Word, Query()] = "dice",
    region: Annotated[Word | None, Query()] = None,
    sweep: Annotated[int | None, Query(ge=1, le=MOST, description="Only runs of this sweep.")] = None,
) -> TablesShape:
    """Two sides in words, compared over completed runs; across two sweeps where each side says `sweep=NAME`."""
    name = None
    if sweep is not None:
        with read(engine) as connection:
            name = require_sweep(connection, caller, sweep)
    answer = compare_runs(engine, a, b, metric=metric, region=region, sweep=name)
    columns = tuple(field.name for field in fields(ComparisonRow))
    table = Table("comparisons", columns, [list(asdict(row).values()) for row in answer.rows])
    notes = [f"{found}: {line}" for found in answer.sweeps for line in not_scored(engine, found)]
    return TablesShape(tables=[shape_of(table)], notes=notes)


@router.get("/sweeps/{sweep_id}/claims", responses=responses(304, 404))
def claims(engine: EngineHere, caller: Shared, turn: TableTurn, sweep_id: SweepId) -> TablesShape:
    """What the sweep's file claims: one row for each number, with the answer that it comes to."""
    with read(engine) as connection:
        name = require_sweep(connection, caller, sweep_id)
        hide = shown_to(connection, caller, sweep_id).hide
    try:
        found = read_claims(engine, name)
    except BadInput as error:  # it claims nothing, or nothing is scored yet
        return TablesShape(tables=[], notes=[hide(str(error))])
    notes = [*claim_sentences(found), *not_scored(engine, name)]
    return TablesShape(tables=[shape_of(claim_rows(found))], notes=list(map(hide, notes)))


@router.get("/sweeps/{sweep_id}/gates", responses=responses(304, 404))
def gates(
    engine: EngineHere,
    caller: Shared,
    sweep_id: SweepId,
    failed: Annotated[bool, Query(description="Only the checks that failed.")] = False,
) -> TablesShape:
    """A verdict on each model, and what every check for gradient masking found."""
    with read(engine) as connection:
        name = require_sweep(connection, caller, sweep_id)
        names = shown_to(connection, caller, sweep_id)
    every = gate_rows(engine, name)
    if not every.rows:
        return TablesShape(tables=[], notes=[why_no_gates(engine, name)])
    rows = failures(every) if failed else every
    missing = unchecked(engine, name)
    tables = [model_verdicts(engine, name), names.in_texts(rows, "detail")]
    return TablesShape(tables=[shape_of(table) for table in tables], notes=[missing] if missing else [])
