"""Who may change a sweep or a job: whoever owns it, and admins. What changes it looks again, in its transaction."""

from __future__ import annotations

from sqlalchemy import Engine

from db.engine import read
from services.access import Caller, owners
from services.access.membership import require_sweep


def require_owner(engine: Engine, caller: Caller, sweep_id: int) -> str:
    """The name of the sweep; raises `NotThere`, or `NotAllowed` for whoever does not own it."""
    with read(engine) as connection:
        owners.require_owner(connection, caller, sweep_id)
        return require_sweep(connection, caller, sweep_id)


def require_owner_of_job(engine: Engine, caller: Caller, job_id: int) -> None:
    """Raises `NotThere`, or `NotAllowed` for whoever owns none of the sweeps that the job has a role in."""
    with read(engine) as connection:
        owners.require_owner_of_job(connection, caller, job_id, with_=())
