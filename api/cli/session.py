"""Settings and an open database, with which most commands begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.settings import Settings


def open_session(*, logging: bool = False) -> tuple[Settings, Engine]:
    """Settings from the environment and an engine of the right schema. Raises `BadInput`.

    With `logging` what this process says is its log, in the format of the settings.
    """
    from services.database import open_database
    from services.settings import load_settings

    settings = load_settings()
    if logging:
        from services.logs import configure_logging

        configure_logging(settings)
    return settings, open_database(settings)


def open_sweep(name: str | None) -> tuple[Engine, str]:
    """An engine, and the name of an existing sweep: the newest one when None. Raises `BadInput`."""
    from services.sweeps.names import require_sweep_name

    _, engine = open_session()
    return engine, require_sweep_name(engine, name)
