"""Terminals, pipes and files that do not take what is printed: finished work stays finished."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.api.command_line import CommandLine


def shell(finished: CommandLine, script: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """A line of bash in which `robust` is the program."""
    line = f'robust() {{ "{sys.executable}" -P -m api.cli.main "$@"; }}; {script}'
    environment = {**finished.environment, **variables}
    return subprocess.run(["bash", "-c", line], cwd=finished.folder, env=environment, capture_output=True, timeout=120)


@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
def test_tables_are_shown_in_any_encoding(finished: CommandLine, encoding: str) -> None:
    ended = shell(finished, "robust compare", PYTHONIOENCODING=encoding)
    assert (ended.returncode, ended.stderr) == (0, b"")
    said = ended.stdout.decode(encoding)
    assert "distillation" in said
    assert "\\u" not in said


def test_characters_that_look_alike_stand_for_those_that_are_missing(tmp_path: Path) -> None:
    code = "from api.cli.terminal import prepare_terminal; prepare_terminal(); print('größer − 3 × ε ≤ 腫')"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True).stdout
    assert said == rb"gro\xdfer - 3 x eps <= \u816b" + b"\n"


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("robust jobs | head -0; exit ${PIPESTATUS[0]}", 0),
        ("robust query 'select 1 from pixels' | head -0; exit ${PIPESTATUS[0]}", 2),
        ("robust submit tiny.yaml >&- 2>&-", 0),
        ("robust submit tiny.yaml >/dev/full", 0),
        ("robust jobs --json >/dev/full", 2),
    ],
)
def test_the_exit_code_is_that_of_the_work(finished: CommandLine, script: str, code: int) -> None:
    ended = shell(finished, script)
    assert ended.returncode == code
    assert b"Traceback" not in ended.stderr
    assert b"Exception ignored" not in ended.stderr
    assert (b"not everything could be printed: No space left on device" in ended.stderr) == ("/dev/full" in script)
