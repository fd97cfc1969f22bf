"""Attempts that were refused leave an audit row, as changes do."""

from __future__ import annotations

from sqlalchemy import Connection

from db import access

#: Whoever shows nothing that is known.
NOBODY = "nobody"


def note_refused(connection: Connection, who: str, about: str) -> None:
    """Write down who tried what in vain; `about` names no patient and no secret."""
    access.add_audit(connection, who=who, action="refused", about=about)
