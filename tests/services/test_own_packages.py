"""A user's files that are called like our packages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from services.own_packages import python_command


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-c", "from robust_cli import main; main()", "status"],
        [sys.executable, "-P", "-m", "api.cli.main", "status"],
        [*python_command("worker.embedded_worker"), "--drain"],
        [*python_command("services.sweeps.document")],
    ],
)
def test_files_of_a_user_that_are_called_like_our_packages_change_nothing(tmp_path: Path, command: list[str]) -> None:
    shadows = ["db", "worker", "services"] if "api.cli.main" in command else ["api", "db", "worker", "services"]
    for name in shadows:
        (tmp_path / f"{name}.py").write_text(f"raise SystemExit('the user has a {name}.py')")
    outside = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}
    environment = {**outside, "PYTHONPATH": "."}
    ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stderr) == (0, "")
