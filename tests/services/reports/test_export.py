"""Tables as files: whole or not at all, and never in the place of a pipe."""

from __future__ import annotations

import dataclasses
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from services.errors import BadInput
from services.reports.export import export_results, write_rows
from tests.db.populated import Shape, populate

COLUMNS, ROWS = ("case", "value"), [("a", 0.5), ("b", float("nan"))]
SHAPE = Shape(folds=1, patients=24, defenses=("none",), attacks=("fgsm",), budgets=(8,), epochs=1)


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "new" / "results.jsonl"
    for _ in range(2):
        assert write_rows(COLUMNS, ROWS, file, "jsonl") == 2
    assert file.read_text() == '{"case": "a", "value": 0.5}\n{"case": "b", "value": null}\n'
    assert [path.name for path in file.parent.iterdir()] == ["results.jsonl"]


def test_what_standard_output_was_sent_to_is_added_to(tmp_path: Path) -> None:
    """Also where it is a file, whose name below /dev must stay what it is."""
    script = "import sys; from pathlib import Path; from services.reports.export import write_rows\n"
    script += "write_rows(('a',), [(1,)], Path('/dev/stdout'), 'csv')"
    with (tmp_path / "all").open("w") as file:
        file.write("before\n")
        file.flush()
        subprocess.run([sys.executable, "-c", script], stdout=file, check=True)
    assert (tmp_path / "all").read_text().split() == ["before", "a", "1"]
    assert Path("/dev/stdout").is_symlink()


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=write_rows, args=(COLUMNS, ROWS, pipe, "csv"))
    writer.start()
    assert pipe.read_text().splitlines()[:2] == ["case,value", "a,0.5"]
    writer.join(10)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_an_unknown_format_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="known: csv, jsonl, parquet"):
        write_rows(COLUMNS, ROWS, tmp_path / "results.xls", "xls")
    assert list(tmp_path.iterdir()) == []


def test_a_failure_in_the_middle_leaves_no_file(tmp_path: Path) -> None:
    def broken() -> Iterator[tuple[str, float]]:
        yield ROWS[0]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_rows(COLUMNS, broken(), tmp_path / "results.csv", "csv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_two_exports_to_one_file_at_once_both_succeed_and_the_last_one_is_whole(tmp_path: Path, form: str) -> None:
    path, twin = tmp_path / "results", tmp_path / "twin"

    def rows_while_another_writes() -> Iterator[tuple[str, float]]:
        yield ROWS[0]
        assert write_rows(COLUMNS, ROWS[:1], path, form) == 1
        yield from ROWS[1:]

    assert write_rows(COLUMNS, rows_while_another_writes(), path, form) == len(ROWS)
    write_rows(COLUMNS, ROWS, twin, form)
    assert path.read_bytes() == twin.read_bytes()
    assert sorted(tmp_path.iterdir()) == [path, twin]


@pytest.mark.parametrize("count", [0, 1, 10_000, 25_001])
def test_parquet_has_all_rows_in_order(tmp_path: Path, count: int) -> None:
    import pyarrow.parquet

    rows = [(f"case {number}", number / 8) for number in range(count)]
    assert write_rows(COLUMNS, rows, tmp_path / "results.parquet", "parquet") == count
    stored = pyarrow.parquet.read_table(tmp_path / "results.parquet").to_pylist()
    assert stored == [dict(zip(COLUMNS, row, strict=True)) for row in rows]


def test_parquet_takes_columns_whose_first_values_come_late(tmp_path: Path) -> None:
    import pyarrow.parquet

    columns = ("case_id", "dims", "value", "precision")
    rows = [("none", None, None, None)] * 10_000 + [("some", 3, 0.5, "auto")]
    write_rows(columns, rows, tmp_path / "results.parquet", "parquet")
    stored = pyarrow.parquet.read_table(tmp_path / "results.parquet").to_pylist()
    assert [tuple(row.values()) for row in stored] == rows


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_every_row_of_one_sweep_is_exported(engine: Engine, tmp_path: Path, form: str) -> None:
    populate(engine, SHAPE, sweeps=2)
    path = tmp_path / f"results.{form}"
    assert export_results(engine, "sweep-1", path, form) == SHAPE.scores
    if form != "parquet":
        assert len(path.read_text().splitlines()) == SHAPE.scores + (form == "csv")


#: Prints by how many MiB an export made the process grow.
EXPORT = """
import resource, sys
from pathlib import Path
from db.engine import make_engine
from services.reports import export
engine, sweep, folder = make_engine(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
for form in ("csv", "jsonl", "parquet"):
    export.export_results(engine, "small-0", folder / f"small.{form}", form)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for form in ("csv", "jsonl", "parquet"):
    export.export_results(engine, sweep, folder / f"{sweep}.{form}", form)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def test_a_large_sweep_needs_no_more_memory_than_a_small_one(engine: Engine, tmp_path: Path) -> None:
    populate(engine, dataclasses.replace(SHAPE, patients=1_000), sweeps=1, prefix="small")
    populate(engine, dataclasses.replace(SHAPE, patients=6_000), sweeps=1, prefix="large")
    url = engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-c", EXPORT, url, "large-0", str(tmp_path)]
    grown = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert (tmp_path / "large-0.jsonl").stat().st_size > 30 * 2**20
    assert grown < 60  # MiB; the rows all at once need more than twice as much
