"""Questions in SQL, for admins: one SELECT, as the login that may only read."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field

from api.rest.asked import SettingsHere, Word
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.shapes import TableShape
from api.rest.tables import shape_of
from api.rest.work import Turn
from services.access import Caller
from services.database import open_to_query
from services.reports.query import Limits
from services.reports.query import query as ask

router = APIRouter(tags=["query"])
#: Of one question, after which it is ended; rows that are told.
_SECONDS, _ROWS = 20.0, 10_000


class QuestionShape(BaseModel):
    """A statement."""

    sql: Word = Field(description="One SELECT; `results` is the view to ask.")


class AnswerShape(BaseModel):
    """What it found."""

    table: TableShape
    more: bool = Field(description="Whether there are more rows than these.")


@router.post("/query", responses=responses(413))
def query(
    request: Request,
    settings: SettingsHere,
    caller: Annotated[Caller, Depends(require("admin"))],
    turn: Turn,
    question: QuestionShape,
) -> AnswerShape:
    """Ask the database in SQL; nothing can be changed, and a question ends after 20 s or 10,000 rows."""
    if getattr(request.app.state, "query_engine", None) is None:
        request.app.state.query_engine, _ = open_to_query(settings)
    found = ask(request.app.state.query_engine, question.sql, Limits(_SECONDS, _ROWS + 1))
    table = shape_of(found)
    return AnswerShape(table=table.model_copy(update={"rows": table.rows[:_ROWS]}), more=len(table.rows) > _ROWS)
