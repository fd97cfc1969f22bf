"""Budgets are written as in the literature and never lose a bit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.science.epsilon import format_epsilon, parse_epsilon


@pytest.mark.parametrize(
    ("written", "value"),
    [("8/255", 8 / 255), ("0.5/255", 0.5 / 255), (0.1, 0.1), ("1", 1.0), (0, 0.0), (" 2 / 255 ", 2 / 255)],
)
def test_numbers_and_fractions_are_understood(written: object, value: float) -> None:
    assert parse_epsilon(written) == value


@pytest.mark.parametrize(
    "written",
    ["8/0", "eight", "300/255", -0.1, 1.5, None, True, "nan", [1], "1e999", "1e999999999", "1/1e-99999999", "8/255/2"],
)
def test_anything_else_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="8/255"):
        parse_epsilon(written)


@pytest.mark.parametrize(
    ("value", "key"), [(8 / 255, "8/255"), (0.25 / 255, "0.25/255"), (0.0, "0"), (0.1, "25.5/255"), (0.123, "0.123")]
)
def test_keys_are_readable(value: float, key: str) -> None:
    assert format_epsilon(value) == key


@given(st.floats(0, 1))
def test_a_key_gives_back_exactly_its_budget(epsilon: float) -> None:
    assert parse_epsilon(format_epsilon(epsilon)) == epsilon
