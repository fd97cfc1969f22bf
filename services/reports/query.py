"""Queries in SQL, which can read everything and change nothing."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from db.engine import read
from services.errors import BadInput
from services.reports.table import Table

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}


def query(engine: Engine, sql: str) -> Table:
    """The answer to one SELECT (or WITH ... SELECT); raises `BadInput` with the database's own words.

    SQLite compiles the statement under an authorizer that allows reading only; PostgreSQL runs it in a read-only
    transaction through a cursor, which takes nothing but a query.
    """
    statement = sql.strip().rstrip(";").strip()
    if not statement or ";" in _without_literals(statement):
        raise BadInput("query takes exactly one SQL statement")
    try:
        with read(engine) as connection:
            if engine.dialect.name == "sqlite":
                driver: Any = connection.connection.driver_connection
                driver.set_authorizer(_authorize)
                try:
                    rows = connection.exec_driver_sql(statement)
                    return Table("query", tuple(rows.keys()), rows.all())
                finally:
                    driver.set_authorizer(None)
            streaming = connection.execution_options(stream_results=True)
            rows = streaming.execute(text(statement.replace(":", r"\:")))
            return Table("query", tuple(rows.keys()), rows.all())
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        raise BadInput(f"the query was refused: {reason} (query only reads: one SELECT)") from error


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
