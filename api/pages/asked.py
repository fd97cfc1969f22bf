"""What a request asks for: the database behind it, the sweep, and whether its caller may see or change that."""

from __future__ import annotations

from typing import Any, cast

from fastapi import Request
from sqlalchemy import Engine

from db.engine import read
from services.errors import RobustError
from services.reports.patient_runs import NotThere, sweep_name
from services.settings import Settings


class ReadOnly(RobustError):
    """The caller may look and change nothing."""


def engine_of(request: Request) -> Engine:
    """Of the database."""
    return cast(Engine, request.app.state.engine)


def settings_of(request: Request) -> Settings:
    """Of this process."""
    return cast(Settings, request.app.state.settings)


def caller_of(request: Request) -> Any:
    """Who asks."""
    return request.scope.get("state", {}).get("caller")


def sweep_of(request: Request, sweep_id: int) -> str:
    """The name of a sweep that the caller may see. Raises `NotThere`, the same for one that he may not."""
    shared = getattr(caller_of(request), "shared_sweep", None)
    if shared not in (None, sweep_id):
        raise NotThere(f"there is no sweep {sweep_id}")
    with read(engine_of(request)) as connection:
        return sweep_name(connection, sweep_id)


def require_whole(request: Request) -> None:
    """Raises `NotThere` for who came by a link to one sweep."""
    if getattr(caller_of(request), "shared_sweep", None) is not None:
        raise NotThere("this link shows one sweep, and nothing beside it")


def require_change(request: Request) -> None:
    """Raises `ReadOnly` unless the caller may change something."""
    if getattr(caller_of(request), "role", "reader") not in ("submitter", "admin"):
        raise ReadOnly("you may look here and change nothing: ask for a token with the role submitter")
