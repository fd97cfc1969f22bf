"""Tables as files: CSV, JSON Lines (strict JSON) and Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

from services.errors import BadInput
from services.reports.table import Table


def write_table(table: Table, path: Path, form: str) -> None:
    """Write the table; raises `BadInput` for an unknown format or a missing library.

    A file is there whole or not at all; a pipe or device, such as /dev/stdout, is written to and never replaced.
    """
    writers: dict[str, Callable[[Table, Path], None]] = {"csv": _csv, "jsonl": _jsonl, "parquet": _parquet}
    if form not in writers:
        raise BadInput(f"unknown format {form!r} (known: {', '.join(writers)})")
    if path.exists() and not path.is_file():
        writers[form](table, path)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        writers[form](table, unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _csv(table: Table, path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(table.columns)
        writer.writerows(table.rows)


def _jsonl(table: Table, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, allow_nan=False) + "\n" for record in table.records())


def _parquet(table: Table, path: Path) -> None:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise BadInput("Parquet needs pyarrow: pip install 'robustseg[export]'") from error
    columns = [list(column) for column in zip(*table.rows, strict=True)] or [[] for _ in table.columns]
    pyarrow.parquet.write_table(pyarrow.table(dict(zip(table.columns, columns, strict=True))), path)
