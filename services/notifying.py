"""Telling another program that a sweep has ended: a signed JSON body, posted to the address of the settings.

It holds no case, no patient and no sentence of an error: the name of the sweep, and how many of its jobs ended how.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from http.client import HTTPException
from typing import IO

from typing_extensions import override

from db import states
from db.ended_sweeps import EndedSweep
from services.settings import Settings

#: The header that says when, and proves by whom: `t=SECONDS,v1=HEX`, HMAC-SHA256 of `SECONDS.` and the body.
SIGNATURE = "X-RobustSeg-Signature"
#: Seconds of silence after which it is given up.
_PATIENCE_S = 10.0


@dataclass(frozen=True)
class Receiver:
    """Who is told, and what proves to it that we do."""

    url: str = field(repr=False)
    secret: str = field(repr=False)


def receiver_of(settings: Settings) -> Receiver | None:
    """That of the settings, if they name one."""
    if settings.notify_url is None or settings.notify_secret is None:
        return None
    return Receiver(settings.notify_url.get_secret_value(), settings.notify_secret.get_secret_value())


class NotTold(Exception):
    """The other program did not take it; the sentence names neither address nor secret."""


def body_of(ended: EndedSweep) -> bytes:
    """What is said of a sweep; `state` is `done` where all of its jobs are."""
    bad = [state for state in (states.FAILED, states.PARKED, states.CANCELLED) if ended.jobs.get(state)]
    said = {
        "event": "sweep.ended",
        "sweep": ended.name,
        "sweep_id": ended.sweep_id,
        "state": bad[0] if bad else states.DONE,
        "jobs": dict(ended.jobs),
        "ended_at": datetime.fromtimestamp(ended.ended_at, UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    }
    return json.dumps(said, sort_keys=True).encode()


def sign(secret: str, body: bytes, at: int) -> str:
    """The value of the header `SIGNATURE`; receivers compute it again and compare, and refuse old times."""
    proof = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={proof}"


def notify(receiver: Receiver, body: bytes) -> None:
    """Post it; raises `NotTold`. Nothing is sent to where a redirect leads."""
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "robustseg",
        SIGNATURE: sign(receiver.secret, body, int(time.time())),
    }
    # The settings take http and https alone.
    request = urllib.request.Request(receiver.url, data=body, headers=headers, method="POST")  # noqa: S310
    try:
        with urllib.request.build_opener(_Stay).open(request, timeout=_PATIENCE_S):
            return
    except urllib.error.HTTPError as error:
        raise NotTold(f"it answered {error.code}") from error
    except urllib.error.URLError as error:
        raise NotTold(f"it cannot be reached ({error.reason})") from error
    except (OSError, HTTPException, ValueError) as error:
        raise NotTold(f"it did not answer ({type(error).__name__})") from error


class _Stay(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer that is not wanted."""

    @override
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        return None
