"""The command line in a fresh folder, and one where the tiny sweep has run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.api.command_line import TINY, CommandLine
from tests.made_once import made_once


@pytest.fixture
def cli(tmp_path: Path) -> CommandLine:
    """A fresh folder without any database."""
    return CommandLine(tmp_path)


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which the tiny sweep has run; for tests that leave the database as it is."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line.write("tiny.yaml", TINY)
        line("submit", "tiny.yaml")

    return CommandLine(made_once(tmp_path_factory, "finished", run))
