"""Links that show one sweep to whoever has them, by the sha256 of what makes them secret."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, insert, or_, select, update

from db.access_tables import ShareLink
from db.clock import after, now
from db.models import Sweep

#: The last use of a link is written so often at most, in seconds.
_USE_S = 60
_UNUSED = or_(ShareLink.last_used_at.is_(None), ShareLink.last_used_at < after(-_USE_S))


def insert_link(
    connection: Connection, *, hash_: str, sweep_id: int, images: str, created_by: str, lasts_s: float
) -> int:
    """A new link; returns its number."""
    values = {"hash": hash_, "sweep_id": sweep_id, "images": images, "created_by": created_by}
    made = insert(ShareLink).values(**values, expires_at=after(lasts_s))
    return connection.execute(made.returning(ShareLink.id)).scalar_one()


def list_links(connection: Connection, sweep_id: int | None = None) -> Sequence[Any]:
    """Links of one sweep or of all, oldest first: all columns but the hash, `sweep` (its name), and `expired`."""
    columns = [column for column in ShareLink.__table__.columns if column.name != "hash"]
    found = select(*columns, Sweep.name.label("sweep"), (ShareLink.expires_at <= now()).label("expired"))
    found = found.join(Sweep, Sweep.id == ShareLink.sweep_id).order_by(ShareLink.id)
    return connection.execute(found if sweep_id is None else found.where(ShareLink.sweep_id == sweep_id)).all()


def find_link(connection: Connection, hash_: str) -> Any:
    """Id, hash, sweep and images of the link with this hash, `over` and `unused` (for a minute); None without one."""
    over = or_(ShareLink.expires_at <= now(), ShareLink.revoked_at.is_not(None))
    columns = (ShareLink.id, ShareLink.hash, ShareLink.sweep_id, ShareLink.images)
    found = select(*columns, over.label("over"), _UNUSED.label("unused"))
    return connection.execute(found.where(ShareLink.hash == hash_)).one_or_none()


def use_link(connection: Connection, link_id: int) -> None:
    """The link is used now; written once a minute at most."""
    connection.execute(update(ShareLink).where(ShareLink.id == link_id, _UNUSED).values(last_used_at=now()))


def revoke_link(connection: Connection, link_id: int, *, by: str) -> bool:
    """End a link; whether it was good until now."""
    good = update(ShareLink).where(ShareLink.id == link_id, ShareLink.revoked_at.is_(None))
    return connection.execute(good.values(revoked_at=now(), revoked_by=by)).rowcount == 1
