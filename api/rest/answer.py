"""An answer on its way to whoever asked: it gets the headers that all answers have, and may be broken off."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import Message, Scope, Send

from api.rest.credentials import SIGNING
from api.rest.refusal import CACHE, HEADERS, HTML, STRICT_TRANSPORT, Refusal
from services.access.links import SHARED

_STREAM = "text/event-stream"


class AnswerSender:
    """What `send` is for whoever answers a request."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._scope, self._send = scope, send
        self.has_begun = self.has_ended = self.is_stream = False
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.has_begun, self.status = True, message["status"]
            headers = MutableHeaders(scope=message)
            self.is_stream = headers.get("content-type", "").startswith(_STREAM)
            headers.setdefault("cache-control", CACHE)
            for name, value in HEADERS.items():
                headers[name] = value
            if self._path().startswith(f"{SHARED}/"):  # the address is the secret, and no form is sent from there
                headers["referrer-policy"] = "no-referrer"
            if self._scope["scheme"] == "https":
                headers["strict-transport-security"] = STRICT_TRANSPORT
        elif message["type"] == "http.response.body":
            self.has_ended = not message.get("more_body", False)
        await self._send(message)

    async def end(self) -> None:
        """End what has begun."""
        if self.has_begun and not self.has_ended:
            await self({"type": "http.response.body", "body": b"", "more_body": False})

    async def refuse(self, refusal: Refusal) -> None:
        """Answer with a refusal: a page for a browser that asks for one, else a problem document."""
        root = self._scope.get("root_path", "")
        if self._is_page():
            await self.give(refusal.status, refusal.page(root, _then(self._scope)), HTML, refusal.headers)
        else:
            await self.give(refusal.status, refusal.problem(), "application/problem+json", refusal.headers)

    async def go_to(self, path: str, headers: Mapping[str, str]) -> None:
        """Answer with another address of ours."""
        await self.give(303, b"", "text/plain", {"location": path, **headers})

    async def give(self, status: int, body: bytes, kind: str, headers: Mapping[str, str]) -> None:
        """Answer with this."""
        told = {"content-type": kind, "content-length": str(len(body)), **headers}
        pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in told.items()]
        await self({"type": "http.response.start", "status": status, "headers": pairs})
        await self({"type": "http.response.body", "body": b"" if self._scope["method"] == "HEAD" else body})

    def _is_page(self) -> bool:
        asks = "text/html" in Headers(scope=self._scope).get("accept", "")
        return asks and not self._path().startswith("/api/")

    def _path(self) -> str:
        path: str = self._scope["path"]
        return path.removeprefix(self._scope.get("root_path", ""))


def _then(scope: Scope) -> str:
    """Where somebody goes who signs in here: where he wanted to."""
    root: str = scope.get("root_path", "")
    path: str = scope["path"]
    if path.removeprefix(root) in SIGNING or scope["method"] != "GET":
        return f"{root}/"
    query = scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path
