"""A tiny sweep and the command line as a user calls it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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


@dataclass
class CommandLine:
    """`robust-cli` in a folder of its own."""

    folder: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of each call: nothing of the tester's own settings."""
        outside = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}
        return {**outside, "OMP_NUM_THREADS": "1", **self.variables}

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start a command and return at once."""
        command = [sys.executable, "-P", "-m", "api.cli.main", *words]
        return subprocess.Popen(
            command, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def __call__(self, *words: str, code: int = 0) -> str:
        """Run a command to its end; returns what it printed, standard error for bad input."""
        process = self.start(*words)
        output, errors = process.communicate(timeout=300)
        assert process.returncode == code, f"exit code {process.returncode}\n{output}\n{errors}"
        assert "Traceback" not in errors
        return errors if code else output

    def json(self, *words: str) -> Any:
        """Run a command with `--json` and parse strictly."""

        def refuse(constant: str) -> None:
            raise AssertionError(f"{constant} is no JSON")

        return json.loads(self(*words, "--json"), parse_constant=refuse)

    def write(self, name: str, text: str) -> str:
        """A file in the folder; returns its name."""
        (self.folder / name).write_text(text)
        return name
