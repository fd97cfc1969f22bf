"""Queries in SQL, which can read everything, change nothing, and end: after a time, after so many rows, with Ctrl-C."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from db.engine import read
from services.errors import BadInput
from services.reports.table import Table, as_number

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
#: Instructions of SQLite between two looks at the clock: about a millisecond.
_LOOK = 100_000
#: No text or blob of SQLite may be longer, bytes.
_LONGEST = 100_000_000

_NO_ROWS = "no row answers it; texts are compared exactly, and `select distinct sweep from results` lists the sweeps"


@dataclass(frozen=True)
class Limits:
    """Of one query."""

    seconds: float = 60.0
    rows: int = 100_000


def query(engine: Engine, sql: str, limits: Limits | None = None) -> Table:
    """The answer to one SELECT (or WITH ... SELECT), no more rows of it than `limits.rows`.

    Raises `BadInput` with the database's own words, and when the time is over.

    SQLite compiles the statement under an authorizer that allows reading only; PostgreSQL runs it in a read-only
    transaction through a cursor, which takes nothing but a query. What its role may read or do beside that, the server
    decides: `services.database.open_to_query` says whose role it is.
    """
    limits = limits or Limits()
    statement = sql.strip().rstrip(";").strip()
    if not statement or ";" in _without_literals(statement):
        raise BadInput("query takes exactly one SQL statement")
    began = time.monotonic()
    try:
        with read(engine) as connection, _limited(connection, limits) as limited:
            if engine.dialect.name == "sqlite":
                rows = limited.exec_driver_sql(statement)
            else:
                rows = limited.execute(text(statement.replace(":", r"\:")))
            found = [tuple(map(as_number, row)) for row in rows.fetchmany(limits.rows)]
            return Table("query", tuple(rows.keys()), found, empty=_NO_ROWS, whole=True)
    except DBAPIError as error:
        if _was_ended(error):
            if engine.dialect.name == "sqlite" and time.monotonic() - began < limits.seconds:
                raise KeyboardInterrupt from error  # what the driver makes of it within a statement
            raise BadInput(
                f"the query was ended after {limits.seconds:g} s: narrow it, or allow more with --timeout"
            ) from error
        reason = str(error.orig).strip().splitlines()[0]
        raise BadInput(f"the query was refused: {reason} (query only reads: one SELECT)") from error


@contextmanager
def _limited(connection: Connection, limits: Limits) -> Iterator[Connection]:
    """The connection with its limits, which go with it."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {max(1, round(limits.seconds * 1000))}")
        connection.detach()  # it is closed and not used again: functions may leave locks and settings in a session
        yield connection.execution_options(stream_results=True, max_row_buffer=1000)
        return
    driver: Any = connection.connection.driver_connection
    deadline = time.monotonic() + limits.seconds
    longest = driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    driver.set_authorizer(_authorize)
    # Python looks for Ctrl-C while it runs this function, and an error inside it ends the statement.
    driver.set_progress_handler(lambda: time.monotonic() > deadline, _LOOK)
    try:
        yield connection
    finally:
        driver.set_progress_handler(None, 0)
        driver.set_authorizer(None)
        driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest)


def _was_ended(error: DBAPIError) -> bool:
    """Whether a limit of time or Ctrl-C ended the statement."""
    if isinstance(error.orig, sqlite3.OperationalError):
        return error.orig.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT
    return getattr(error.orig, "sqlstate", None) == "57014"  # query_canceled


def _authorize(action: int, *details: Any) -> int:
    return sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY


def _without_literals(statement: str) -> str:
    """The statement with its quoted pieces taken out, so that a semicolon in a text is not taken for a separator."""
    kept, quote = [], ""
    for character in statement:
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        else:
            kept.append(character)
    return "".join(kept)
