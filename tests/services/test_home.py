"""A new `.robust/` holds images of patients and results: nobody but its owner, or his group, may enter."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.home import make_home
from services.settings import Settings


@pytest.fixture(autouse=True)
def mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_home_is_its_owners_alone(tmp_path: Path) -> None:
    make_home(Settings(home=tmp_path / "above" / "home"))
    assert mode(tmp_path / "above" / "home") == 0o700


def test_a_home_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_home(Settings(home=tmp_path))
    make_home(Settings(home=tmp_path, shared="group"))
    assert mode(tmp_path) == 0o755


@pytest.mark.parametrize("shell", [0o000, 0o022, 0o077])
def test_a_group_may_read_what_is_made_for_it_and_others_nothing(tmp_path: Path, shell: int) -> None:
    code = "from services.settings import Settings; from services.database import open_database; "
    code += f"open_database(Settings(home={str(tmp_path / 'home')!r}, shared='group'))"
    subprocess.run([sys.executable, "-c", code], check=True, umask=shell)
    assert mode(tmp_path / "home") == 0o750
    if shell != 0o077:  # which the user has said himself
        assert mode(tmp_path / "home" / "robust.db") == 0o640


def test_a_file_where_the_home_should_be_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(OSError, match="exists"):
        make_home(Settings(home=tmp_path / "home"))
