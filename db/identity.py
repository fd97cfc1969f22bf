"""The identity of a database: the same wherever it lies and however often it was moved, upgraded or restored."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, select

from db.models import Job


def find_identity(connection: Connection) -> str | None:
    """16 hexadecimal digits, by the oldest job; None where there is none.

    Who deletes that job gives the database another identity, and must tell the artifact store (`owner.change_mark`).
    """
    first = connection.execute(select(Job.digest, Job.created_at).order_by(Job.id).limit(1)).one_or_none()
    return None if first is None else hashlib.sha256(f"{first.digest} {first.created_at!r}".encode()).hexdigest()[:16]
