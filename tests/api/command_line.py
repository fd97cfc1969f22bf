"""A tiny sweep and the command line as a user calls it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.api.forked_command import run_forked
from tests.forked import PLAIN

TINY = """
name: tiny
data:
  synthetic: {cases: 4, size: 16}
  split: {folds: 2}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
training: {epochs: 2}
defenses:
  distillation: {temperature: 10}
  static: {method: adversarial_training, mode: static, attacks: [fgsm], epsilon: 8/255}
attacks:
  fgsm: {epsilon: [4/255, 8/255]}
  ifgsm: {epsilon: [8/255], steps: 2}
evaluation: {access: [white-box, transfer], metrics: [dice]}
"""


#: Of files, whose predictions and pictures tests look at.
KEPT = """
name: kept
data: {root: phantoms, split: {folds: 2}}
models: {small: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 3, learning_rate: 0.01}
attacks: {fgsm: {epsilon: [4/255, 32/255]}}
evaluation: {access: [white-box], metrics: [dice], realise: true}
"""
#: A patient whose files have their axes in another order and direction than the others'.
TURNED = "phantom-0001"


def unfolded(printed: str) -> str:
    """What was printed, whatever the width that its lines were folded to."""
    return " ".join(printed.split())


@dataclass
class CommandLine:
    """`robust-cli` in a folder of its own."""

    folder: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of each call: nothing of the tester's own settings."""
        outside = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}
        # Threads that wait for work sleep: their spinning costs the other tests more than it gains this one.
        threads = {"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"}
        return {**outside, **threads, "PYTHONPATH": PLAIN, **self.variables}

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start a command in a new interpreter and return at once."""
        command = [sys.executable, "-P", "-m", "api.cli.main", *words]
        return subprocess.Popen(
            command, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def __call__(self, *words: str, code: int = 0) -> str:
        """Run a command to its end; returns what it printed, standard error for bad input."""
        with TemporaryDirectory() as folder:
            files = Path(folder) / "output", Path(folder) / "errors"
            ended = run_forked(self._one_slot(words), self.folder, self.environment, *files, timeout=300)
            output, errors = (file.read_text() for file in files)
        assert ended == code, f"exit code {ended}\n{output}\n{errors}"
        assert "Traceback" not in errors, errors
        return errors if code else output

    def _one_slot(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """`submit` with one slot where it says nothing else: a second one imports PyTorch for seconds, its share of a
        tiny sweep takes less.
        """
        here = not {"ROBUST_BROKER_URL", "ROBUST_SERVER"} & set(self.variables)
        return (*words, "--workers", "1") if here and words[0] == "submit" and "--workers" not in words else words

    def json(self, *words: str) -> Any:
        """Run a command with `--json` and parse strictly."""

        def refuse(constant: str) -> None:
            raise AssertionError(f"{constant} is no JSON")

        return json.loads(self(*words, "--json"), parse_constant=refuse)

    def write(self, name: str, text: str) -> str:
        """A file in the folder; returns its name."""
        (self.folder / name).write_text(text)
        return name
