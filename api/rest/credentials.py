"""What a request shows to be let in: a token, the cookie of a session, or the address of a share link."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Literal

from sqlalchemy import Connection
from starlette.datastructures import Headers
from starlette.types import Scope

from api.rest.allowed import host_in
from services.access import Caller
from services.access.links import SHARED, find_link, note_link_use
from services.access.sessions import find_session
from services.access.tokens import find_token, note_use

_SHARED = re.compile(rf"{SHARED}/([^/]{{1,100}})(/.*)?", re.DOTALL)
#: Where one signs in and out.
SIGNING = ("/open", "/login", "/logout")
#: What is answered without any.
_HEALTH, _STATIC = "/healthz", "/static/"

Kind = Literal["none", "token", "session", "link"]


@dataclass(frozen=True)
class Credential:
    """What a request shows, and which page of ours it asks for."""

    kind: Kind
    path: str  # without where this server, or a share link, begins
    secret: str = field(default="", repr=False)
    prefix: str = field(default="", repr=False)  # of a share link: its part of the path

    def find(self, connection: Connection) -> tuple[Caller, bool]:
        """Who it is of, and whether its use should be written. Raises `NotSignedIn`, or `NotThere` for a link."""
        if self.kind == "token":
            return find_token(connection, self.secret)
        if self.kind == "link":
            return find_link(connection, self.secret)
        return find_session(connection, self.secret), False

    def note_use(self, connection: Connection, caller: Caller) -> None:
        """Write that it is used now."""
        note: Callable[[Connection, Caller], None] = note_link_use if self.kind == "link" else note_use
        note(connection, caller)

    def scoped(self, scope: Scope) -> Scope:
        """The request as the application sees it: what a share link shows begins at that link."""
        if not self.prefix:
            return scope
        root = scope.get("root_path", "") + self.prefix
        return {**scope, "root_path": root, "path": root + self.path}


def credential_of(scope: Scope, headers: Headers) -> Credential:
    """What the request shows. A share link counts before all else, a token before a cookie."""
    path: str = scope["path"].removeprefix(scope.get("root_path", ""))
    if link := _SHARED.fullmatch(path):
        return Credential("link", link[2] or "/", link[1], f"{SHARED}/{link[1]}")
    given = headers.getlist("authorization")
    if given:
        scheme, _, token = given[0].partition(" ")
        return Credential("token", path, token.strip() if scheme.lower() == "bearer" and len(given) == 1 else "?")
    if cookie := _cookie(headers):
        return Credential("session", path, cookie)
    return Credential("none", path)


def is_open_to_all(path: str) -> bool:
    """Whether this is answered to everybody: that the server lives, and what the page to sign in looks like."""
    return path == _HEALTH or (path.startswith(_STATIC) and ".." not in path)


def cookie_name(headers: Headers) -> str:
    """What the cookie of a session is called: browsers send the cookies of a host to all of its ports."""
    found = host_in(headers.get("host", ""))
    return f"robust_{found[1]}" if found and found[1] else "robust"


def _cookie(headers: Headers) -> str:
    """The session's cookie; "" where there is none."""
    jar: SimpleCookie = SimpleCookie()
    for line in headers.getlist("cookie"):
        try:
            jar.load(line)
        except CookieError:
            return ""
    found = jar.get(cookie_name(headers))
    return found.value if found else ""
