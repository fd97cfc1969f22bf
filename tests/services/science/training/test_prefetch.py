from __future__ import annotations

import threading

import pytest

from services.science.training.prefetch import prefetched


def test_values_come_in_order() -> None:
    assert list(prefetched(str, range(5))) == ["0", "1", "2", "3", "4"]
    assert list(prefetched(str, [])) == []


def test_the_next_value_is_made_while_one_is_used_and_no_other() -> None:
    begun = [threading.Event() for _ in range(4)]

    def make(number: int) -> int:
        begun[number].set()
        return number

    values = prefetched(make, range(4))
    assert next(values) == 0
    assert begun[1].wait(10), "nobody has to ask for it"
    assert not begun[2].is_set()
    values.close()
    assert not begun[2].is_set()


def test_an_error_comes_in_the_place_of_its_value() -> None:
    values = prefetched(lambda number: 1 / (1 - number), range(3))
    assert next(values) == 1
    with pytest.raises(ZeroDivisionError):
        next(values)
