"""`column IN (values)` for any number of values: they travel as one variable, of which a statement may have few."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Connection, any_, bindparam, func, select


def among(connection: Connection, column: Any, values: Iterable[Any]) -> ColumnElement[bool]:
    """That the column has one of these whole numbers or texts."""
    listed = list(values)
    if connection.dialect.name == "postgresql":
        found: ColumnElement[bool] = column == any_(bindparam(None, listed, type_=ARRAY(column.type), unique=True))
        return found
    rows = func.json_each(json.dumps(listed)).table_valued("value")
    return column.in_(select(rows.c.value))  # type: ignore[no-any-return]
