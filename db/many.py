"""Many values in one statement: rows to insert, and the values of `column IN (values)`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Connection, Insert, any_, bindparam, func, insert, select

from db.models import Base


def among(connection: Connection, column: Any, values: Iterable[Any]) -> ColumnElement[bool]:
    """That the column has one of these whole numbers or texts, of which there may be any number.

    They travel as one variable: a statement may have few of these.
    """
    listed = list(values)
    if connection.dialect.name == "postgresql":
        found: ColumnElement[bool] = column == any_(bindparam(None, listed, type_=ARRAY(column.type), unique=True))
        return found
    rows = func.json_each(json.dumps(listed)).table_valued("value")
    return column.in_(select(rows.c.value))  # type: ignore[no-any-return]


def insert_rows(
    connection: Connection, table: type[Base], rows: Sequence[Mapping[str, Any]], *, returning: tuple[str, ...] = ()
) -> list[tuple[Any, ...]]:
    """Insert rows, which have the same columns; returns the values that are asked for of each, in any order.

    PostgreSQL gets an array for each column, SQLite a row at a time.
    """
    if not rows:
        return []
    names = tuple(rows[0])
    if connection.dialect.name == "postgresql":
        # A statement with a variable for every value of every row costs the driver longer than the server.
        arrays = {name: [row[name] for row in rows] for name in names}
        result = connection.execute(_from_arrays(table, names, returning), arrays)
    else:
        result = connection.execute(_one_by_one(table, returning), rows)
    return [tuple(row) for row in result] if returning else []


@cache
def _from_arrays(table: type[Base], names: tuple[str, ...], returning: tuple[str, ...]) -> Insert:
    columns = table.__table__.columns
    arrays = [bindparam(name, type_=ARRAY(columns[name].type, dimensions=1)) for name in names]
    given = func.unnest(*arrays).table_valued(*names).render_derived()
    statement = insert(table).from_select(list(names), select(*(given.c[name] for name in names)))
    return statement.returning(*(columns[name] for name in returning)) if returning else statement


@cache
def _one_by_one(table: type[Base], returning: tuple[str, ...]) -> Insert:
    statement = insert(table)
    return statement.returning(*(table.__table__.columns[name] for name in returning)) if returning else statement
