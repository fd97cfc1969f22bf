"""Intervals are cut where nothing can lie, which never costs coverage."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from services.science.stats import Bounds

UNIT = Bounds(0.0, 1.0)
anywhere = st.floats(-3, 3)


@given(anywhere, anywhere, st.lists(st.floats(0, 1), min_size=1), st.floats(0, 1))
def test_a_mean_that_can_be_is_covered_by_the_cut_interval_exactly_if_it_was_by_the_whole_one(
    one: float, other: float, values: list[float], mean: float
) -> None:
    low, high = min(one, other), max(one, other)
    cut = UNIT.cut(low, high, values)
    assert (cut[0] <= mean <= cut[1]) == (low <= mean <= high)


def test_limits_are_cut_at_the_bounds_and_infinite_ones_too() -> None:
    assert UNIT.cut(-0.2, 1.3, [0.5]) == (0.0, 1.0)
    assert UNIT.cut(-math.inf, math.inf, [0.5]) == (0.0, 1.0)
    assert UNIT.cut(0.2, 0.9, [0.5]) == (0.2, 0.9)
    assert Bounds().cut(-7, math.inf, [0.5]) == (-7, math.inf)


def test_a_bound_that_a_value_passes_is_none() -> None:
    assert UNIT.cut(-0.2, 1.3, [0.5, 1.1]) == (0.0, 1.3)
    assert UNIT.cut(-0.2, 1.3, [0.5, -0.1]) == (-0.2, 1.0)


def test_differences_lie_within_the_spread_to_both_sides() -> None:
    assert UNIT.of_differences() == Bounds(-1.0, 1.0)
    assert Bounds(0.0, 373.0).of_differences() == Bounds(-373.0, 373.0)
    assert Bounds(0.0).of_differences() == Bounds()
