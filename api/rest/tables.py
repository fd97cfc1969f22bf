"""Tables of services as answers have them."""

from __future__ import annotations

from typing import Any

from api.rest.shapes import FullTableShape, NotedShape, TableShape
from services.plain_text import plain
from services.reports.table import Noted, Table, as_record


def shape_of(table: Table) -> TableShape:
    """Every column and every row, as strict JSON."""
    return TableShape(
        title=plain(table.title),
        columns=list(table.columns),
        rows=_rows(table),
        empty="" if table.rows else table.empty,
    )


def full_shape_of(table: Table) -> FullTableShape:
    """The same with what is about how people see it, from which a client makes the table again."""
    noted = [[value if isinstance(value, Noted) else None for value in row] for row in table.rows]
    rows = [
        [
            NotedShape(value=found, note=found.note) if found is not None else value
            for value, found in zip(*pair, strict=True)
        ]
        for pair in zip(_rows(table), noted, strict=True)
    ]
    return FullTableShape(
        title=table.title,
        columns=list(table.columns),
        rows=rows,
        empty=table.empty,
        extras=list(table.extras),
        whole=table.whole,
        programs=list(table.programs),
        headings=list(table.headings),
    )


def _rows(table: Table) -> list[list[Any]]:
    """Plain values stay, numbers that are not finite become null, what else stands in a table is told as text."""
    names = tuple(map(str, range(len(table.columns))))  # two columns may have one name
    return [[_plain(value) for value in as_record(names, row).values()] for row in table.rows]


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
