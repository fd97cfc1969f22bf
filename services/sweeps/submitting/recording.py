"""Recording a prepared sweep: what must be right before, and what is told after, however it came here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Engine

from services.access import Caller
from services.artifacts.owner import mark_store
from services.artifacts.store import open_store
from services.broker import require_broker
from services.settings import Settings
from services.sweeps.submitting.submit import Prepared, submit


@dataclass(frozen=True)
class Recording:
    """A sweep that was recorded, and what is to be told of it."""

    sweep_id: int
    standing: Sequence[str]  # what of it does not hold, as jobs stay that sweeps of others need
    about_store: str | None  # what is wrong with the artifact store

    @property
    def warnings(self) -> list[str]:
        """All sentences."""
        return [*self.standing, *([self.about_store] if self.about_store else [])]


def record(settings: Settings, engine: Engine, prepared: Prepared, *, by: Caller | None = None) -> Recording:
    """Record a sweep.

    `by` whom: None has the database. Before anything is recorded, raises `BadInput` and `StoreRefused` where jobs that
    are still to run could not, and `NotAllowed` where a sweep of that name is somebody else's.
    """
    if prepared.left:
        require_broker(settings)
        open_store(settings).probe()
    sweep_id, standing = submit(engine, prepared, by=by)
    return Recording(sweep_id, standing, mark_store(engine, open_store(settings)))
