"""The schema of a database, the one that this software needs, and the upgrade from one to the other."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Engine, String, column, inspect, literal_column, select, table, text

from db.engine import read, write

#: The newest migration. A test checks that it is the head of `migrations/versions`.
HEAD = "0007"

_VERSION = column("version_num", String)
_HEAD = literal_column(f"'{HEAD}'", String)
_VERSIONS = table("alembic_version", _VERSION)
#: Any number that nothing else in the same database uses.
_UPGRADE_LOCK = 7_262_783
#: So long an upgrade waits for the transactions of others to end.
_LOCK_TIMEOUT_S = 60


class Migrated(Exception):
    """Somebody has upgraded the database since it was opened; its schema is `version` now. Nothing was written."""

    def __init__(self, version: str | None) -> None:
        self.version = version
        super().__init__(f"the database has schema {version}")


def find_version(engine: Engine) -> str | None:
    """The schema of a database; None for an empty one."""
    with read(engine) as connection:
        return version_in(connection) if inspect(connection).has_table("alembic_version") else None


def version_in(connection: Connection) -> str | None:
    """The schema of a database that has one, in one quick statement."""
    return connection.scalar(select(_VERSION).select_from(_VERSIONS))


def current() -> ColumnElement[bool]:
    """That the schema is `HEAD`, as a condition of a statement that must not be run on another one."""
    return select(_VERSIONS).where(_VERSION == _HEAD).exists()


def version_now() -> ColumnElement[str]:
    """The schema at the moment the statement runs."""
    return select(_VERSION).select_from(_VERSIONS).scalar_subquery()


def require_current(version: str | None) -> None:
    """Raises `Migrated` for any schema but `HEAD`."""
    if version != HEAD:
        raise Migrated(version)


def known_versions() -> list[str]:
    """All schemas that this software knows, oldest first."""
    versions = Path(__file__).with_name("migrations") / "versions"
    return sorted(path.stem.partition("_")[0] for path in versions.glob("[0-9]*.py"))


def upgrade(engine: Engine) -> None:
    """Bring the database to `HEAD`, from nothing or from any released schema: all of the way or not at all.

    Of several processes that do so at once the first one does it; the others wait and find nothing to do.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    with write(engine) as connection:
        if connection.dialect.name == "postgresql":  # SQLite has but one writer at any time
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
            # Behind a statement that waits for a table, everybody else would wait too.
            connection.execute(text(f"SET LOCAL lock_timeout = '{_LOCK_TIMEOUT_S}s'"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
