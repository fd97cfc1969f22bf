"""The benchmarks are not typed and run by hand only; here each of them at least starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "benchmarks"
SCRIPTS = [path for path in sorted(FOLDER.glob("*.py")) if "ArgumentParser" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_benchmark_says_what_it_can_be_told(script: Path) -> None:
    command = [sys.executable, "-m", f"benchmarks.{script.stem}", "--help"]
    found = subprocess.run(command, cwd=FOLDER.parent, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    assert "usage" in found.stdout
