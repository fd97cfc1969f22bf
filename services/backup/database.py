"""Backup and restore of the whole database, as one file. Artifacts are files: copy them after it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from sqlalchemy import Engine, func, inspect, select

from db import schema
from db.access_tables import AccessSession, AccessToken, ShareLink
from db.clock import after
from db.engine import read
from db.models import Base, Worker
from services.backup import postgresql, sqlite
from services.counted import counted
from services.database import connect, database_in_words, require_known
from services.errors import BadInput
from services.new_files import require_new, unfinished_file
from services.settings import Settings
from services.written_files import BACKUP, note_written

#: Whoever gets hold of a backup is not let in by it; the audit rows and the models that are allowed stay.
_EMPTY = (AccessSession.__tablename__, AccessToken.__tablename__, ShareLink.__tablename__)
_OTHERWISE = "give the backup a name of its own"


@dataclass(frozen=True)
class Copied:
    """What was copied."""

    schema: str
    size: int  # bytes of the file

    @property
    def is_old(self) -> bool:
        """Whether `db upgrade` has something to do."""
        return self.schema != schema.HEAD


def back_up(settings: Settings, file: Path) -> Copied:
    """Write a consistent copy of the database to `file`, whole or not at all, while everything goes on.

    Tokens, sessions and share links are left out.

    Raises `BadInput` when the file exists, the database is empty, or a program that is needed is missing.
    """
    require_new(file, otherwise=_OTHERWISE)
    with _connected(settings) as engine:
        version = schema.find_version(engine)
        if version is None:
            raise BadInput(f"the database {database_in_words(settings)} is empty: there is nothing to back up")
        with unfinished_file(file) as part:
            with suppress(OSError):  # what cannot be written is told below
                part.touch()
                note_written(settings, BACKUP, [(part, "")])  # so that it is known if we are killed
            _kind(engine).save(engine.url, part, _EMPTY)
            with part.open("rb") as written:
                os.fsync(written.fileno())
            require_new(file, otherwise=_OTHERWISE)  # somebody may have made one meanwhile
    return Copied(version, file.stat().st_size)


def restore(settings: Settings, file: Path, *, replace: bool) -> Copied:
    """Make the database what it was when `file` was written, in one transaction.

    Raises `BadInput` when the file is no backup, when the database is not empty (unless `replace`), and while slots
    are at work: their leases would mean something else afterwards.
    """
    if not file.is_file():
        raise BadInput(f"{file} is not a file")
    with _connected(settings) as engine:
        kind = _kind(engine)
        kind.check(file)
        present = schema.find_version(engine)
        if present is not None:
            _require_replaceable(engine, settings, present, replace=replace)
        engine.dispose()  # nobody else is connected while everything is replaced
        kind.load(engine.url, file)
        version = schema.find_version(engine)
    if version is None:
        raise BadInput(f"{file} was restored, but it holds no database of RobustSeg")
    return Copied(version, file.stat().st_size)


def _kind(engine: Engine) -> ModuleType:
    return sqlite if engine.dialect.name == "sqlite" else postgresql


@contextmanager
def _connected(settings: Settings) -> Iterator[Engine]:
    engine = connect(settings)
    try:
        yield engine
    finally:
        engine.dispose()


def _require_replaceable(engine: Engine, settings: Settings, version: str, *, replace: bool) -> None:
    where = database_in_words(settings)
    if not replace:
        raise BadInput(f"the database {where} is not empty: --replace discards what it holds")
    if version not in schema.known_versions():
        require_known(version)
    strangers = set(inspect(engine).get_table_names()) - set(Base.metadata.tables) - {"alembic_version"}
    if strangers:
        raise BadInput(
            f"the database {where} holds tables that are not RobustSeg's ({', '.join(sorted(strangers))}): "
            "restore into a database of its own"
        )
    recently = Worker.heartbeat_at > after(-2 * settings.lease_s)
    at_work = select(func.count()).select_from(Worker).where(Worker.state.in_(("idle", "busy")), recently)
    with read(engine) as connection:
        slots = connection.execute(at_work).scalar_one()
    if slots:
        raise BadInput(
            f"{counted(slots, 'slot', 'is', 'are')} at work on {where}: stop all workers and reconcilers first"
        )
