"""Settings and an open database, with which most commands begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.settings import Settings


def read_settings(*, logging: bool = False) -> Settings:
    """Settings from the environment, with a warning of variables that are none. Raises `BadInput`.

    With `logging` what this process says is its log, in the format of the settings. Processes that it starts read the
    same environment and need not warn again.
    """
    from services.logs import complain, configure_logging
    from services.settings import load_settings, unknown_variables

    settings = load_settings()
    if logging:
        configure_logging(settings)
    for sentence in unknown_variables():
        complain("warning", sentence)
    return settings


def open_session(*, logging: bool = False) -> tuple[Settings, Engine]:
    """Settings as `read_settings` has them and an engine of the right schema.

    Raises `BadInput`, also where a server is set that the command cannot ask.
    """
    from services.database import open_database
    from services.errors import BadInput

    settings = read_settings(logging=logging)
    if settings.server is not None:
        raise BadInput(
            "this command works on a database of this machine, and ROBUST_SERVER is set: unset it, or look at the "
            "pages of that server"
        )
    return settings, open_database(settings)


def open_sweep(name: str | None) -> tuple[Engine, str]:
    """An engine, and the name of an existing sweep: the newest one when None. Raises `BadInput`."""
    from services.sweeps.names import require_sweep_name

    _, engine = open_session()
    return engine, require_sweep_name(engine, name)
