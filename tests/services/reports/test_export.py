"""Tables as files: whole or not at all, and never in the place of a pipe."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from services.errors import BadInput
from services.reports.export import write_table
from services.reports.table import Table

TABLE = Table("results", ("case", "value"), [("a", 0.5), ("b", float("nan"))])


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "new" / "results.jsonl"
    for _ in range(2):
        write_table(TABLE, file, "jsonl")
    assert file.read_text() == '{"case": "a", "value": 0.5}\n{"case": "b", "value": null}\n'
    assert [path.name for path in file.parent.iterdir()] == ["results.jsonl"]


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=write_table, args=(TABLE, pipe, "csv"))
    writer.start()
    assert pipe.read_text().splitlines()[:2] == ["case,value", "a,0.5"]
    writer.join(10)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_an_unknown_format_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="known: csv, jsonl, parquet"):
        write_table(TABLE, tmp_path / "results.xls", "xls")
    assert list(tmp_path.iterdir()) == []
