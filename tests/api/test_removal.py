"""`delete` and `forget` as a user calls them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.api.command_line import CommandLine


@pytest.fixture
def copy(finished: CommandLine, tmp_path: Path) -> CommandLine:
    """The finished tiny sweep, to be removed."""
    shutil.copytree(finished.folder, tmp_path / "copy")
    return CommandLine(tmp_path / "copy")


def test_a_patient_is_forgotten_only_when_told_so_and_tables_say_it(copy: CommandLine) -> None:
    assert copy.json("forget", "phantom-0001")["dry_run"] is True
    scores = "select count(*) as n from results where case_id = 'phantom-0001'"
    assert copy.json("query", scores)[0]["n"] > 0
    done = copy.json("forget", "phantom-0001", "--yes")
    (networks,) = (value for key, value in done.items() if key.startswith("stay"))
    assert {row["patient in"] for row in networks} == {"training"}
    assert copy.json("query", scores) == [{"n": 0}]
    copy("worker", "--drain")
    assert copy.json("compare")
    assert "1 patient forgotten since" in copy("results")
    folder = copy.folder / ".robust"
    assert not [path for path in folder.rglob("*") if path.is_file() and b"phantom-0001" in path.read_bytes()]


def test_a_sweep_is_deleted_with_its_exports_only_when_told_so(copy: CommandLine) -> None:
    copy("export", "tiny", "--out", "t.csv")
    copy("db", "backup", "b.db")
    assert "nothing is done without --yes" in copy("delete", "tiny")
    assert (copy.folder / "t.csv").exists()
    output = "".join(copy("delete", "tiny", "--yes").split())  # paths fold anywhere
    assert "".join(f"{copy.folder / 'b.db'} still has the sweep".split()) in output
    assert not (copy.folder / "t.csv").exists()
    assert copy.json("status") == []
    assert not list((copy.folder / ".robust").rglob("*.safetensors"))
    assert "unknown sweep" in copy("delete", "tiny", "--yes", code=2)
    copy("submit", "tiny.yaml", "--dry-run")


def test_unknown_patients_are_refused(copy: CommandLine) -> None:
    assert "did you mean 'phantom-0001'" in copy("forget", "phantom-001", code=2)
