"""Four processes on 300 keys of every cache and every published folder, killed at random: nothing is lost or wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.stress.scenarios import SCENARIOS

ROOT = Path(__file__).parents[2]


def storm(scenario: str, folder: Path, *, seed: int, kills: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "tests.stress.storm", scenario, str(folder / "storm"), str(seed), str(kills)]
    return subprocess.run(command, cwd=folder, env=environment(), check=False, capture_output=True, text=True)


def environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}


@pytest.mark.parametrize("scenario", [name for name in SCENARIOS if name != "phantoms"])
def test_nothing_is_lost_or_wrong_while_processes_are_killed(scenario: str, tmp_path: Path) -> None:
    ended = storm(scenario, tmp_path, seed=12, kills=25)
    assert ended.returncode == 0, ended.stdout[-5000:] + ended.stderr[-5000:]


@pytest.mark.hostile
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_nothing_is_lost_or_wrong_in_a_long_storm(scenario: str, seed: int, tmp_path: Path) -> None:
    ended = storm(scenario, tmp_path, seed=seed, kills=1000)
    assert ended.returncode == 0, ended.stdout[-5000:] + ended.stderr[-5000:]
