"""Which schema a database has, which one this software needs, and the way from one to the other."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from db.engine import read

#: The newest migration. A test checks that it is the head of `migrations/versions`.
HEAD = "0002"


def find_version(engine: Engine) -> str | None:
    """The schema of a database; None for an empty one."""
    with read(engine) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return version


def known_versions() -> list[str]:
    """All schemas that this software knows, oldest first."""
    versions = Path(__file__).with_name("migrations") / "versions"
    return sorted(path.stem.partition("_")[0] for path in versions.glob("[0-9]*.py"))


def upgrade(engine: Engine) -> None:
    """Bring the database to `HEAD`, from nothing or from any released schema."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
