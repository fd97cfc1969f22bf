"""ETags: whoever has an answer already is told that it is still the same, and nothing is sent again."""

from __future__ import annotations

import hashlib

from fastapi import Request
from fastapi.responses import Response

#: The reader's own browser may keep it, and asks whether it still is so.
ASK_AGAIN = "private, no-cache"


def with_tag(request: Request, response: Response) -> Response:
    """The answer with the ETag of its content, or 304 to whoever has it; no answer crosses from one user to another."""
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
