from __future__ import annotations

import time
from collections.abc import Callable

import psycopg
import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from services.retrying import is_away, retrying

AWAY = OperationalError("select", None, psycopg.OperationalError("server closed the connection unexpectedly"))
FULL = OperationalError("insert", None, Exception("database or disk is full"))
TWICE = IntegrityError("insert", None, Exception("duplicate key"))


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
    assert retrying(failing(AWAY, AWAY, AWAY), until=time.monotonic() + 60, pause_s=0.001) == "done"


def test_patience_ends_with_the_error_of_the_last_try() -> None:
    with pytest.raises(OperationalError, match="server closed"):
        retrying(failing(*[AWAY] * 100_000), until=time.monotonic() + 0.05, pause_s=0.001)


@pytest.mark.parametrize("error", [FULL, TWICE, ValueError("bug")])
def test_what_will_not_go_away_is_raised_at_once(error: Exception) -> None:
    with pytest.raises(type(error)):
        retrying(failing(error), until=time.monotonic() + 60)


def test_another_rule_can_say_what_passes() -> None:
    def is_passing(error: BaseException) -> bool:
        return isinstance(error, ValueError)

    until = time.monotonic() + 60
    assert retrying(failing(ValueError()), is_passing, until=until, pause_s=0) == "done"
    with pytest.raises(OperationalError):
        retrying(failing(AWAY), is_passing, until=until)
