"""Users that are only numbers, and homes that are not there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from worker.user import user_environment


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user number without a name."""

    def unknown(number: int) -> None:
        raise KeyError(f"getpwuid(): uid not found: {number}")

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", unknown)


def test_a_number_gets_a_name_and_a_home(tmp_path: Path, nobody: None) -> None:
    assert user_environment(tmp_path) == {"USER": f"user{os.getuid()}", "HOME": str(tmp_path)}


def test_a_home_that_is_not_there_is_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("USER", "me")
    monkeypatch.setenv("HOME", str(tmp_path / "missing"))
    assert user_environment(tmp_path) == {"HOME": str(tmp_path)}
    (tmp_path / "missing").mkdir(mode=0o500)
    assert user_environment(tmp_path) == {}
