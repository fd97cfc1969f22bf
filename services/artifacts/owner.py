"""The databases that a store belongs to: several may know equal jobs, whose files lie in the same place."""

from __future__ import annotations

from sqlalchemy import Engine

from db.engine import read
from db.identity import find_identity
from services.artifacts.store import MARKS, ArtifactStore
from services.errors import BadInput


def mark_store(engine: Engine, store: ArtifactStore) -> str | None:
    """Record that this database uses the store; returns a warning when another one does, too."""
    with read(engine) as connection:
        own = find_identity(connection)
    known = store.databases()
    if own is not None and own not in known:
        store.mark(own)
    others = [database for database in known if database != own]
    return f"warning: {_used_by_others(store, others)}" if others else None


def change_mark(engine: Engine, store: ArtifactStore, before: str) -> None:
    """The database had the identity `before`, until its oldest job was deleted: the store knows it under its new one.

    Where that has not come about, or not been undone, nothing changes.
    """
    with read(engine) as connection:
        own = find_identity(connection)
    if own == before or before not in store.databases():
        return
    if own is not None:
        store.mark(own)
    store.remove(f"{MARKS}/{before}")


def require_own(engine: Engine, store: ArtifactStore, *, before: str | None = None) -> None:
    """Raises `BadInput` unless this database is the only one that uses the store: others would know of other files.

    `before` is an identity that it had until now.
    """
    with read(engine) as connection:
        own = find_identity(connection)
    known = store.databases()
    if others := [database for database in known if database not in (own, before)]:
        raise BadInput(_used_by_others(store, others))
    if own not in known and before not in known:
        raise BadInput(
            f"the artifact store {store.place} was never used with this database: are ROBUST_DATABASE_URL and "
            "ROBUST_ARTIFACTS right? (submitting a sweep makes them known to each other)"
        )


def _used_by_others(store: ArtifactStore, others: list[str]) -> str:
    return (
        f"another database uses the artifact store {store.place}, too: give each its own folder or prefix "
        f"(if that database is no more, remove {MARKS}/{others[0]} there)"
    )
