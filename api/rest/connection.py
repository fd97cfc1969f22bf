"""A connection of a client, who has so many seconds to say what he wants: the server itself would wait for ever."""

from __future__ import annotations

import asyncio

import h11
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol

from api.rest.refusal import CACHE, HEADERS

#: From the first byte of a request, or the beginning of a connection, to the last of its headers.
HEADERS_S = 15.0


class Connection(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it, with an end to headers that come too slowly, and our headers on its refusals."""

    _waiting: asyncio.TimerHandle | None = None

    @override
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    @override
    def data_received(self, data: bytes) -> None:
        if not self._is_answering():
            self._wait()
        super().data_received(data)
        if self._is_answering():
            self._stop_waiting()

    @override
    def on_response_complete(self) -> None:
        super().on_response_complete()
        if not self._is_answering():
            self._stop_waiting()  # until somebody speaks, the server's own limit for silence counts

    @override
    def send_400_response(self, msg: str) -> None:
        headers = {
            "content-type": "text/plain; charset=utf-8",
            "connection": "close",
            "cache-control": CACHE,
            **HEADERS,
        }
        body = msg.encode("ascii")
        for event in (
            h11.Response(status_code=400, headers=list(headers.items()), reason=b"Bad Request"),
            h11.Data(data=body),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _wait(self) -> None:
        if self._waiting is None:
            self._waiting = self.loop.call_later(HEADERS_S, self._give_up)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _give_up(self) -> None:
        if not self.transport.is_closing():
            self.transport.close()
