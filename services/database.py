"""Opening the database: at its place, of the right schema, or a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from sqlalchemy import URL, Engine
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from db import schema
from db.copy_to_read import may_only_be_read, open_copy
from db.engine import make_engine, read
from services.errors import BadInput, SchemaMismatch
from services.home import make_home
from services.refusals import database_words
from services.settings import ESCAPES, Settings

_NETWORK_FILE_SYSTEMS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "lustre",
    "glusterfs",
    "ceph",
    "9p",
    "fuse.sshfs",
}


def open_database(settings: Settings, *, create: bool = True) -> Engine:
    """An engine on a database of exactly the schema that this software needs.

    An empty database gets its tables (when `create`). An SQLite file that this user may only read is read from a copy
    as it is now. Raises `SchemaMismatch` for another schema and `BadInput` when the database cannot be reached or is an
    SQLite file on a network file system.
    """
    engine = _copy_to_read(settings) or connect(settings)
    with _clear_errors(settings):
        version = schema.find_version(engine)
        if version is None and create:
            _require_encoding(engine)
            schema.upgrade(engine)
            return engine
    require_known(version)
    return engine


def open_to_query(settings: Settings) -> tuple[Engine, str]:
    """An engine for statements that a user writes, and what to warn of: a login that may do more than read.

    It is that of `ROBUST_QUERY_URL`, if set. Raises as `open_database` does.
    """
    if settings.query_url is not None:
        settings = settings.model_copy(update={"database_url": settings.query_url})
    engine = open_database(settings, create=settings.query_url is None)
    if engine.dialect.name != "postgresql":
        return engine, ""
    with _clear_errors(settings), read(engine) as connection:
        login, may = connection.exec_driver_sql(_POWERS).one()
    if not may:
        return engine, ""
    advice = "name a login that may only read in ROBUST_QUERY_URL (docs/operations.md)"
    return engine, f"the statement runs as {login!r}, who {may}, read-only all the same: {advice}"


#: Of the present login: what it may do beside reading tables.
_POWERS = """SELECT current_user, CASE WHEN rolsuper THEN 'is superuser and may read files of the server'
WHEN has_table_privilege('job', 'UPDATE') THEN 'may also write' ELSE '' END
FROM pg_roles WHERE rolname = current_user"""


def upgrade_database(settings: Settings) -> tuple[str | None, str]:
    """Bring the database to the newest schema; returns the schema before and after.

    Raises `SchemaMismatch` for a newer one and `BadInput` when the database cannot be reached.
    """
    engine = connect(settings)
    with _clear_errors(settings):
        before = schema.find_version(engine)
        if before is not None and before not in schema.known_versions():
            require_known(before)
        if before is None:
            _require_encoding(engine)
        schema.upgrade(engine)
    return before, schema.HEAD


def connect(settings: Settings) -> Engine:
    """An engine, whatever its schema."""
    with _clear_places(settings):
        url = settings.url
        _require_scheme(url.drivername)
        if url.get_backend_name() == "sqlite":
            folder = _file_of(url).parent
            make_home(settings)
            folder.mkdir(parents=True, exist_ok=True)
            refuse_network_file_system(folder)
        if "@" in (url.host or ""):  # the end of a password, which would be shown
            raise ValueError("host")
        return make_engine(url)


def _require_encoding(engine: Engine) -> None:
    """Raises `BadInput` where texts of ours and of users, such as names and messages, could not be stored."""
    if engine.dialect.name == "sqlite":
        return
    with read(engine) as connection:
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding not in ("UTF8", "SQL_ASCII"):  # the second keeps the bytes that it is given
        raise BadInput(
            f"the database {engine.url.database!r} has the encoding {encoding}, which cannot hold every text: make one "
            "with `createdb --encoding=UTF8 --template=template0`"
        )


def _copy_to_read(settings: Settings) -> Engine | None:
    """An engine on a copy of a file that one may read and not write; None for all other databases."""
    with _clear_places(settings):
        url = settings.url
        if url.get_backend_name() == "sqlite" and may_only_be_read(_file_of(url)):
            return open_copy(_file_of(url))
    return None


@contextmanager
def _clear_places(settings: Settings) -> Iterator[None]:
    """A URL that is none and a file that cannot be opened are told as one sentence."""
    try:
        yield
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        raise BadInput(
            "ROBUST_DATABASE_URL is not a database URL such as postgresql+psycopg://user:password@host/name, " + ESCAPES
        ) from error
    except OSError as error:
        raise BadInput(
            f"cannot use the folder of the database {database_in_words(settings)}: {error.strerror} (ROBUST_HOME names "
            "another)"
        ) from error


def _require_scheme(scheme: str) -> None:
    """Raises `BadInput`, naming the right one, unless a URL begins with what this software can use."""
    if scheme in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        return
    if scheme.lower().startswith(("postgres", "psql", "pgsql", "pg")):
        raise BadInput(
            f"ROBUST_DATABASE_URL begins with {scheme}://: write postgresql+psycopg:// instead, the rest may stay"
        )
    if scheme.startswith("sqlite"):
        raise BadInput(
            f"ROBUST_DATABASE_URL begins with {scheme}://: write sqlite:/// and the path of the file instead"
        )
    raise BadInput(
        f"the database must be SQLite or PostgreSQL, ROBUST_DATABASE_URL begins with {scheme}://: write sqlite:/// or "
        "postgresql+psycopg:// instead"
    )


def _file_of(url: URL) -> Path:
    """Of an SQLite database; raises `BadInput` for one in memory and for SQLite's own kind of URL."""
    if url.host or not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise BadInput(
            "ROBUST_DATABASE_URL must name a file, which every process opens: sqlite:////absolute/path/robust.db (or "
            "sqlite:///robust.db in the working folder)"
        )
    if unknown := sorted(set(url.query) - {"timeout"}):
        raise BadInput(f"ROBUST_DATABASE_URL: an SQLite file takes no option {unknown[0]!r}; leave it out")
    return Path(url.database).absolute()


def require_known(version: str | None) -> None:
    """Raises `SchemaMismatch` unless the schema is the newest that this software knows."""
    if version == schema.HEAD:
        return
    if version is None or version in schema.known_versions():
        raise SchemaMismatch(
            f"the database has schema {version or 'none'}, this software needs {schema.HEAD}: "
            "run `robust-cli db upgrade`"
        )
    raise SchemaMismatch(
        f"the database has schema {version}, newer than this software knows ({schema.HEAD}): install a newer robustseg"
    )


@contextmanager
def noticing_upgrades(engine: Engine) -> Iterator[None]:
    """Raises `SchemaMismatch` when a statement inside finds that somebody has upgraded the database meanwhile."""
    try:
        yield
    except schema.Migrated as error:
        require_known(error.version)
        raise
    except DBAPIError:
        with suppress(DBAPIError):  # it may be away; if not, a table or a column may be gone
            require_known(schema.find_version(engine))
        raise


def database_in_words(settings: Settings) -> str:
    """The database's URL with its password hidden; of a file its path as it is called."""
    if settings.url.get_backend_name() == "sqlite":
        return f"sqlite:///{settings.url.database}"
    return settings.url.render_as_string(hide_password=True)


def refuse_network_file_system(folder: Path) -> None:
    """SQLite's locks do not hold on network file systems; raises `BadInput` there."""
    real = folder.resolve()
    mounts = [part for part in psutil.disk_partitions(all=True) if real.is_relative_to(part.mountpoint)]
    mount = max(mounts, key=lambda part: len(part.mountpoint), default=None)
    if mount is not None and mount.fstype.lower() in _NETWORK_FILE_SYSTEMS:
        raise BadInput(
            f"the SQLite database would lie on a network file system ({mount.fstype} at {mount.mountpoint}), where it "
            "can be corrupted: set ROBUST_HOME to a local folder, or ROBUST_DATABASE_URL to a PostgreSQL database"
        )


@contextmanager
def _clear_errors(settings: Settings) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise BadInput(
            f"cannot use the database {database_in_words(settings)}: {database_words(error.orig)}"
        ) from error
