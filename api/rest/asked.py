"""What requests hold that many routes take: numbers of rows, names, places in lists, and what the server works on."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Path, Query, Request
from pydantic import AfterValidator, Field
from sqlalchemy import Engine

from api.application import engine_of, settings_of
from db.models import MOST
from services.settings import Settings

SweepId = Annotated[int, Path(ge=1, le=MOST, description="The sweep's number, as `/api/v1/sweeps` tells it.")]
JobId = Annotated[int, Path(ge=1, le=MOST, description="The job's number, as lists of jobs tell it.")]


def _require_text(text: str) -> str:
    if "\0" in text:
        raise ValueError("text without zero bytes")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("text that can be written as UTF-8") from None
    return text


#: A name, or any other short text that is looked for.
Word = Annotated[str, Field(min_length=1, max_length=4096), AfterValidator(_require_text)]
Limit = Annotated[int, Query(ge=1, le=1000, description="How many of a page.")]
After = Annotated[Word | None, Query(description="What the page before says under `next`.")]


# What does not wait is a coroutine: for a function the server takes a thread, and beside busy threads each change from
# one to another costs milliseconds.
async def _engine(request: Request) -> Engine:
    return engine_of(request)


async def _settings(request: Request) -> Settings:
    return settings_of(request)


EngineHere = Annotated[Engine, Depends(_engine)]
SettingsHere = Annotated[Settings, Depends(_settings)]
