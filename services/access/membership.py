"""What a share link shows: one sweep, the jobs that have a role in it, and nothing that tells of others."""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import Cell, Sweep
from services.access.caller import Caller, NotThere


def require_sweep(connection: Connection, caller: Caller, sweep_id: int) -> str:
    """The name of the sweep. Raises `NotThere` where there is none, or the caller's link is of another one."""
    name = connection.scalar(select(Sweep.name).where(Sweep.id == sweep_id))
    if name is None or caller.shared_sweep not in (None, sweep_id):
        raise NotThere(f"there is no sweep {sweep_id}")
    return name


def require_job(connection: Connection, caller: Caller, job_id: int) -> None:
    """Raises `NotThere` unless a job has a role in a sweep that the caller may see."""
    roles = select(Cell.id).where(Cell.job_id == job_id)
    if caller.shared_sweep is not None:
        roles = roles.where(Cell.sweep_id == caller.shared_sweep)
    if connection.scalar(roles.limit(1)) is None:
        raise NotThere(f"there is no job {job_id}")
