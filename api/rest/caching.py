"""ETags: whoever has an answer already is told that it is still the same, and nothing is sent again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from typing_extensions import override

#: The reader's own browser may keep it, and asks whether it still is so.
ASK_AGAIN = "private, no-cache"


class Tagged(APIRoute):
    """A route whose answers carry an ETag of their content, which never crosses from one user to another."""

    @override
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()

        async def tagged(request: Request) -> Response:
            return with_tag(request, await handler(request))

        return tagged


def with_tag(request: Request, response: Response) -> Response:
    """The answer with its ETag, or 304 to whoever has it."""
    body = getattr(response, "body", b"")
    if request.method not in ("GET", "HEAD") or response.status_code != 200 or not isinstance(body, bytes) or not body:
        return response
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"etag": tag, "cache-control": ASK_AGAIN}
    if tag in _tags(request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=headers)
    response.headers.update(headers)
    return response


def _tags(header: str) -> list[str]:
    return [one.strip().removeprefix("W/") for one in header.split(",")]
