"""A TCP proxy between a worker and a server, which can hold back what goes either way, or cut everything."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine
from typing import Any

from tests.chaos.servers import free_port


class Proxy:
    """Forwards to a port of this machine until it is told otherwise; what it holds back arrives late, not never."""

    def __init__(self, target: int) -> None:
        self.port = free_port()
        self._target = target
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._flows: dict[str, asyncio.Event] = {}
        self._writers: set[asyncio.StreamWriter] = set()
        self._refusing = False
        self._call(self._open())

    def freeze(self, *directions: str) -> None:
        """Hold back what goes `up` to the server, what comes `down` from it, or both."""
        for direction in directions:
            self._loop.call_soon_threadsafe(self._flows[direction].clear)

    def cut(self) -> None:
        """Break every connection and let no new one live."""
        self._call(self._cut())

    def heal(self) -> None:
        """Forward again, first what was held back."""
        self._refusing = False
        for flow in self._flows.values():
            self._loop.call_soon_threadsafe(flow.set)

    def close(self) -> None:
        """End it."""
        self.cut()
        self._call(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _call(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def _open(self) -> None:
        self._flows = {"up": asyncio.Event(), "down": asyncio.Event()}
        for flow in self._flows.values():
            flow.set()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._refusing:
            writer.transport.abort()
            return
        try:
            from_server, to_server = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.transport.abort()
            return
        both = {writer, to_server}
        self._writers |= both
        try:
            await asyncio.gather(self._forward("up", reader, to_server), self._forward("down", from_server, writer))
        finally:
            self._writers -= both

    async def _forward(self, direction: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while piece := await reader.read(1 << 16):
                await self._flows[direction].wait()
                writer.write(piece)
                await writer.drain()
        await self._flows[direction].wait()
        writer.close()

    async def _cut(self) -> None:
        self._refusing = True
        for flow in self._flows.values():
            flow.set()
        for writer in self._writers:
            writer.transport.abort()

    async def _end(self) -> None:
        self._server.close()
        await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()}, return_exceptions=True)
