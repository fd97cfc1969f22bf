"""Waiting for a database that is away, and for nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable

import psycopg
import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from services import retrying as patience
from services.retrying import is_away, patiently

AWAY = OperationalError("select", None, psycopg.OperationalError("server closed the connection unexpectedly"))
FULL = OperationalError("insert", None, Exception("database or disk is full"))
TWICE = IntegrityError("insert", None, Exception("duplicate key"))


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PAUSE_S", 0.001)


def failing(*errors: Exception) -> Callable[[], str]:
    left = list(errors)

    def action() -> str:
        if left:
            raise left.pop(0)
        return "done"

    return action


def test_only_a_database_that_may_come_back_is_waited_for() -> None:
    assert is_away(AWAY)
    assert not is_away(FULL)
    assert not is_away(TWICE)
    assert not is_away(ValueError())


def test_an_action_is_tried_again_until_the_database_is_back() -> None:
    assert patiently(failing(AWAY, AWAY, AWAY), until=time.monotonic() + 60) == "done"


def test_patience_ends_with_the_error_of_the_last_try() -> None:
    with pytest.raises(OperationalError, match="server closed"):
        patiently(failing(*[AWAY] * 100_000), until=time.monotonic() + 0.05)


@pytest.mark.parametrize("error", [FULL, TWICE, ValueError("bug")])
def test_what_will_not_go_away_is_raised_at_once(error: Exception) -> None:
    with pytest.raises(type(error)):
        patiently(failing(error), until=time.monotonic() + 60)
