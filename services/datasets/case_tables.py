"""CSV files that say something of each case: to which part it belongs, or to which patient."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from services.bounded_files import read_text
from services.errors import BadInput, one_line

#: Of a table of a hundred thousand cases; of a name, which is that of a file; and columns in a message.
_MAX_BYTES, _LONGEST, _MOST_SHOWN = 20_000_000, 255, 20


def read_case_table(path: Path, column: str, noun: str, content: str | None = None) -> Iterator[tuple[int, str, str]]:
    """Line number, case and what the column says, of a CSV with the columns `case` and `column`.

    `content` of a file that is not read, such as one of another machine.

    Raises `BadInput` naming the file (called `noun` where it cannot be read) and the line: a column that is absent, a
    case that is empty or stands there twice.
    """
    text = read_text(path, f"{noun} {path}", most=_MAX_BYTES) if content is None else content
    if len(text) > _MAX_BYTES:
        raise BadInput(f"{noun} {path} cannot be read: it has more than {_MAX_BYTES} bytes")
    rows: list[tuple[int, str, str]] = []
    try:
        # Strict: a quote that is never closed would swallow the lines after it.
        reader = csv.DictReader(io.StringIO(text, newline=""), skipinitialspace=True, strict=True)
        columns = [name.strip() for name in reader.fieldnames or ()]
        reader.fieldnames = columns
        if not {"case", column} <= set(columns):
            got = one_line(", ".join(columns[:_MOST_SHOWN]), 200) or "nothing"
            raise BadInput(f"{path}: expected the columns 'case' and {column!r}, got {got}")
        rows.extend((reader.line_num, (row["case"] or "").strip(), (row[column] or "").strip()) for row in reader)
    except csv.Error as error:
        if str(error) == "unexpected end of data":
            line = rows[-1][0] + 1 if rows else 1
            raise BadInput(f"{path}, line {line} or after: a quote is opened and never closed; close it") from None
        raise BadInput(f"{noun} {path} cannot be read: line {reader.line_num}: {error}") from error
    seen: set[str] = set()
    for line, case, value in rows:
        if not case or case in seen:
            raise BadInput(
                f"{path}, line {line}: {f'case {one_line(case)} stands there twice' if case else 'the case is empty'}"
            )
        if max(len(case), len(value)) > _LONGEST:
            raise BadInput(f"{path}, line {line}: expected names of at most {_LONGEST} letters")
        seen.add(case)
        yield line, case, value
