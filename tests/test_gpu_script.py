"""benchmarks/gpu.sh where there is no GPU: every check runs, on the CPU and at the smallest sizes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from benchmarks import gpu
from benchmarks.gpu_checks import CHECKS

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "gpu.sh"


def test_every_check_runs_on_a_cpu(tmp_path: Path) -> None:
    out = tmp_path / "gpu.json"
    command = [str(SCRIPT), "--device", "cpu", "--tiny", "--out", str(out)]
    said = subprocess.run(command, env={**os.environ, "PYTHON": sys.executable}, capture_output=True, text=True)
    assert said.returncode == 0, said.stdout + said.stderr
    found = json.loads(out.read_text())
    assert set(CHECKS) < set(found)
    assert {name for name in CHECKS if "skipped" in found[name]} == {"out_of_memory", "cuda_error", "graphs", "busy"}
    assert found["memory_budget"]["same_bits"] is True
    assert found["jobs"]["devices"] == ["cpu"]


def test_whatever_a_worker_imports_is_looked_for() -> None:
    project = tomllib.loads((SCRIPT.parents[1] / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["worker"]]
    names = {re.split(r"[\[<>=;,! ]", line)[0].lower() for line in wanted}
    # Neither PostgreSQL nor pictures are tried there.
    assert names - {"psycopg", "matplotlib"} == {name.lower() for name in gpu.NEEDED.values()}


def test_what_is_missing_is_named_with_what_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["gpu"])
    monkeypatch.setitem(gpu.NEEDED, "no_such_module", "no-such-package")
    with pytest.raises(SystemExit) as ended:
        gpu.main()
    assert str(ended.value).startswith("missing here: no-such-package; ")
    assert "WHEELS=wheels benchmarks/gpu.sh" in str(ended.value)
