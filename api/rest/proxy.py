"""Behind a proxy that encrypts: what came by it counts as https, whether or not the proxy says so or is believed."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.rest.allowed import LOOPBACK, host_in


class BehindProxy:
    """An application whose cookies are `Secure` and whose answers ask for https; not for who asks on this machine."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            found = host_in(Headers(scope=scope).get("host", ""))
            if found is not None and found[0] not in LOOPBACK:
                scope = {**scope, "scheme": "https"}
        await self.app(scope, receive, send)
