"""Clients that are slow, break off, or read a stream for longer than they may: refused, and the server goes on."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
import sqlalchemy.exc
import uvicorn
from sqlalchemy import Engine, text

from api.rest import connection, guard, request_body
from api.rest.connection import Connection
from db.engine import write
from tests.api.rest.guarded import SENT, Guarded

Message = dict[str, Any]


@pytest.fixture
def server(sqlite_engine: Engine) -> Guarded:
    """A server that programs reach at 127.0.0.1:8080."""
    return Guarded(sqlite_engine)


def asked(server: Guarded, method: str, path: str, headers: dict[str, str], receive: Any, seen: Any) -> list[Message]:
    """All messages that answer a request whose body `receive` gives; `seen` is told each of them."""
    said: list[Message] = []

    async def send(message: Message) -> None:
        said.append(message)
        await seen(message)

    pairs = [(name.encode(), value.encode()) for name, value in {"host": "127.0.0.1:8080", **headers}.items()]
    scope = {"type": "http", "method": method, "path": path, "headers": pairs, "query_string": b"", "scheme": "http"}
    server.app.state.ended = False

    async def ask() -> None:
        await asyncio.wait_for(server.app({**scope, "client": ("127.0.0.1", 5)}, receive, send), 60)

    asyncio.run(ask())
    return said


async def nothing(*_: object) -> None:
    """Nobody looks."""


async def silence() -> Message:
    """A client that sends nothing more and does not go away."""
    await asyncio.Event().wait()
    raise AssertionError


@pytest.mark.parametrize(
    "end",
    [
        "UPDATE access_token SET revoked_at = 1",
        "UPDATE access_token SET expires_at = 1",
        "DELETE FROM access_token",
    ],
)
def test_a_stream_ends_when_its_token_does(server: Guarded, monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    assert guard._LOOK_AGAIN_S + 1 < 10, "within 10 s"
    monkeypatch.setattr(guard, "_LOOK_AGAIN_S", 0.02)
    token, pieces = server.token("reader"), 0

    async def seen(message: Message) -> None:
        nonlocal pieces
        pieces += message["type"] == "http.response.body"
        if pieces == 5:
            with write(server.engine) as connection:
                connection.execute(text(end))

    said = asked(server, "GET", "/stream", token, silence, seen)
    assert said[0]["status"] == 200
    assert said[-1] == {"type": "http.response.body", "body": b"", "more_body": False}
    assert server.app.state.ended, "what makes the stream ended, too"


def test_a_stream_goes_on_while_the_database_is_away(server: Guarded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "_LOOK_AGAIN_S", 0.02)
    token, pieces = server.token("reader"), 0

    async def seen(message: Message) -> None:
        nonlocal pieces
        pieces += message["type"] == "http.response.body"
        for when, statement in (
            (3, "ALTER TABLE access_token RENAME TO gone"),
            (30, "ALTER TABLE gone RENAME TO access_token"),
        ):
            if pieces == when:
                with write(server.engine) as connection:
                    connection.execute(text(statement))
        if pieces == 33:
            with write(server.engine) as connection:
                connection.execute(text("UPDATE access_token SET revoked_at = 1"))

    asked(server, "GET", "/stream", token, silence, seen)
    assert pieces > 33


def test_a_stream_is_watched_on_after_every_connection_of_the_database_was_taken(
    server: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "_LOOK_AGAIN_S", 0.02)
    token, pieces, looks, reading = server.token("reader"), 0, 0, server.access.reading

    async def sometimes(ask: Any) -> Any:
        nonlocal looks
        looks += 1
        if looks == 2:
            raise sqlalchemy.exc.TimeoutError("QueuePool limit of size 5")
        return await reading(ask)

    monkeypatch.setattr(server.access, "reading", sometimes)

    async def seen(message: Message) -> None:
        nonlocal pieces
        pieces += message["type"] == "http.response.body"
        if pieces == 20:
            with write(server.engine) as connection:
                connection.execute(text("UPDATE access_token SET revoked_at = 1"))

    assert asked(server, "GET", "/stream", token, silence, seen)[-1]["body"] == b""
    assert looks > 2


def test_a_body_that_does_not_come_is_not_waited_for(server: Guarded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_body, "PATIENCE_S", 0.05)
    said = asked(server, "POST", "/api/v1/change", {**server.token(), "content-length": "5"}, silence, nothing)
    assert said[0]["status"] == 408
    assert (b"connection", b"close") in said[0]["headers"]
    assert server("POST", "/api/v1/change", headers=server.token(), content=b"a").status_code == 200


def test_a_body_that_comes_drop_by_drop_is_not_waited_for(server: Guarded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_body, "PATIENCE_S", 0.2)

    async def drops() -> Message:
        await asyncio.sleep(0.01)
        return {"type": "http.request", "body": b"a", "more_body": True}

    said = asked(server, "POST", "/api/v1/change", {**server.token(), "content-length": "9999"}, drops, nothing)
    assert said[0]["status"] == 408


def test_a_body_that_breaks_off_is_no_change(server: Guarded) -> None:
    async def gone() -> Message:
        return {"type": "http.disconnect"}

    said = asked(server, "POST", "/api/v1/change", {**server.token(), "content-length": "5"}, gone, nothing)
    assert said[0]["status"] == 400


def test_a_web_socket_is_closed_at_once(server: Guarded) -> None:
    said: list[Message] = []

    async def send(message: Message) -> None:
        said.append(message)

    asyncio.run(server.app({"type": "websocket", "path": "/", "headers": []}, silence, send))
    assert said == [{"type": "websocket.close", "code": 1008}]


@contextmanager
def listening(server: Guarded) -> Iterator[Callable[[], socket.socket]]:
    """The server at a port of this machine; gives connections to it."""
    place = socket.create_server(("127.0.0.1", 0))
    running = uvicorn.Server(uvicorn.Config(server.app, http=Connection, log_config=None, access_log=False))
    thread = threading.Thread(target=running.run, kwargs={"sockets": [place]})
    thread.start()
    try:
        yield lambda: socket.create_connection(place.getsockname(), timeout=30)
    finally:
        running.should_exit = True
        thread.join(60)
        place.close()


def said_until_closed(client: socket.socket) -> bytes:
    """All that comes until the server closes the connection; one that is reset is closed, too."""
    pieces = []
    with suppress(ConnectionResetError):
        while piece := client.recv(65536):
            pieces.append(piece)
    return b"".join(pieces)


def test_headers_that_do_not_end_close_the_connection_and_others_are_answered(
    server: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    health = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    with listening(server) as connect:
        second = connect()  # whoever is answered has all the time that there is, however busy this machine is
        second.sendall(health + b"\r\n")
        assert second.recv(65536).startswith(b"HTTP/1.1 200 OK")
        with monkeypatch.context() as hasty:
            hasty.setattr(connection, "HEADERS_S", 0.1)
            silent, slow = connect(), connect()
            with suppress(ConnectionError):  # it may be closed before it says anything
                slow.sendall(health)
            second.sendall(health)
            assert said_until_closed(silent) == said_until_closed(slow) == b""
            assert b"HTTP/1.1" not in said_until_closed(second)
        other = connect()
        other.sendall(health + b"Connection: close\r\n\r\n")
        assert said_until_closed(other).startswith(b"HTTP/1.1 200 OK")
        for client in (silent, slow, second, other):
            client.close()


def test_what_is_no_request_is_refused_with_the_headers_of_all_answers(server: Guarded) -> None:
    with listening(server) as connect, connect() as client:
        client.sendall(b"\x16\x03\x01 no HTTP\r\n\r\n")
        said = said_until_closed(client).lower()
    assert said.startswith(b"http/1.1 400")
    assert b"content-security-policy: default-src 'none'" in said


def test_a_large_body_of_a_stranger_is_not_read(server: Guarded) -> None:
    with listening(server) as connect, connect() as client:
        head = f"POST /login HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nOrigin: {SENT['origin']}\r\nContent-Length: 999999999"
        client.sendall(f"{head}\r\n\r\n".encode())
        assert said_until_closed(client).startswith(b"HTTP/1.1 413")
