"""Whose a sweep is, which sweeps have a role for a job, and which of these still need it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, func, select, update

from db.clock import now
from db.many import among
from db.models import Cell, Sweep


def owner_of(connection: Connection, sweep_id: int) -> str | None:
    """Who owns a sweep that there is; None: whoever has the database."""
    return connection.execute(select(Sweep.owner).where(Sweep.id == sweep_id)).scalar_one()


def give(connection: Connection, sweep_id: int, owner: str) -> None:
    """The sweep is his from now on."""
    connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(owner=owner))


def sweeps_of(connection: Connection, job_ids: Collection[int]) -> Sequence[Any]:
    """Id, name and owner of the sweeps in which one of these jobs has a role, oldest first."""
    found = select(Sweep.id, Sweep.name, Sweep.owner).join(Cell, Cell.sweep_id == Sweep.id).distinct()
    return connection.execute(found.where(among(connection, Cell.job_id, job_ids)).order_by(Sweep.id)).all()


def needed(connection: Connection, job_ids: Collection[int], *, but_for: int | None) -> set[int]:
    """Those of these jobs that have a role in a sweep which nobody cancelled, another one than `but_for`."""
    users = select(Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id).distinct()
    users = users.where(among(connection, Cell.job_id, job_ids), Sweep.cancelled_at.is_(None))
    return set(connection.scalars(users if but_for is None else users.where(Sweep.id != but_for)))


def needed_by_others(connection: Connection, job_ids: Collection[int], owner: str) -> set[int]:
    """Those of these jobs that have a role in a sweep which nobody cancelled and which is not his."""
    others = select(Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id).distinct()
    is_others = (Sweep.cancelled_at.is_(None), func.coalesce(Sweep.owner, "") != owner)
    return set(connection.scalars(others.where(among(connection, Cell.job_id, job_ids), *is_others)))


def note_cancelled(connection: Connection, sweep_id: int) -> None:
    """Nobody needs what is left of the sweep, until it is submitted or retried."""
    connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(cancelled_at=now()))


def note_needed(connection: Connection, sweep_ids: Collection[int]) -> None:
    """Somebody needs these sweeps again."""
    these = update(Sweep).where(among(connection, Sweep.id, sweep_ids), Sweep.cancelled_at.is_not(None))
    connection.execute(these.values(cancelled_at=None))
