"""The command line in a fresh folder, and one where the tiny sweep has run."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import nibabel
import pytest

from tests.api.command_line import KEPT, TINY, TURNED, CommandLine
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


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which a sweep of files has run; for tests that leave it as it is."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line("data", "synth", "phantoms", "--cases", "4", "--size", "16")
        for file in (folder / "phantoms" / TURNED).iterdir():
            image: Any = nibabel.load(file)
            nibabel.save(image.as_reoriented(nibabel.orientations.axcodes2ornt("PIR")), file)
        line.write("kept.yaml", KEPT)
        line("submit", "kept.yaml")

    return CommandLine(made_once(tmp_path_factory, "kept", run))


@pytest.fixture
def copied(made: CommandLine, tmp_path: Path) -> CommandLine:
    """The same, to be changed."""
    shutil.copytree(made.folder, tmp_path / "copy", symlinks=True)
    return CommandLine(tmp_path / "copy")
