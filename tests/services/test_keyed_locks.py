"""Locks by key: the same key waits, another one does not."""

from __future__ import annotations

import threading

import pytest

from services.keyed_locks import KeyedLocks


def test_another_key_does_not_wait_and_the_same_key_does() -> None:
    locks, entered, order = KeyedLocks(), threading.Event(), list[str]()

    def second() -> None:
        entered.set()
        with locks.one_at_a_time("a"):
            order.append("second")

    other = threading.Thread(target=second)
    with locks.one_at_a_time("a"):
        other.start()
        assert entered.wait(10)
        with locks.one_at_a_time("b"):
            order.append("first, with another key")
    other.join(10)
    assert order == ["first, with another key", "second"]


def test_a_key_is_free_again_after_an_error() -> None:
    locks = KeyedLocks()
    with pytest.raises(ValueError, match="within"), locks.one_at_a_time("a"):
        raise ValueError("within")
    entered = threading.Event()

    def enter() -> None:
        with locks.one_at_a_time("a"):
            entered.set()

    threading.Thread(target=enter, daemon=True).start()
    assert entered.wait(10)
