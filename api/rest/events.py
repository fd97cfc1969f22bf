"""Server-sent events: one poller in each process asks the database for all streams, which hold no connection of it.

What an event tells follows from the database alone, and so does its id: a client that comes back with `Last-Event-ID`
goes on at any process where it stopped.
"""

from __future__ import annotations

import asyncio
import json
import logging
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI
from sqlalchemy import Engine
from starlette.concurrency import run_in_threadpool

from api.rest.problems import Busy

_log = logging.getLogger("robustseg.rest")
#: Seconds between two looks at the database, and of silence after which a stream says that it is there.
PERIOD_S, _PING_S = 1.0, 15.0
#: Streams of one process, and events that a slow reader has not taken yet.
MOST_STREAMS, _BEHIND = 200, 32


@dataclass(frozen=True)
class Event:
    """What one event says; `id` is a place from which a stream can go on, None: it is none."""

    kind: str
    data: Any
    id: str | None = None

    def encode(self) -> str:
        """As it is sent."""
        lines = [f"event: {self.kind}", *([f"id: {self.id}"] if self.id is not None else [])]
        return "\n".join([*lines, f"data: {json.dumps(self.data, allow_nan=False)}", "", ""])


class Topic(ABC):
    """What streams are about; equal ones are asked for once, or once for each `point` at which they are."""

    def point(self, place: str) -> str:
        """Where a look begins for a stream at this place; by default the same for all."""
        return ""

    @abstractmethod
    def look(self, engine: Engine, point: str) -> list[Event]:
        """What there is to say to streams at this point, oldest first."""

    @abstractmethod
    def is_news(self, event: Event, place: str) -> bool:
        """Whether a stream at this place has not heard it."""


@dataclass(eq=False)
class Stream:
    """Somebody who listens."""

    topic: Topic
    place: str
    queue: asyncio.Queue[Event | None] = field(default_factory=lambda: asyncio.Queue(_BEHIND))

    def offer(self, events: list[Event]) -> None:
        """Hand over what it has not heard; what a slow reader has no room for is found again at the next look."""
        for event in events:
            if event.id is not None and not self.topic.is_news(event, self.place):
                continue
            if self.queue.full():
                return
            self.queue.put_nowait(event)
            if event.id is not None:
                self.place = event.id


class Poller:
    """Looks for all streams of this process, while there are any."""

    def __init__(self, engine: Engine, *, period_s: float = PERIOD_S) -> None:
        self._engine, self._period_s = engine, period_s
        self.streams: set[Stream] = set()
        self._task: asyncio.Task[None] | None = None

    @staticmethod
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        """Streams end with the application."""
        yield
        await app.state.poller.close()

    async def close(self) -> None:
        """End every stream."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        for stream in list(self.streams):
            while not stream.queue.empty():
                stream.queue.get_nowait()
            stream.queue.put_nowait(None)

    def require_room(self) -> None:
        """Raises `Busy` where too many listen."""
        if len(self.streams) >= MOST_STREAMS:
            raise Busy("too many pages of this server are watched: close some")

    def listen(self, topic: Topic, place: str) -> Stream:
        """Begin to look for somebody, until `lines` ends."""
        stream = Stream(topic, place)
        self.streams.add(stream)
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._run())
        return stream

    async def tell(self, topic: Topic, place: str) -> AsyncIterator[str]:
        """What is sent to whoever listens, until all is said; nobody is looked for before it begins."""
        async with aclosing(self.lines(self.listen(topic, place))) as lines:
            async for line in lines:
                yield line

    async def lines(self, stream: Stream) -> AsyncGenerator[str, None]:
        """What is sent to a stream."""
        try:
            yield f"retry: {round(2000 * self._period_s)}\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(stream.queue.get(), _PING_S)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if event is None:
                    return
                yield event.encode()
                if event.kind == "end":
                    return
        finally:
            self.streams.discard(stream)

    async def _run(self) -> None:
        while self.streams:
            looks: dict[tuple[Topic, str], list[Stream]] = {}
            for stream in self.streams:
                if not stream.queue.full():
                    looks.setdefault((stream.topic, stream.topic.point(stream.place)), []).append(stream)
            for (topic, point), streams in looks.items():
                try:
                    events = await run_in_threadpool(topic.look, self._engine, point)
                except Exception:
                    _log.warning("the database could not be asked for events", exc_info=True)
                    continue
                for stream in streams:
                    stream.offer(events)
            await asyncio.sleep(self._period_s)
