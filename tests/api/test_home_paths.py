"""`~` in a path that the shell hands on as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.api.command_line import CommandLine


@pytest.fixture
def at_home(cli: CommandLine) -> CommandLine:
    """The command line of somebody whose home folder is `me`."""
    (cli.folder / "me").mkdir(mode=0o700)
    return replace(cli, variables={"HOME": str(cli.folder / "me")})


def test_a_quoted_tilde_is_the_home_folder_in_paths_of_all_commands(at_home: CommandLine) -> None:
    me: Path = at_home.folder / "me"
    at_home("data", "synth", "~/phantoms", "--cases", "1", "--size", "16")
    assert [path.name for path in (me / "phantoms").iterdir()] == ["phantom-0000"]
    at_home("init", "--out=~/sweep.yaml")
    assert (me / "sweep.yaml").is_file()
    at_home("status")
    at_home("db", "backup", "~/backup")
    assert (me / "backup").is_file()
    assert not (at_home.folder / "~").exists()


def test_what_is_no_home_folder_stays_a_name(at_home: CommandLine) -> None:
    at_home("data", "synth", "~nobody-of-this-name", "--cases", "1", "--size", "16")
    assert (at_home.folder / "~nobody-of-this-name" / "phantom-0000").is_dir()
