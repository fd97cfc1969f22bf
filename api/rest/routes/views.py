"""Views of scores as `robust-cli results` shows them: means, intervals, worst patients, shifts, by size."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query

from api.rest.asked import EngineHere, SweepId, Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.shapes import PartShape, PartsShape
from api.rest.tables import full_shape_of
from api.rest.work import TableTurn
from db.engine import read
from services.access import Caller
from services.access.membership import require_sweep
from services.reports.chosen import Chosen
from services.reports.views import Asked, View, read_view

router = APIRouter(tags=["results"], route_class=Tagged)
Names = Annotated[list[Word] | None, Query(max_length=50)]


@router.get("/sweeps/{sweep_id}/tables", responses=responses(304, 404))
def tables(
    engine: EngineHere,
    caller: Annotated[Caller, Depends(require("reader"))],
    turn: TableTurn,
    sweep_id: SweepId,
    view: Annotated[View, Query()] = "means",
    metric: Annotated[Word, Query()] = "dice",
    region: Names = None,
    attack: Names = None,
    defense: Names = None,
    worst: Annotated[int, Query(ge=1, le=100_000, description="How many patients of the view `worst`.")] = 10,
    form: Annotated[Literal["table", "csv", "latex", "md"], Query(description="What the tables become.")] = "table",
    as_json: Annotated[bool, Query(description="For a program that reads JSON.")] = False,
    intervals: Annotated[bool, Query(description="Intervals beside means.")] = True,
) -> PartsShape:
    """Tables of a sweep's scores with the sentences that belong to them."""
    with read(engine) as connection:
        name = require_sweep(connection, caller, sweep_id)
    chosen = Chosen.of(region, attack, defense)
    asked = Asked(view, metric, chosen, worst, as_json=as_json, form=form, intervals=intervals)
    parts = read_view(engine, name, asked)
    return PartsShape(
        parts=[
            PartShape(
                tables=[full_shape_of(table) for table in part.tables],
                notes=list(part.notes),
                program=full_shape_of(part.program) if part.program else None,
                missing=list(part.missing),
            )
            for part in parts
        ]
    )
