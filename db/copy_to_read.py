"""An SQLite database that one may read and not write, such as a colleague's: read from a consistent copy.

SQLite itself must write beside a database in WAL mode to read it, and what it offers instead (`immutable=1`) reads
nonsense while somebody writes.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
import weakref
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, event

from db.engine import make_engine

#: Folders of copies among the temporary files, which whoever is killed leaves; `gc` knows them.
COPIES = "robustseg-reading-"
#: Bytes at the beginning of a log that change whenever it is begun anew.
_LOG_HEADER = 32
#: So long it is tried again while somebody else changes the file.
_PATIENCE_S = 30.0


def may_only_be_read(file: Path) -> bool:
    """Whether the file is there and this user may not change it, or not write beside it."""
    return file.exists() and not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK | os.X_OK))


def open_copy(file: Path) -> Engine:
    """An engine on a copy of the database as it is now, which refuses to write and goes with this process.

    Raises `OSError` where the file may not be read, there is no room for the copy, or the file never stands still.
    """
    folder = Path(tempfile.mkdtemp(prefix=COPIES))
    try:
        copy_database(file, folder / file.name)
        engine = make_engine(URL.create("sqlite", database=str(folder / file.name)))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    weakref.finalize(engine, shutil.rmtree, folder, ignore_errors=True)

    @event.listens_for(engine, "connect")
    def refuse_to_write(connection: Any, record: Any) -> None:
        connection.execute("PRAGMA query_only=ON")

    return engine


def copy_database(file: Path, target: Path) -> None:
    """Copy the database and its log while others may write.

    Pages move from the log to the file at any time; all of them stay in the log until that is begun anew. So a copy of
    the file, then of the log, is whole if the log was the same one all the while: it holds again what the copy of the
    file may have caught half way. Raises `OSError` if that does not come about.
    """
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        before = _mark(file)
        shutil.copyfile(file, target)
        log = _beside(target)
        log.unlink(missing_ok=True)
        with contextlib.suppress(FileNotFoundError):  # nobody has the database open
            shutil.copyfile(_beside(file), log)
        if _mark(file) == before:
            return
        if time.monotonic() > deadline:
            raise OSError(None, "somebody changes it all the time, say it again later", str(file))
        time.sleep(0.05)


def _mark(file: Path) -> tuple[object, ...]:
    """Which log there is; without one, which state of the file."""
    try:
        with _beside(file).open("rb") as log:
            header = log.read(_LOG_HEADER)
            number = os.fstat(log.fileno()).st_ino
    except FileNotFoundError:
        header, number = b"", 0
    if header:
        return header, number
    state = file.stat()
    return number, state.st_ino, state.st_mtime_ns, state.st_size, file.parent.stat().st_mtime_ns


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")
