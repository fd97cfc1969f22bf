"""Sessions of browsers: opened once by a secret that `serve` prints, or by signing in with a token."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db import access
from services.access.caller import Caller, NotSignedIn, Role
from services.access.secret import OPENING, SESSION, Secret, hash_of, is_same, is_secret, new_secret
from services.access.tokens import find_token
from services.errors import UnknownName

#: How long a secret that `serve` prints waits to be used, and how long sessions last at most.
OPENING_S = 3600.0
OPENED_S = 7 * 86_400.0
SIGNED_IN_S = 12 * 3600.0
_USED = "this address was used before or is too old, since it works once: `robust-cli serve` prints another one"

_OPENING = "an address of `serve` that was used or is too old"


@dataclass(frozen=True)
class Session:
    """What is known of a session, which is never its cookie. Times are seconds since 1970."""

    id: int
    name: str
    role: Role
    state: str  # open, waiting (its address was not used yet), over
    token_id: int | None  # signed in with; None: opened by an address of `serve`
    created_at: float
    expires_at: float


def prepare_session(connection: Connection, *, name: str, role: Role = "admin", by: str) -> Secret:
    """A secret that opens a session once, within an hour."""
    secret = new_secret(OPENING)
    access.insert_session(connection, name=name, role=role, lasts_s=OPENING_S, opening_hash=secret.hash)
    access.add_audit(connection, who=by, action="session prepare", about=f"for {name}, {role}")
    return secret


def require_opening(connection: Connection, secret: str) -> None:
    """Raises `NotSignedIn` where this secret opens no session, or did before; writes nothing."""
    if not (is_secret(secret, OPENING) and access.waits_for(connection, hash_of(secret))):
        raise NotSignedIn(_USED, shown=_OPENING)


def open_session(connection: Connection, secret: str) -> Secret:
    """The cookie of the session that this secret opens. Raises `NotSignedIn` where it opens none, or did before."""
    cookie = new_secret(SESSION)
    row = None
    if is_secret(secret, OPENING):
        row = access.open_session(connection, hash_of(secret), hash_=cookie.hash, lasts_s=OPENED_S)
    if row is None:
        raise NotSignedIn(_USED, shown=_OPENING)
    access.add_audit(connection, who=row.name, action="session open", about=f"session {row.id}")
    return cookie


def sign_in(connection: Connection, token: str) -> Secret:
    """The cookie of a new session of whoever has this token. Raises `NotSignedIn` unless it is good."""
    caller, _ = find_token(connection, token)
    assert caller.token_id is not None  # noqa: S101 - for mypy: it is what was found
    cookie = new_secret(SESSION)
    session_id = access.insert_session(
        connection,
        name=caller.name,
        role=caller.role,
        lasts_s=SIGNED_IN_S,
        hash_=cookie.hash,
        token_id=caller.token_id,
    )
    access.use_token(connection, caller.token_id)
    access.add_audit(
        connection, who=caller.name, action="session open", about=f"session {session_id} by token {caller.token_id}"
    )
    return cookie


def find_session(connection: Connection, cookie: str) -> Caller:
    """Whose session this is. Raises `NotSignedIn` when there is none, it is over or its token was revoked."""
    row = access.find_session(connection, hash_of(cookie)) if is_secret(cookie, SESSION) else None
    if row is None or row.over or not is_same(row.hash, hash_of(cookie)):
        raise NotSignedIn("you are not signed in any more: sign in again")
    return Caller(row.name, row.role, token_id=row.token_id, session_id=row.id)


def end_session(connection: Connection, caller: Caller) -> None:
    """Sign out."""
    if caller.session_id is not None:
        access.end_session(connection, caller.session_id)
        access.add_audit(connection, who=caller.name, action="session end", about=f"session {caller.session_id}")


def list_sessions(connection: Connection) -> list[Session]:
    """All sessions, oldest first, those that have ended within a day too, unless somebody ended them."""
    return [
        Session(
            row.id,
            row.name,
            row.role,
            "over" if row.over else "waiting" if row.waits else "open",
            row.token_id,
            row.created_at,
            row.expires_at,
        )
        for row in access.list_sessions(connection)
    ]


def revoke_session(connection: Connection, which: str, *, by: str) -> list[int]:
    """End the session of this number, or all of this name; returns the numbers of those that ended.

    One that waits can be opened no more. Raises `UnknownName` where there is none.
    """
    known = access.list_sessions(connection)
    ended = [row.id for row in known if str(row.id) == which] or [row.id for row in known if row.name == which]
    if not ended:
        raise UnknownName("session", which, {*(row.name for row in known), *(str(row.id) for row in known)})
    for session_id in ended:
        access.end_session(connection, session_id)
        access.add_audit(connection, who=by, action="session revoke", about=f"session {session_id}")
    return ended
