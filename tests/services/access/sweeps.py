"""Sweeps of empty jobs, and who owns them."""

from __future__ import annotations

from sqlalchemy import Engine, update

from db.engine import write
from db.models import Sweep
from services.access import Caller
from tests.db.helpers import submit

ANN, BOB, EVE = Caller("ann", "submitter"), Caller("bob", "submitter"), Caller("eve", "reader")
ADMIN = Caller("root", "admin")


def owned(engine: Engine, name: str, owner: str | None, jobs: dict[str, list[str]]) -> int:
    """A sweep of these jobs, token -> parents; returns its number."""
    sweep_id = submit(engine, jobs, name=name)
    with write(engine) as connection:
        connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(owner=owner))
    return sweep_id
