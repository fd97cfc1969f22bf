"""A small application behind the guard, and browsers and programs that ask it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

import httpx
from fastapi import Depends, FastAPI, Request
from fastapi.responses import StreamingResponse
from sqlalchemy import Engine

from api.rest.guard import Access, Guard, require
from db.engine import write
from services.access import Caller
from services.access.sessions import prepare_session
from services.access.tokens import create_token

BASE = "http://127.0.0.1:8080"
SENT = {"origin": BASE}


def small_app() -> FastAPI:
    """Routes of every kind, which say who asks."""
    app = FastAPI(openapi_url=None)

    def told(request: Request, caller: Caller | None) -> dict[str, Any]:
        return {"name": caller and caller.name, "csrf": request.state.csrf, "root": request.scope["root_path"]}

    @app.get("/")
    def first(request: Request, caller: Annotated[Caller, Depends(require("reader"))]) -> dict[str, Any]:
        return told(request, caller)

    @app.get("/api/v1/sweeps/{sweep}")
    def sweep(
        sweep: int, request: Request, caller: Annotated[Caller, Depends(require("reader", shared=True))]
    ) -> dict[str, Any]:
        return {**told(request, caller), "sweep": sweep, "images": caller.images}

    @app.post("/api/v1/change")
    async def change(request: Request, caller: Annotated[Caller, Depends(require("submitter"))]) -> dict[str, Any]:
        return {"body": len(await request.body()), **told(request, caller)}

    @app.post("/api/v1/form")
    async def form(request: Request, caller: Annotated[Caller, Depends(require("reader"))]) -> dict[str, Any]:
        return {"word": (await request.form())["word"]}

    @app.get("/api/v1/admin")
    def admin(caller: Annotated[Caller, Depends(require("admin"))]) -> dict[str, Any]:
        return {"name": caller.name}

    @app.get("/broken")
    def broken() -> None:
        raise RuntimeError("rs_" + "a" * 43)

    @app.get("/healthz")
    def healthz() -> dict[str, Any]:
        return {"ok": True}

    @app.get("/static/style.css")
    def style() -> dict[str, Any]:
        return {}

    @app.get("/stream")
    async def stream(caller: Annotated[Caller, Depends(require("reader"))]) -> StreamingResponse:
        async def events() -> AsyncIterator[bytes]:
            try:
                while True:
                    yield b": ping\n\n"
                    await asyncio.sleep(0.01)
            finally:
                app.state.ended = True

        return StreamingResponse(events(), media_type="text/event-stream")

    return app


@dataclass
class Guarded:
    """The application behind a guard, asked without a network."""

    engine: Engine
    app: FastAPI = field(default_factory=small_app)
    scheme: str = "http"
    root: str = ""
    address: str = "127.0.0.1"

    def __post_init__(self) -> None:
        self.access = Access(self.engine)
        self.app.add_middleware(Guard, access=self.access)
        self.cookies: dict[str, str] = {}

    def __call__(
        self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **body: Any
    ) -> httpx.Response:
        """One request, with the cookies that this browser has."""

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(
                self.app, raise_app_exceptions=False, root_path=self.root, client=(self.address, 5)
            )
            base = BASE.replace("http", self.scheme)
            async with httpx.AsyncClient(transport=transport, base_url=base, cookies=self.cookies) as client:
                answer = await client.request(method, path, headers=headers, **body)
                await asyncio.gather(*self.access.under_way)  # uses of tokens are written afterwards
                return answer

        answer = asyncio.run(ask())
        self.cookies.update(answer.cookies)
        assert_safe(answer)
        return answer

    def token(self, role: str = "submitter", name: str = "ann") -> dict[str, str]:
        """The header of a program with a new token."""
        with write(self.engine) as connection:
            secret = create_token(connection, name=name, role=role, by="root")[1]
        return {"authorization": f"Bearer {secret.tell()}"}

    def open(self, name: str = "ann") -> str:
        """Sign in as the admin who started the server; returns what changes must send back."""
        with write(self.engine) as connection:
            secret = prepare_session(connection, name=name, by=name).tell()
        answer = self("GET", f"{self.root}/open?secret={secret}")
        assert (answer.status_code, answer.headers["location"]) == (303, f"{self.root}/")
        csrf = self("GET", f"{self.root}/").json()["csrf"]
        assert re.fullmatch("[0-9a-f]{64}", csrf)
        return str(csrf)


def assert_safe(answer: httpx.Response) -> None:
    """What every answer has, and what none has."""
    headers = answer.headers
    assert headers["content-security-policy"] == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
    assert headers["x-content-type-options"] == "nosniff"
    shared = "/shared/" in str(answer.request.url)
    assert headers["referrer-policy"] == ("no-referrer" if shared else "same-origin")
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"]
    assert not [name for name in headers if name.startswith("access-control")]


def problem(answer: httpx.Response) -> tuple[int, str]:
    """Status and sentence of a problem document."""
    assert answer.headers["content-type"] == "application/problem+json"
    found = answer.json()
    assert found["status"] == answer.status_code
    return answer.status_code, found["detail"]
