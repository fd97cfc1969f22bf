from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("files", "seed"),
    [(500, 0), *(pytest.param(2000, seed, marks=pytest.mark.hostile) for seed in range(1, 11))],
)
def test_every_damaged_file_is_a_sentence_and_takes_no_memory(files: int, seed: int) -> None:
    command = [sys.executable, "-m", "tests.services.datasets.damaged_files", str(files), str(seed)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=1200, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
