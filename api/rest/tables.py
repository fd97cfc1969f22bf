"""Tables of services as answers have them."""

from __future__ import annotations

from typing import Any

from api.rest.shapes import TableShape
from services.plain_text import plain
from services.reports.table import Table


def shape_of(table: Table) -> TableShape:
    """Every column and every row, as strict JSON."""
    rows = (
        [list(record.values()) for record in table.records()] if len(set(table.columns)) == len(table.columns) else []
    )
    if not rows and table.rows:
        names = tuple(map(str, range(len(table.columns))))
        rows = [list(record.values()) for record in Table("", names, table.rows).records()]
    return TableShape(
        title=plain(table.title),
        columns=list(table.columns),
        rows=[[_plain(value) for value in row] for row in rows],
        empty="" if rows else table.empty,
    )


def _plain(value: Any) -> Any:
    """Plain values stay; what else stands in a table is told as text."""
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
