"""The socket that a server listens at."""

from __future__ import annotations

import asyncio
import socket

from api.rest.port import listen


def test_what_is_accepted_there_sends_a_short_answer_at_once() -> None:
    """And does not wait until its client has acknowledged the headers, which takes 40 ms on a kept connection."""

    async def accepted() -> int:
        found: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        class Noting(asyncio.Protocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                place = transport.get_extra_info("socket")
                found.set_result(place.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

        with listen("127.0.0.1", 0) as place:
            server = await asyncio.get_running_loop().create_server(Noting, sock=place)
            async with server:
                _, writer = await asyncio.open_connection(*place.getsockname())
                no_delay = await asyncio.wait_for(found, 60)
                writer.close()
                await writer.wait_closed()
        return no_delay

    assert asyncio.run(accepted())
