"""Formatting for the terminal, here only: tables and sentences, or strict JSON with `--json`.

Whatever is shown is text: no markup, no emoji codes, no control characters. A terminal says how wide it is; into a pipe
or a file a line of a table has at most 80 characters, unless COLUMNS says otherwise.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from services.counted import counted

if TYPE_CHECKING:
    from rich.console import Console

    from services.reports.table import Table

_WIDTH, _NARROWEST = 80, 20
#: What `--format` takes.
FORMS = ("table", "csv", "latex", "md")


def console(*, stderr: bool = False) -> Console:
    """A console as wide as the terminal, or as COLUMNS says; else of 80 characters."""
    from rich.console import Console

    width = shutil.get_terminal_size((_WIDTH, 24)).columns
    return Console(stderr=stderr, width=max(width, _NARROWEST), highlight=False, markup=False, emoji=False)


def show_table(table: Table, *, as_json: bool = False, limit: int | None = None) -> None:
    """Print a table, or why it is empty; with `as_json` as a list of objects."""
    if as_json:
        show_json(table.records())
        return
    from rich.text import Text

    from api.cli.layout import fold_all, lay_out

    screen = console()
    title, lines = lay_out(table, screen.width, limit=limit)
    screen.print(Text("\n".join(fold_all([title], screen.width)), "bold"), soft_wrap=True)
    if not lines:
        show_lines([table.empty or "nothing is there"])
        return
    if limit is not None and len(table.rows) > limit:
        lines.append(f"({counted(len(table.rows) - limit, 'more row')})")
    screen.print(Text("\n".join((*lines, ""))), soft_wrap=True)


def show_tables(
    form: str,
    tables: Sequence[Table],
    notes: Sequence[str],
    *,
    program: Table | None = None,
    as_json: bool = False,
    missing: Sequence[str] = (),
) -> None:
    """Tables with what explains them: on the terminal, or as `csv`, `latex` or `md`.

    Programs, that read JSON or CSV, get `program`, where it is another table, and no notes; what is `missing` in it, or
    why it is empty, is told on standard error. Raises `UnknownName` for another format.
    """
    require_form(form)
    from services.reports.formats import to_csv, to_latex, to_markdown

    if as_json or form == "csv":
        programs = [program] if program else tables
        if as_json:
            show_json([record for table in programs for record in table.records()])
        else:
            sys.stdout.write("\n".join(map(to_csv, programs)))
        empty = [table.empty for table in programs if not table.rows and table.empty]
        show_lines([*empty, *missing], stderr=True)
    elif form == "latex":
        sys.stdout.write(to_latex(tables, [*notes, *missing]))
    elif form == "md":
        sys.stdout.write(to_markdown(tables, [*notes, *missing]))
    else:
        for table in tables:
            show_table(table)
        show_lines([*notes, *missing])


def require_form(form: str) -> None:
    """Raises `UnknownName` for a format that does not exist."""
    from services.errors import UnknownName

    if form not in FORMS:
        raise UnknownName("format", form, FORMS)


def show_lines(lines: Iterable[str], *, stderr: bool = False) -> None:
    """Print sentences, each folded between words to the width of the terminal; for another program each is one line."""
    from rich.text import Text

    from api.cli.layout import fold_all
    from services.plain_text import plain

    screen = console(stderr=stderr)
    shown = [plain(line) for line in lines]
    folds = screen.is_terminal or "COLUMNS" in os.environ
    for line in fold_all(shown, screen.width) if folds else shown:
        screen.print(Text(line), soft_wrap=True)


def show_json(value: Any) -> None:
    """Print strict JSON: no NaN, no infinity."""
    sys.stdout.write(json.dumps(value, indent=2, allow_nan=False, default=str) + "\n")
