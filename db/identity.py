"""The identity of a database: the same wherever it lies and however often it was moved, upgraded or restored."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, select

from db.models import Job


def find_identity(connection: Connection) -> str | None:
    """16 hexadecimal digits; None before the first job. Jobs are never removed, so that the first one stays."""
    first = connection.execute(select(Job.digest, Job.created_at).order_by(Job.id).limit(1)).one_or_none()
    return None if first is None else hashlib.sha256(f"{first.digest} {first.created_at!r}".encode()).hexdigest()[:16]
