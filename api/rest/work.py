"""Work that takes long or much memory: a few pieces at a time, whoever comes next waits a little and is then told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request

from api.rest.problems import Busy

#: At the same time: files read and hashed for a plan; and, apart from these, so that who submits waits for no reader,
#: whole tables.
_AT_ONCE = 2
#: The same of planes and volumes of patients.
_PICTURES_AT_ONCE = 8
#: How long somebody waits for his turn.
_PATIENCE_S = 20.0


@dataclass
class Work:
    """The turns that there are. Who waits for one holds no thread, of which all answers together have a few."""

    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_AT_ONCE))
    patience_s: float = _PATIENCE_S
    what: str = "plans"

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Raises `Busy` where none comes in time."""
        try:
            async with asyncio.timeout(self.patience_s):
                await self.turns.acquire()
        except TimeoutError:
            raise Busy(f"the server is busy with other {self.what}: ask again in a little while") from None
        try:
            yield
        finally:
            self.turns.release()


async def _plan_turn(request: Request) -> AsyncIterator[None]:
    plans: Work = request.app.state.plans
    async with plans.turn():
        yield


async def _table_turn(request: Request) -> AsyncIterator[None]:
    tables: Work = request.app.state.tables
    async with tables.turn():
        yield


async def _picture_turn(request: Request) -> AsyncIterator[None]:
    pictures: Work = request.app.state.pictures
    async with pictures.turn():
        yield


def tables() -> Work:
    """The turns of those who want whole tables."""
    return Work(what="tables")


def pictures() -> Work:
    """The turns of those who want images of patients."""
    return Work(asyncio.Semaphore(_PICTURES_AT_ONCE), what="images")


#: What a route has as its last parameter but those of the request, so that whoever may not ask waits for nothing. The
#: turn is over when the answer is made, however slowly it is read.
PlanTurn = Annotated[None, Depends(_plan_turn, scope="function")]
TableTurn = Annotated[None, Depends(_table_turn, scope="function")]
PictureTurn = Annotated[None, Depends(_picture_turn, scope="function")]
