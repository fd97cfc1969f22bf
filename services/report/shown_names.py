"""What patients are called for whoever came by a share link, or reads pages as files: as in reports of that sweep."""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import Sweep
from services.access import Caller
from services.report.pseudonyms import Pseudonyms
from services.report.source import pseudonyms_of
from services.reports.kept import kept


def pseudonyms_for(connection: Connection, caller: Caller, sweep_id: int) -> Pseudonyms | None:
    """Of the patients of a sweep that there is; None for who may read their names.

    All scores of the sweep are read for it, once for each state of the database in which somebody asks.
    """
    if caller.shared_sweep is None:
        return None
    sweep = connection.execute(select(Sweep.name, Sweep.document).where(Sweep.id == sweep_id)).one()
    make = lambda: pseudonyms_of(connection, sweep.name, sweep.document or {})  # noqa: E731
    return kept.read_or_make(connection, sweep.name, "pseudonyms", make, always=True)
