"""Scores of a sweep: page by page as JSON, or all at once as CSV or Parquet."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, BinaryIO, Literal

from fastapi import APIRouter, Depends, Query
from fastapi.responses import StreamingResponse
from sqlalchemy import Connection

from api.rest.asked import After, EngineHere, Limit, SweepId, Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.shapes import ScorePage, ScoreShape
from api.rest.sharing import shown_to
from api.rest.work import TableTurn
from db.engine import read
from services.access import Caller
from services.access.membership import require_sweep
from services.reports.export import write_rows
from services.reports.score_pages import COLUMNS, ScoreFilter, every_score, heard, scores_page, told

router = APIRouter(tags=["results"], route_class=Tagged)
Shared = Annotated[Caller, Depends(require("reader", shared=True))]
_MEDIA = {"csv": "text/csv; charset=utf-8", "parquet": "application/vnd.apache.parquet", "jsonl": "application/jsonl"}
_PIECE = 1 << 18


async def _chosen(
    model: Annotated[Word | None, Query()] = None,
    defense: Annotated[Word | None, Query(description="`none` is the undefended model.")] = None,
    attack: Annotated[Word | None, Query(description="`clean` for unperturbed images.")] = None,
    access: Annotated[Word | None, Query()] = None,
    region: Annotated[Word | None, Query()] = None,
    metric: Annotated[Word | None, Query()] = None,
    case: Annotated[Word | None, Query()] = None,
    patient: Annotated[Word | None, Query()] = None,
) -> ScoreFilter:
    return ScoreFilter(model, defense, attack, access, region, metric, case, patient)


Chosen = Annotated[ScoreFilter, Depends(_chosen)]


@router.get("/sweeps/{sweep_id}/results", responses=responses(304, 404))
def results(
    engine: EngineHere, caller: Shared, sweep_id: SweepId, chosen: Chosen, limit: Limit = 500, after: After = None
) -> ScorePage:
    """Rows of the view `results`, in the order of their keys."""
    with read(engine) as connection:
        name = require_sweep(connection, caller, sweep_id)
        names = shown_to(connection, caller, sweep_id)
        key = heard(after) if after else None
        asked, called = names.asked(chosen), names.of_cases
        rows, following = scores_page(connection, sweep_id, name, asked, after=key, limit=limit, names=called)
    items = [ScoreShape(**names.in_row(row)) for row in rows]
    return ScorePage(items=items, next=told(following) if following else None)


@router.get(
    "/sweeps/{sweep_id}/results/{form}",
    response_class=StreamingResponse,
    responses={
        **responses(404),
        200: {
            "description": "The whole table as a file.",
            "content": {kind: {"schema": {"type": "string"}} for kind in _MEDIA.values()},
        },
    },
)
def results_as_file(
    engine: EngineHere,
    caller: Shared,
    turn: TableTurn,
    sweep_id: SweepId,
    form: Literal["csv", "parquet", "jsonl"],
    chosen: Chosen,
) -> StreamingResponse:
    """Every chosen row of the view `results` in one file; the rows are of one moment."""
    # In a folder of its own, which nobody else may enter; an open file needs no name, and goes with whoever reads it.
    with tempfile.TemporaryDirectory(prefix="robustseg-") as folder:
        path = Path(folder, f"results.{form}")
        with read(engine) as connection:
            name = require_sweep(connection, caller, sweep_id)
            _write(connection, caller, sweep_id, name, chosen, path, form)
        file = path.open("rb")
    name_of_file = "".join(sign if (sign.isalnum() and sign.isascii()) or sign in "._-" else "_" for sign in name)
    headers = {
        "content-disposition": f'attachment; filename="{name_of_file}.{form}"',
        "content-length": str(os.fstat(file.fileno()).st_size),
        "cache-control": "no-store",
    }
    return StreamingResponse(_pieces(file), media_type=_MEDIA[form], headers=headers)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    """What a file holds, from its beginning."""
    with file:
        while piece := file.read(_PIECE):
            yield piece


def _write(
    connection: Connection, caller: Caller, sweep_id: int, name: str, chosen: ScoreFilter, path: Path, form: str
) -> None:
    names = shown_to(connection, caller, sweep_id)
    rows = every_score(connection, sweep_id, name, names.asked(chosen), names.of_cases)
    write_rows(COLUMNS, names.in_rows(COLUMNS, rows), path, form)
