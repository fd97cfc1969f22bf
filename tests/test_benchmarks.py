"""The benchmarks are not typed; here each of them at least starts, and `make bench-smoke` runs all of them small."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from benchmarks import scaling_moves
from benchmarks.all import NOT_RUN
from benchmarks.all import SCRIPTS as LISTED
from benchmarks.scaling import table_of_limits
from benchmarks.scaling_broker import Broker
from benchmarks.scaling_model import Model

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


def test_limits_stay_finite_when_the_clock_counts_no_processor_time_at_all() -> None:
    """It counts in steps of 10 ms: twenty short transactions may fall between two of them."""
    block = scaling_moves._Block(seconds=[0.001] * 20, server_s=0.0, client_s=0.0, wal_bytes=0)
    names = ("claim", "extend and beat", "the same with progress", "idle beat", "save the log")
    finishes = ("finish, 10 rows", "finish, 100 rows", "finish, 1000 rows")
    costs = [scaling_moves._cost(name, [block], 4) for name in (*names, *finishes)]
    model = Model.fit(costs, Broker(2000, 0.04, 945, 2.5, 0.145, 3.5, 2, 2))
    assert f"slots that only wait: {model.idle_slots(2):.0f}" in table_of_limits(model, 2)
    assert 0 < model.idle_slots(2) < float("inf")
    assert 0 < model.jobs_per_s(10.0, 2, rows=100) < float("inf")
