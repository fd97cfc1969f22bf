"""A server of ours, asked over its REST API: what a client needs where it has neither broker nor database."""

from __future__ import annotations

import json
import ssl
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, Request, build_opener

from typing_extensions import override

from services.errors import BadInput, BadSweep, Mistake, RobustError, one_line
from services.settings import Settings

#: Seconds that an answer may take: a plan reads and hashes files.
_PATIENCE_S = 600.0
#: Bytes of an answer.
_MOST = 200_000_000
#: Bytes of what a server is sent: a sweep file with the tables of splits and patients that it names.
MOST_SENT = 8 * 1024 * 1024
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class ServerRefused(RobustError):
    """The server did not do what it was asked for, or cannot be reached."""


class _StayHere(HTTPRedirectHandler):
    """A token is for the server that it was made by, and goes nowhere else."""

    @override
    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None


@dataclass(frozen=True)
class RemoteServer:
    """A server and the token that it knows us by."""

    url: str
    token: str = field(repr=False)

    def get(self, path: str, **asked: Any) -> Any:
        """The answer to a question; raises `BadInput`, `BadSweep` and `ServerRefused` with the server's sentence."""
        given = [(name, value) for name, value in asked.items() if value is not None]
        query = f"?{urlencode(given, doseq=True)}" if given else ""
        return self._ask("GET", f"{path}{query}", None)

    def post(self, path: str, body: Any = None) -> Any:
        """The answer to a change; raises as `get` does."""
        return self._ask("POST", path, body)

    def _ask(self, method: str, path: str, body: Any) -> Any:
        content = None if body is None else json.dumps(body).encode()
        if method == "POST" and content is None:
            content = b""
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/json"}
        headers |= {"Content-Type": "application/json"} if content else {}
        request = Request(f"{self.url}/api/v1{path}", content, headers, method=method)  # noqa: S310 - checked below
        try:
            with _opener().open(request, timeout=_PATIENCE_S) as answer:
                text = answer.read(_MOST + 1)
        except HTTPError as error:
            raise _refusal(error, self.url) from None
        except (URLError, OSError, HTTPException) as error:
            reason = getattr(error, "reason", None) or error
            raise ServerRefused(
                f"cannot reach the server {self.url}: {one_line(str(reason), 300)} (ROBUST_SERVER)"
            ) from error
        if len(text) > _MOST:
            raise ServerRefused(f"the server {self.url} answered with more than {_MOST} bytes")
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise _foreign(self.url) from None


def find_server(settings: Settings) -> RemoteServer | None:
    """The server that the settings name; None: this process works on its own database.

    Raises `BadInput` for an address that is none, that would show the token to others, or that lacks its token.
    """
    if settings.server is None:
        return None
    try:
        found = urlsplit(settings.server)
        port = found.port
    except ValueError:
        found, port = urlsplit(""), None
    if found.scheme not in ("http", "https") or not found.hostname or found.query or found.username or port == 0:
        raise BadInput("ROBUST_SERVER must be an address such as https://robust.example.org, without user and password")
    if found.scheme == "http" and found.hostname not in _LOOPBACK:
        raise BadInput(
            "ROBUST_SERVER begins with http://, where anybody on the way could read the token: write https://"
        )
    if settings.token is None:
        raise BadInput(
            "ROBUST_SERVER is set: set ROBUST_TOKEN, too (an admin makes one with `robust-cli token create`)"
        )
    token = settings.token.get_secret_value()
    if not (token.isascii() and token.isprintable()):
        raise BadInput("ROBUST_TOKEN is no token: they begin with rs_")
    return RemoteServer(settings.server.rstrip("/"), token)


def _opener() -> OpenerDirector:
    return build_opener(_StayHere(), HTTPSHandler(context=ssl.create_default_context()))


def _refusal(error: HTTPError, url: str) -> RobustError:
    """The problem document of a server as the error that it would have been here."""
    try:
        problem = json.loads(error.read(_MOST))
        status, detail = int(problem["status"]), str(problem["detail"])
        mistakes = [
            Mistake(str(one["text"]), line=one["line"], key=str(one["key"]), sentence=str(one["sentence"]))
            for one in problem.get("mistakes", ())
        ]
    except (ValueError, KeyError, TypeError, RecursionError, OSError):
        return _foreign(url, error.code)
    if mistakes:
        return BadSweep(mistakes)
    if status in (400, 404, 413, 422):
        return BadInput(detail)
    if status == 401:
        return BadInput(f"the server {url} does not know ROBUST_TOKEN: {detail}")
    return ServerRefused(f"the server {url} answered: {detail}")


def _foreign(url: str, status: int | None = None) -> ServerRefused:
    said = f"status {status}" if status else "something else"
    return ServerRefused(f"at {url} no server of ours answers ({said}): correct ROBUST_SERVER")
