"""Questions in SQL, for admins: one SELECT, as the login that may only read."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field
from sqlalchemy import Engine

from api.rest.asked import EngineHere, SettingsHere, Word
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.shapes import TableShape
from api.rest.tables import shape_of
from api.rest.work import TableTurn
from db.engine import write
from services.access import Caller, NotAllowed
from services.access.owners import note_change
from services.database import open_to_query
from services.reports.query import Limits
from services.reports.query import query as ask
from services.settings import Settings

router = APIRouter(tags=["query"])
#: Of one question, after which it is ended; rows that are told.
_SECONDS, _ROWS = 20.0, 10_000
#: Letters of a statement that are written down, without comments and what is quoted, to the end where a quote has none.
_LONGEST_NOTE = 500
_QUOTED = re.compile(
    r"""'[^']*('|$)|"[^"]*("|$)|`[^`]*(`|$)|\[[^\]]*(\]|$)|\$\w*\$.*|--[^\n]*|/\*.*?(\*/|$)""", re.DOTALL
)


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
    engine: EngineHere,
    settings: SettingsHere,
    caller: Annotated[Caller, Depends(require("admin"))],
    turn: TableTurn,
    question: QuestionShape,
) -> AnswerShape:
    """Ask the database in SQL; nothing can be changed, and a question ends after 20 s or 10,000 rows."""
    if getattr(request.app.state, "query_engine", None) is None:
        request.app.state.query_engine = _open_read_only(settings)
    with write(engine) as connection:
        note_change(connection, caller, "query", _without_names(question.sql))
    found = ask(request.app.state.query_engine, question.sql, Limits(_SECONDS, _ROWS + 1))
    table = shape_of(found)
    return AnswerShape(table=table.model_copy(update={"rows": table.rows[:_ROWS]}), more=len(table.rows) > _ROWS)


def _open_read_only(settings: Settings) -> Engine:
    """An engine for questions from elsewhere; raises `NotAllowed` where their login could do more than read."""
    engine, warning = open_to_query(settings)
    if engine.dialect.name == "postgresql" and (settings.query_url is None or warning):
        engine.dispose()
        raise NotAllowed(
            "this server answers no SQL: its admin names a login that may only read in ROBUST_QUERY_URL "
            "(docs/operations.md)"
        )
    return engine


def _without_names(sql: str) -> str:
    """A statement as an audit row has it: what is quoted or a comment in it may name a patient."""
    return " ".join(_QUOTED.sub("?", sql).split())[:_LONGEST_NOTE]
