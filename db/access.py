"""Tokens and sessions: who is let in, by the sha256 of what he shows. Times are the database's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, or_, select, update

from db.access_tables import AccessSession, AccessToken, Audit
from db.clock import after, now

#: The last use of a token is written so often at most, in seconds: a request should not wait to write.
_USE_S = 60
#: So long a session is kept after its end, in seconds.
_KEPT_S = 86_400


def insert_token(
    connection: Connection, *, name: str, role: str, hash_: str, created_by: str, lasts_s: float | None
) -> int:
    """A new token; returns its number. `lasts_s` None: until it is revoked."""
    values = {"name": name, "role": role, "hash": hash_, "created_by": created_by}
    expires = {"expires_at": None if lasts_s is None else after(lasts_s)}
    return connection.execute(insert(AccessToken).values(**values, **expires).returning(AccessToken.id)).scalar_one()


def list_tokens(connection: Connection) -> Sequence[Any]:
    """All tokens, oldest first: all columns but the hash, and `expired`."""
    columns = [column for column in AccessToken.__table__.columns if column.name != "hash"]
    expired = func.coalesce(_past(AccessToken.expires_at), False).label("expired")
    return connection.execute(select(*columns, expired).order_by(AccessToken.id)).all()


def find_token(connection: Connection, hash_: str) -> Any:
    """Id, hash, name, role, `revoked`, `expired` and `unused` (for a minute) of the token with this hash."""
    columns = (AccessToken.id, AccessToken.hash, AccessToken.name, AccessToken.role)
    return connection.execute(
        select(
            *columns,
            AccessToken.revoked_at.is_not(None).label("revoked"),
            func.coalesce(_past(AccessToken.expires_at), False).label("expired"),
            _unused(AccessToken.last_used_at).label("unused"),
        ).where(AccessToken.hash == hash_)
    ).one_or_none()


def use_token(connection: Connection, token_id: int) -> None:
    """The token is used now; written once a minute at most."""
    used = update(AccessToken).where(AccessToken.id == token_id, _unused(AccessToken.last_used_at))
    connection.execute(used.values(last_used_at=now()))


def revoke_tokens(connection: Connection, *, by: str, token_id: int | None = None, name: str = "") -> list[int]:
    """End the token with this number, or all of this name; returns the numbers of those that ended just now."""
    which = AccessToken.id == token_id if token_id is not None else AccessToken.name == name
    revoked = update(AccessToken).where(which, AccessToken.revoked_at.is_(None))
    return list(connection.scalars(revoked.values(revoked_at=now(), revoked_by=by).returning(AccessToken.id)))


def insert_session(
    connection: Connection,
    *,
    name: str,
    role: str,
    lasts_s: float,
    opening_hash: str | None = None,
    hash_: str | None = None,
    token_id: int | None = None,
) -> int:
    """A session that is open (`hash_`) or may be opened once (`opening_hash`); removes those that ended long ago."""
    connection.execute(delete(AccessSession).where(AccessSession.expires_at < after(-_KEPT_S)))
    values = {"name": name, "role": role, "opening_hash": opening_hash, "hash": hash_, "token_id": token_id}
    made = insert(AccessSession).values(**values, expires_at=after(lasts_s)).returning(AccessSession.id)
    return connection.execute(made).scalar_one()


def open_session(connection: Connection, opening_hash: str, *, hash_: str, lasts_s: float) -> Any:
    """Open the session that waits for this secret; None where there is none, it was opened before or is too late.

    Returns its id, name and role. Of several at the same moment one opens it.
    """
    waiting = (AccessSession.opening_hash == opening_hash, AccessSession.expires_at > now())
    opened = update(AccessSession).where(*waiting).values(opening_hash=None, hash=hash_, expires_at=after(lasts_s))
    return connection.execute(opened.returning(AccessSession.id, AccessSession.name, AccessSession.role)).one_or_none()


def waits_for(connection: Connection, opening_hash: str) -> bool:
    """Whether a session waits for this secret."""
    waiting = (AccessSession.opening_hash == opening_hash, AccessSession.expires_at > now())
    return connection.scalar(select(AccessSession.id).where(*waiting)) is not None


def find_session(connection: Connection, hash_: str) -> Any:
    """Id, hash, name, role and token of the session with this cookie, and whether it or its token is `over`."""
    columns = (AccessSession.id, AccessSession.hash, AccessSession.name, AccessSession.role, AccessSession.token_id)
    return connection.execute(_sessions(*columns).where(AccessSession.hash == hash_)).one_or_none()


def list_sessions(connection: Connection) -> Sequence[Any]:
    """All sessions, oldest first: all columns but the hashes, `waits` to be opened, and `over`."""
    columns = [column for column in AccessSession.__table__.columns if column.name not in ("hash", "opening_hash")]
    waits = AccessSession.opening_hash.is_not(None).label("waits")
    return connection.execute(_sessions(*columns, waits).order_by(AccessSession.id)).all()


def _sessions(*columns: Any) -> Select[Any]:
    """These columns of sessions, and whether each, or its token, is `over`."""
    over = or_(
        AccessSession.expires_at <= now(),
        AccessToken.revoked_at.is_not(None),
        func.coalesce(_past(AccessToken.expires_at), False),
    )
    found = select(*columns, func.coalesce(over, False).label("over"))
    return found.outerjoin(AccessToken, AccessToken.id == AccessSession.token_id)


def end_session(connection: Connection, session_id: int) -> None:
    """End a session: signed out, or revoked."""
    connection.execute(delete(AccessSession).where(AccessSession.id == session_id))


def add_audit(connection: Connection, *, who: str, action: str, about: str) -> None:
    """That somebody did something; `about` names no patient."""
    connection.execute(insert(Audit).values(who=who, action=action, about=about))


def _past(time: Any) -> ColumnElement[bool]:
    past: ColumnElement[bool] = time <= now()
    return past


def _unused(last_used_at: Any) -> ColumnElement[bool]:
    unused: ColumnElement[bool] = or_(last_used_at.is_(None), last_used_at < after(-_USE_S))
    return unused
