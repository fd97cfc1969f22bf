"""Backup by SQLite's online copy, which sees one state of the database however much is written meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL

from services.errors import BadInput, first_line

_PATIENCE_S = 60.0


def save(url: URL, file: Path, empty: Sequence[str]) -> None:
    """Copy the database to a single file, these tables without rows. Raises `BadInput` where that cannot be written."""
    try:
        with closing(_connect(Path(url.database or ""))) as source, closing(_connect(file)) as target:
            source.backup(target)
            _leave_out(target, empty)
            # The copy says "write-ahead log" too, which would leave two more files beside it whenever it is opened.
            target.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        raise BadInput(f"no backup can be written in {file.parent.absolute()}: {first_line(error)}") from error


def _leave_out(copy: sqlite3.Connection, empty: Sequence[str]) -> None:
    """Without a trace: what was in a row would stand in the file until its place is needed."""
    copy.execute("PRAGMA secure_delete=ON")
    there = {name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in empty:
        if table in there:  # a database of an earlier schema has no such table
            copy.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours
    copy.commit()
    copy.execute("VACUUM")


def check(file: Path) -> None:
    """Raises `BadInput` unless the file is a whole SQLite database."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        raise BadInput(f"{file} is not a backup of an SQLite database: {first_line(error)}") from error
    if found != "ok":
        raise BadInput(f"{file} is damaged: {found}")


def load(url: URL, file: Path) -> None:
    """Replace the content of the database; others see the old one or the new one."""
    with closing(_connect(file)) as source, closing(_connect(Path(url.database or ""))) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=WAL")


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=_PATIENCE_S)
