"""What most commands begin with: settings and the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.settings import Settings


def open_session() -> tuple[Settings, Engine]:
    """Settings from the environment and an engine of the right schema. Raises `BadInput`."""
    from services.database import open_database
    from services.settings import load_settings

    settings = load_settings()
    return settings, open_database(settings)
