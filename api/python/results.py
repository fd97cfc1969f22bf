"""`rs.load_results`: what the sweeps of a folder or a database have scored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from api.python.frame import Frame
    from services.settings import Settings


def load_results(sweep: str | None = None, where: str | Path | None = None) -> Frame:
    """All rows of the view `results` of a sweep (left out: of the newest one); its columns: docs/architecture.md, 2.2.

    `where` is a folder such as ".robust", or the URL of a database; left out: where `robust-cli` looks. Raises
    `BadInput` where there is none, and with the nearest name for a sweep that does not exist.
    """
    from sqlalchemy import text

    from api.python.frame import Frame
    from db.engine import read
    from services.sweeps.names import require_sweep_name

    _, engine = open_place(where)
    name = require_sweep_name(engine, sweep)
    with read(engine) as connection:
        order = "job_id, case_id, region, metric, epsilon"
        found = connection.execute(
            text(f"SELECT * FROM results WHERE sweep = :sweep ORDER BY {order}"),  # noqa: S608 - of our own words
            {"sweep": name},
        )
        rows = tuple(map(tuple, found))
    notes = () if rows else (f"sweep {name!r} has no finished evaluation yet: `robust-cli status {name}`",)
    return Frame(f"results of {name}", tuple(found.keys()), rows, notes)


def open_place(where: str | Path | None) -> tuple[Settings, Engine]:
    """The settings and the database of a place that is there; nothing is made. Raises `BadInput`."""
    from pydantic import SecretStr

    from services.database import open_database
    from services.errors import BadInput
    from services.settings import load_settings

    settings = load_settings()
    if isinstance(where, str) and "://" in where:
        settings = settings.model_copy(update={"database_url": SecretStr(where)})
    elif where is not None:
        settings = settings.model_copy(update={"home": Path(where), "database_url": None})
    if settings.database_url is None and not (settings.home / "robust.db").is_file():
        raise BadInput(
            f"there are no results in {settings.home.absolute()}: give where=, the folder .robust of the sweep or the "
            "URL of its database"
        )
    return settings, open_database(settings, create=False)
