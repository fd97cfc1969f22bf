"""What the application that answers a request works on, of pages and REST alike."""

from __future__ import annotations

from typing import cast

from fastapi import Request
from sqlalchemy import Engine

from services.settings import Settings


def engine_of(request: Request) -> Engine:
    """The database of this server."""
    return cast(Engine, request.app.state.engine)


def settings_of(request: Request) -> Settings:
    """The settings of this server."""
    return cast(Settings, request.app.state.settings)
