"""The benchmarks are not typed; here each of them at least starts, and `make bench-smoke` runs all of them small."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from benchmarks.all import NOT_RUN
from benchmarks.all import SCRIPTS as LISTED

FOLDER = Path(__file__).parents[1] / "benchmarks"
SCRIPTS = [path for path in sorted(FOLDER.glob("*.py")) if "ArgumentParser" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_benchmark_says_what_it_can_be_told(
    script: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", [str(script), "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module(f"benchmarks.{script.stem}", run_name="__main__")
    assert ended.value.code == 0
    assert "usage" in capsys.readouterr().out


def test_every_script_that_can_be_run_is_listed_with_arguments_that_make_it_small() -> None:
    can_be_run = {path.stem for path in FOLDER.glob("*.py") if "__main__" in path.read_text(encoding="utf-8")}
    assert can_be_run - {"all"} == {*LISTED, *NOT_RUN}, "add a new script to SCRIPTS in benchmarks/all.py"
    assert all(LISTED.values())
