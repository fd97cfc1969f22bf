"""Recording a prepared sweep: what must be right before, and what is told after, however it came here."""

from __future__ import annotations

from sqlalchemy import Engine

from services.access import Caller
from services.artifacts.owner import mark_store
from services.artifacts.store import open_store
from services.broker import require_broker
from services.settings import Settings
from services.sweeps.submitting.submit import Prepared, submit


def record(
    settings: Settings, engine: Engine, prepared: Prepared, *, by: Caller | None = None
) -> tuple[int, list[str]]:
    """The number of the sweep, and warnings: what of it does not hold, and what is wrong with the store.

    `by` whom: None has the database. Before anything is recorded, raises `BadInput` and `StoreRefused` where jobs that
    are still to run could not, and `NotAllowed` where a sweep of that name is somebody else's.
    """
    if prepared.left:
        require_broker(settings)
        open_store(settings).probe()
    sweep_id, warnings = submit(engine, prepared, by=by)
    about_store = mark_store(engine, open_store(settings))
    return sweep_id, [*warnings, *([about_store] if about_store else [])]
