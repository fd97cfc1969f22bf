"""What the guard is given: the database, the names of this server, and its limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection, Engine
from starlette.concurrency import run_in_threadpool

from api.rest.allowed import LOOPBACK
from api.rest.rates import Rate
from api.rest.refused import RefusalRows
from api.rest.request_body import LARGEST
from db.engine import read, write

Answered = TypeVar("Answered")


@dataclass
class Access:
    """What the guard needs to know: the database, names that this server answers to, and how often one may ask."""

    engine: Engine
    hosts: frozenset[str] = frozenset(LOOPBACK)  # as `allowed.hosts_of` gives them
    rate: Rate = field(default_factory=lambda: Rate(at_once=400, a_second=100))  # of each caller
    rate_of_strangers: Rate = field(default_factory=lambda: Rate(at_once=60, a_second=2))  # of each address
    refused: RefusalRows = field(default_factory=RefusalRows)  # which attempts leave an audit row
    largest_body: int = LARGEST  # bytes
    under_way: set[asyncio.Task[None]] = field(default_factory=set, repr=False)  # what nobody waits for

    async def reading(self, ask: Callable[[Connection], Answered]) -> Answered:
        """Ask the database, while others are answered."""
        return await run_in_threadpool(self._in, read, ask)

    async def writing(self, ask: Callable[[Connection], Answered]) -> Answered:
        """Ask the database in a transaction that may write."""
        return await run_in_threadpool(self._in, write, ask)

    def later(self, work: Coroutine[None, None, None]) -> None:
        """Do this while others are answered."""
        task = asyncio.get_running_loop().create_task(work)
        self.under_way.add(task)  # the loop itself would forget it
        task.add_done_callback(self.under_way.discard)

    def _in(
        self, transaction: Callable[[Engine], AbstractContextManager[Connection]], ask: Callable[[Connection], Answered]
    ) -> Answered:
        with transaction(self.engine) as connection:
            return ask(connection)
