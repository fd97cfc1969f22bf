"""Opening the database: at its place, of the right schema, or a sentence that says what to do."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from sqlalchemy import Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from db import schema
from db.engine import make_engine
from services.errors import BadInput, SchemaMismatch
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

    An empty database gets its tables (when `create`). Raises `SchemaMismatch` for another schema and `BadInput`
    when the database cannot be reached or is an SQLite file on a network file system.
    """
    engine = connect(settings)
    with _clear_errors(settings):
        version = schema.find_version(engine)
        if version is None and create:
            schema.upgrade(engine)
            return engine
    require_known(version)
    return engine


def upgrade_database(settings: Settings) -> tuple[str | None, str]:
    """Bring the database to the newest schema; returns the schema before and after.

    Raises `SchemaMismatch` for a newer one and `BadInput` when the database cannot be reached.
    """
    engine = connect(settings)
    with _clear_errors(settings):
        before = schema.find_version(engine)
        if before is not None and before not in schema.known_versions():
            require_known(before)
        schema.upgrade(engine)
    return before, schema.HEAD


def connect(settings: Settings) -> Engine:
    """An engine, whatever its schema."""
    try:
        url = make_url(settings.url)
        if url.get_backend_name() not in ("sqlite", "postgresql"):
            raise BadInput(f"the database must be SQLite or PostgreSQL, not {url.get_backend_name()!r}")
        if url.database and url.get_backend_name() == "sqlite":
            folder = Path(url.database).absolute().parent
            folder.mkdir(parents=True, exist_ok=True)
            refuse_network_file_system(folder)
        if "@" in (url.host or ""):  # the end of a password, which would be shown
            raise ValueError("host")
        return make_engine(settings.url)
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        raise BadInput(
            "ROBUST_DATABASE_URL is not a database URL such as postgresql+psycopg://user:password@host/name, " + ESCAPES
        ) from error
    except OSError as error:
        raise BadInput(
            f"cannot use the folder of the database {database_in_words(settings)}: {error.strerror}"
        ) from error


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
    """The database's URL with its password hidden."""
    return make_url(settings.url).render_as_string(hide_password=True)


def refuse_network_file_system(folder: Path) -> None:
    """SQLite's locks do not hold on network file systems; raises `BadInput` there."""
    real = os.path.realpath(folder)
    mounts = [part for part in psutil.disk_partitions(all=True) if _contains(part.mountpoint, real)]
    mount = max(mounts, key=lambda part: len(part.mountpoint), default=None)
    if mount is not None and mount.fstype.lower() in _NETWORK_FILE_SYSTEMS:
        raise BadInput(
            f"the SQLite database would lie on a network file system ({mount.fstype} at {mount.mountpoint}), where it "
            "can be corrupted: set ROBUST_HOME to a local folder, or ROBUST_DATABASE_URL to a PostgreSQL database"
        )


def _contains(mountpoint: str, path: str) -> bool:
    return mountpoint == os.sep or path == mountpoint or path.startswith(mountpoint + os.sep)


@contextmanager
def _clear_errors(settings: Settings) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise BadInput(
            f"cannot use the database {database_in_words(settings)}: {database_words(error.orig)}"
        ) from error
