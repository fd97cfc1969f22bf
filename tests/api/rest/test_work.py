"""Whoever waits for his turn, or for a picture, holds no thread that others are answered by."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NoReturn

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import Engine
from typing_extensions import override

from api.pages import patients
from api.rest.work import Work
from services.access import NotThere
from services.settings import Settings
from tests.api.pages.served import pages
from tests.api.rest.conftest import OTHER, Server

#: More than Starlette has threads.
_MANY = 60


def _asked(app: FastAPI, work: Callable[[httpx.AsyncClient], Awaitable[None]]) -> None:
    async def ask() -> None:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost", timeout=60) as client:
            await asyncio.wait_for(work(client), 60)

    asyncio.run(ask())


class _Counted(asyncio.Semaphore):
    asked = 0

    @override
    async def acquire(self) -> bool:  # type: ignore[override]
        self.asked += 1
        return await super().acquire()


def test_others_are_answered_while_many_wait_for_their_turn(server: Server) -> None:
    headers = {"authorization": server.client("submitter").headers["authorization"]}
    turns = _Counted(2)
    server.app.state.tables = Work(turns)
    address = "/api/v1/comparisons?a=x&b=y"

    async def work(client: httpx.AsyncClient) -> None:
        client.headers.update(headers)
        held: Work = server.app.state.tables
        async with held.turn(), held.turn():
            waiting = [asyncio.create_task(client.get(address)) for _ in range(_MANY)]
            while turns.asked < 2 + _MANY:
                await asyncio.sleep(0.01)
            for free in ("/healthz", "/api/v1/sweeps"):
                assert (await client.get(free)).status_code == 200
            planned = await client.post("/api/v1/plan", json={"text": OTHER})
            assert planned.status_code == 200, "a plan waits for no table"
            assert not any(task.done() for task in waiting)
            held.patience_s = 0.01
            busy = await client.get(address)
            assert (busy.status_code, busy.headers["retry-after"]) == (503, "5")
        assert {(await task).status_code for task in waiting} == {422}

    _asked(server.app, work)


def test_others_are_answered_while_a_patient_is_read_for_many(
    sqlite_engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, over = threading.Semaphore(0), threading.Event()

    def slow(*_: object) -> NoReturn:
        began.release()
        over.wait(60)
        raise NotThere("no such patient")

    monkeypatch.setattr(patients, "_images", slow)

    async def work(client: httpx.AsyncClient) -> None:
        waiting = [asyncio.create_task(client.get("/sweeps/1/patients/x/1/plane.png")) for _ in range(_MANY)]
        try:
            assert await asyncio.to_thread(began.acquire, timeout=30)
            assert (await client.get("/workers")).status_code == 200
            assert not any(task.done() for task in waiting)
        finally:
            over.set()
        await asyncio.gather(*waiting)

    _asked(pages(sqlite_engine, Settings(home=tmp_path)), work)
