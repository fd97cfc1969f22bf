"""Models that sweeps sent over the network may bring, by what they consist of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from db.access_tables import TrustedModel
from db.many import among


def allow(connection: Connection, sha256: str, *, name: str, by: str) -> bool:
    """Allow a model; whether it was not before."""
    if connection.scalar(select(TrustedModel.sha256).where(TrustedModel.sha256 == sha256)) is not None:
        return False
    connection.execute(insert(TrustedModel).values(sha256=sha256, name=name, allowed_by=by))
    return True


def disallow(connection: Connection, sha256: str) -> bool:
    """Allow a model no more; whether it was allowed."""
    return connection.execute(delete(TrustedModel).where(TrustedModel.sha256 == sha256)).rowcount == 1


def list_allowed(connection: Connection) -> Sequence[Any]:
    """All models that are allowed, in the order in which they were."""
    return connection.execute(select(*TrustedModel.__table__.columns).order_by(TrustedModel.allowed_at)).all()


def not_allowed(connection: Connection, sha256s: Collection[str]) -> set[str]:
    """Those of these that nobody has allowed."""
    known = select(TrustedModel.sha256).where(among(connection, TrustedModel.sha256, sha256s))
    return set(sha256s).difference(connection.scalars(known))
