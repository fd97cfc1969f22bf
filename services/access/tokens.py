"""Tokens: made and revoked by whoever has the database, never by a token."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import Connection

from db import access
from services.access.caller import ROLES, Caller, NotSignedIn, Role
from services.access.secret import TOKEN, Secret, hash_of, is_same, is_secret, new_secret
from services.errors import BadInput, UnknownName, in_short

DAY_S = 86_400.0
#: How many days a token is good for where nobody says.
DAYS = 90
_MOST_DAYS = 3650
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")


@dataclass(frozen=True)
class Token:
    """What is known of a token, which is never the token. Times are seconds since 1970."""

    id: int
    name: str
    role: Role
    state: str  # good, expired, revoked
    created_at: float
    created_by: str
    expires_at: float | None
    last_used_at: float | None


def create_token(
    connection: Connection, *, name: str, role: str, by: str, days: float | None = DAYS
) -> tuple[int, Secret]:
    """A token for `name`; its number and the token, which can be told now and never again.

    `days` None: good until it is revoked. Raises `BadInput` for a bad name, role or number of days.
    """
    require_name(name)
    if role not in ROLES:
        raise UnknownName("role", role, ROLES)
    if days is not None and not 0 < days <= _MOST_DAYS:
        raise BadInput(f"a token is good for more than 0 and at most {_MOST_DAYS} days, got {days:g}")
    token = new_secret(TOKEN)
    lasts_s = None if days is None else days * DAY_S
    token_id = access.insert_token(connection, name=name, role=role, hash_=token.hash, created_by=by, lasts_s=lasts_s)
    access.add_audit(connection, who=by, action="token create", about=f"token {token_id} of {name}, {role}")
    return token_id, token


def list_tokens(connection: Connection) -> list[Token]:
    """All tokens, oldest first, revoked and expired ones too."""
    return [
        Token(
            row.id,
            row.name,
            row.role,
            "revoked" if row.revoked_at is not None else "expired" if row.expired else "good",
            row.created_at,
            row.created_by,
            row.expires_at,
            row.last_used_at,
        )
        for row in access.list_tokens(connection)
    ]


def revoke_token(connection: Connection, which: str, *, by: str) -> list[int]:
    """End the token of this number, or all of this name; returns the numbers of those that ended.

    Raises `UnknownName` where there is none, and `BadInput` where all of them were revoked before.
    """
    known = access.list_tokens(connection)
    number = int(which) if which.isascii() and which.isdecimal() and len(which) < 10 else None
    if number not in {row.id for row in known} and which not in {row.name for row in known}:
        raise UnknownName("token", which, {*(row.name for row in known), *(str(row.id) for row in known)})
    ended = access.revoke_tokens(connection, by=by, token_id=number, name=which)
    if not ended:
        raise BadInput(f"the token {which} was revoked before")
    for token_id in ended:
        access.add_audit(connection, who=by, action="token revoke", about=f"token {token_id}")
    return ended


def find_token(connection: Connection, text: str) -> tuple[Caller, bool]:
    """Who has this token, and whether its last use should be written. Raises `NotSignedIn` unless it is good."""
    row = access.find_token(connection, hash_of(text)) if is_secret(text, TOKEN) else None
    if row is None or not is_same(row.hash, hash_of(text)):
        sentence = "nobody knows this token: ask an admin for one, who makes it by `robust-cli token create`"
        raise NotSignedIn(sentence, shown="an unknown token")
    shown = f"token {row.id}, which is not good any more"
    if row.revoked:
        raise NotSignedIn("this token was revoked: ask an admin for another one", shown=shown, whose=row.name)
    if row.expired:
        raise NotSignedIn("this token is too old: ask an admin for another one", shown=shown, whose=row.name)
    return Caller(row.name, row.role, token_id=row.id), row.unused


def note_use(connection: Connection, caller: Caller) -> None:
    """Write that the caller's token is used now, once a minute at most."""
    if caller.token_id is not None:
        access.use_token(connection, caller.token_id)


def require_name(name: str) -> None:
    """Raises `BadInput` unless somebody may be called so."""
    if not _NAME.fullmatch(name):
        raise BadInput(
            "a name has at most 64 letters, digits and . _ @ -, and begins with a letter or digit, got "
            f"{in_short(name)}"
        )
