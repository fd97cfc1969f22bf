"""The pages as an application, with a caller and the policy that the guard adds; for tests alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from sqlalchemy import Engine

from api.pages.router import STATIC, make_router
from services.access import Caller
from services.settings import Settings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


#: Who asks where nobody else is named.
ANNA = Caller("anna", "admin")


class WithCaller:
    """Puts a caller into each request, and the policy into each answer."""

    def __init__(self, app: Any, caller: Caller) -> None:
        self._app, self._caller = app, caller

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        scope.setdefault("state", {}).update(caller=self._caller, csrf="token")

        async def answer(message: Any) -> None:
            if message["type"] == "http.response.start":
                message["headers"].append((b"content-security-policy", POLICY.encode()))
            await send(message)

        await self._app(scope, receive, answer if scope["type"] == "http" else send)


def pages(engine: Engine, settings: Settings, caller: Caller | None = None) -> FastAPI:
    """An application that has nothing but the pages."""
    app = FastAPI(openapi_url=None)
    app.state.engine, app.state.settings = engine, settings
    app.include_router(make_router())
    app.mount("/static", StaticFiles(directory=STATIC))
    app.add_middleware(WithCaller, caller=caller or ANNA)
    return app


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The address of a server of the application, on a thread of this process."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.01)
        assert thread.is_alive()
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)
