"""The body of a request, read whole before anything is done with it: not too large, and not for ever."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping

from starlette.datastructures import Headers, UploadFile
from starlette.requests import Request
from starlette.types import Message, Receive, Scope

from api.rest.refusal import Refusal
from services.remote import MOST_SENT

#: Bytes: sweep files with the tables of splits and patients that a client puts into them. Images do not travel.
LARGEST = MOST_SENT
#: Of a form to sign in, which anybody may send.
LARGEST_OF_STRANGERS = 4096
#: Seconds that a body may take, and bytes for which it gets another one.
PATIENCE_S, SLOWEST = 10.0, 16_384

#: Who still sends when he is refused has his connection closed, so that nobody reads what he sends.
_CLOSE = {"connection": "close"}


async def read_body(headers: Headers, receive: Receive, largest: int) -> bytes:
    """The whole body. Raises `Refusal`: 413 when it is larger, 408 when it comes too slowly, 400 when it breaks off."""
    told = headers.get("content-length", "0")
    if told.isascii() and told.isdecimal() and int(told[:20]) > largest:
        raise _too_large(largest)
    pieces: list[bytes] = []
    size, began = 0, time.monotonic()
    while True:
        left = began + PATIENCE_S + size / SLOWEST - time.monotonic()
        try:
            message = await asyncio.wait_for(receive(), max(left, 0))
        except TimeoutError:
            raise Refusal(408, "the request came too slowly: send it again over a better connection", _CLOSE) from None
        if message["type"] == "http.disconnect":
            raise Refusal(400, "the request broke off: send it again", _CLOSE)
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
        if size > largest:
            raise _too_large(largest)
        if not message.get("more_body", False):
            return b"".join(pieces)


def has_body(headers: Headers) -> bool:
    """Whether a request says that it has one."""
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers


def replayed(body: bytes, receive: Receive) -> Receive:
    """`receive` once more from the beginning, for whoever answers."""
    unread = True

    async def again() -> Message:
        nonlocal unread
        if unread:
            unread = False
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return again


async def fields_of(scope: Scope, body: bytes) -> Mapping[str, str]:
    """The texts of a form, "" for files; nothing where the body is no form. Raises `Refusal` (400) for a broken one."""
    kind = Headers(scope=scope).get("content-type", "").partition(";")[0].strip().lower()
    if kind not in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return {}

    async def nothing_more() -> Message:
        return {"type": "http.disconnect"}

    try:
        async with Request(scope, replayed(body, nothing_more)).form(max_files=20, max_fields=200) as form:
            return {name: "" if isinstance(value, UploadFile) else value for name, value in form.items()}
    except Exception as error:  # its parser says what is wrong by several kinds of errors
        raise Refusal(400, "the form cannot be read: send it again") from error


def _too_large(largest: int) -> Refusal:
    return Refusal(413, f"the request is larger than {largest} bytes: no images, models or large tables travel", _CLOSE)
