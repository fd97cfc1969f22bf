"""Owners: who submits a sweep over the network owns it, and only he and admins change it.

A caller that is None has the database itself and may do everything.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from db import access, owners
from db.sweeps import find_sweep
from services.access.caller import Caller, NotAllowed, NotThere, require_role
from services.access.membership import require_sweep

#: Who did something without a network: whoever has the login of the database.
OPERATOR = "operator"


def require_owner(connection: Connection, caller: Caller | None, sweep_id: int) -> None:
    """Raises `NotThere` where the caller sees no such sweep, and `NotAllowed` unless he owns it or is an admin."""
    if caller is None:
        return
    name = require_sweep(connection, caller, sweep_id)
    require_role(caller, "submitter")
    owner = owners.owner_of(connection, sweep_id)
    if not (caller.is_admin or owner == caller.name):
        raise NotAllowed(f"the sweep {name!r} is {_whose(owner)}: only its owner or an admin may change it")


def require_owner_of_job(connection: Connection, caller: Caller | None, job_id: int, *, with_: Collection[int]) -> None:
    """Raises as `require_owner` does unless the caller owns a sweep of this job, and all sweeps of those `with_` it."""
    if caller is None:
        return
    require_role(caller, "submitter")
    mine = owners.sweeps_of(connection, [job_id])
    if caller.shared_sweep is not None or not mine:
        raise NotThere(f"there is no job {job_id}")
    if caller.is_admin:
        return
    if not any(sweep.owner == caller.name for sweep in mine):
        raise NotAllowed(f"job {job_id} is of no sweep of yours: only an owner or an admin may change it")
    for sweep in owners.sweeps_of(connection, with_):
        if sweep.owner != caller.name:
            raise NotAllowed(
                f"results of the sweep {sweep.name!r}, which is {_whose(sweep.owner)}, would go too: ask an admin"
            )


def require_free(connection: Connection, caller: Caller | None, name: str) -> None:
    """Raises `NotAllowed` where a sweep of this name is somebody else's; admins may replace it."""
    if caller is None:
        return
    require_role(caller, "submitter")
    sweep_id = find_sweep(connection, name)
    if sweep_id is None or caller.is_admin:
        return
    owner = owners.owner_of(connection, sweep_id)
    if owner != caller.name:
        raise NotAllowed(f"the sweep {name!r} is {_whose(owner)}: give yours another name")


def note_change(connection: Connection, caller: Caller | None, action: str, about: str) -> None:
    """Write down who did what; `about` names no patient."""
    access.add_audit(connection, who=caller.name if caller else OPERATOR, action=action, about=about)


def _whose(owner: str | None) -> str:
    return f"{owner}'s" if owner else "of whoever runs this server"
