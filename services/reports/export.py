"""Result rows as files: CSV, JSON Lines (strict JSON) and Parquet; only a few rows are in memory at once."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Engine, text

from db.engine import read
from services.errors import BadInput
from services.new_files import is_stream, named_in_errors, unfinished_file
from services.reports.formats import spreadsheet_cell
from services.reports.table import as_record

Row = Sequence[Any]
Writer = Callable[[Sequence[str], Iterator[Row], BinaryIO], None]

#: Rows that are read at once, and the size of a Parquet row group.
_BATCH = 10_000
#: Columns of numbers that may be empty from the first row on: Parquet wants to know beforehand what comes later.
_NUMBERS = {
    **dict.fromkeys(("dims", "replica", "fold", "job_id", "reference_voxels", "prediction_voxels"), "int64"),
    **dict.fromkeys(("epsilon", "value"), "float64"),
}


def export_results(engine: Engine, sweep: str, path: Path, form: str) -> int:
    """Write every row of the view `results` of a sweep as it comes from the database; returns how many.

    Raises as `write_rows`.
    """
    with read(engine) as connection:
        streaming = connection.execution_options(yield_per=_BATCH)
        rows = streaming.execute(text("SELECT * FROM results WHERE sweep = :sweep"), {"sweep": sweep})
        return write_rows(tuple(rows.keys()), rows, path, form)


def write_rows(columns: Sequence[str], rows: Iterable[Row], path: Path, form: str) -> int:
    """Write rows of plain values and return how many; raises `BadInput` for an unknown format or a missing library.

    A file is there whole or not at all, in the place of one that was there; a pipe or device, such as /dev/stdout, is
    written to and never replaced.
    """
    writers: dict[str, Writer] = {"csv": _csv, "jsonl": _jsonl, "parquet": _parquet}
    if form not in writers:
        raise BadInput(f"unknown format {form!r} (known: {', '.join(writers)})")
    counted = _Counted(rows)
    if is_stream(path):
        with named_in_errors(path), path.open("ab") as file:
            writers[form](columns, iter(counted), file)
        return counted.count
    path.parent.mkdir(parents=True, exist_ok=True)
    with unfinished_file(path) as unfinished, named_in_errors(path), unfinished.open("wb") as file:
        writers[form](columns, iter(counted), file)
    return counted.count


class _Counted:
    """Rows, counted as they go by."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows, self.count = rows, 0

    def __iter__(self) -> Iterator[Row]:
        for row in self.rows:
            self.count += 1
            yield row


def _csv(columns: Sequence[str], rows: Iterator[Row], file: BinaryIO) -> None:
    with io.TextIOWrapper(file, encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(map(spreadsheet_cell, columns))
        writer.writerows([spreadsheet_cell(value) for value in row] for row in rows)


def _jsonl(columns: Sequence[str], rows: Iterator[Row], file: BinaryIO) -> None:
    with io.TextIOWrapper(file, encoding="utf-8") as lines:
        lines.writelines(json.dumps(as_record(columns, row), allow_nan=False) + "\n" for row in rows)


def _parquet(columns: Sequence[str], rows: Iterator[Row], file: BinaryIO) -> None:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise BadInput("Parquet needs pyarrow: pip install 'robustseg[export]'") from error

    def table(batch: Sequence[Row], schema: Any = None) -> Any:
        values = zip(*batch, strict=True) if batch else [[] for _ in columns]
        return pyarrow.table(dict(zip(columns, map(list, values), strict=True)), schema=schema)

    first = table(list(islice(rows, _BATCH)))
    schema = pyarrow.schema(
        (field.name, _NUMBERS.get(field.name, "string")) if pyarrow.types.is_null(field.type) else field
        for field in first.schema
    )
    with pyarrow.parquet.ParquetWriter(file, schema) as writer:
        writer.write_table(first.cast(schema))
        while batch := list(islice(rows, _BATCH)):
            writer.write_table(table(batch, schema))
