"""Formatting for the terminal, here only: tables and sentences, or strict JSON with `--json`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table as RichTable

    from services.reports.table import Table

#: A column of words is folded no further than this: the longest of our own words, masking-suspected.
_NARROWEST = 17


def console(*, stderr: bool = False) -> Console:
    """A console as wide as the terminal; where the output is no terminal, sentences are whole and tables 140 wide."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    folds = stream.isatty()
    return Console(stderr=stderr, width=None if folds else 140, highlight=False, soft_wrap=not folds)


def show_table(table: Table, *, as_json: bool = False, limit: int | None = None) -> None:
    """Print a table; with `as_json` as a list of objects."""
    if as_json:
        show_json(table.records())
        return
    from rich.text import Text

    shown, screen = rich_table(table, limit=limit), console()
    screen.print(Text(table.title, "bold"))  # Rich would fold the title of a table to the width of the table
    # A terminal that is too narrow wraps lines; a column squeezed to nothing would be lost. Rich squeezes all columns
    # that can be folded to one width.
    narrowest = max((column.min_width or 0 for column in shown.columns if not column.no_wrap), default=0)
    widths = (column.min_width or 0 if column.no_wrap else narrowest for column in shown.columns)
    screen.width = max(screen.width, sum(3 + width for width in widths))
    screen.print(shown, soft_wrap=False)
    if limit is not None and len(table.rows) > limit:
        console().print(f"({len(table.rows) - limit} more rows)\n")


def rich_table(table: Table, *, limit: int | None = None) -> RichTable:
    """The table, or its first `limit` rows, as Rich draws it, without its title."""
    from rich import box
    from rich.table import Table as RichTable

    shown = RichTable(box=box.SIMPLE_HEAD, pad_edge=False)
    body = [
        [text(value, column) for value, column in zip(row, table.columns, strict=True)] for row in table.rows[:limit]
    ]
    for index, column in enumerate(table.columns):
        numeric = any(isinstance(row[index], int | float) for row in table.rows)
        cells = [column, *(row[index] for row in body)]
        whole = max(map(len, cells))
        longest = (
            whole if numeric else min(_NARROWEST, max(len(word) for cell in cells for word in cell.split() or [""]))
        )
        shown.add_column(
            column,
            justify="right" if numeric else "left",
            overflow="fold",
            no_wrap=longest == whole,
            min_width=longest,
        )
    for row in body:
        shown.add_row(*row)
    return shown


def text(value: Any, column: str = "") -> str:
    """One value in words: numbers with three decimals, and p-values too small for that as "<0.001"."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return "<0.001" if value < 0.001 and column in ("p", "p adj.") else f"{value:.3f}"
    from rich.markup import escape

    return escape(str(value))


def show_lines(lines: Iterable[str]) -> None:
    """Print sentences, each folded between words to the width of the terminal."""
    screen = console()
    for line in lines:
        screen.print(text(line))


def show_json(value: Any) -> None:
    """Print strict JSON: no NaN, no infinity."""
    sys.stdout.write(json.dumps(value, indent=2, allow_nan=False, default=str) + "\n")


def duration(seconds: float) -> str:
    """About how long, as people say it."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
