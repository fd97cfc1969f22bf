"""The nearest that a file can hold to a change."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from numpy.typing import NDArray

from services.science.imaging.stored_series import StoredSeries, coarse_budgets

TYPES = [np.uint8, np.int16, np.uint16, np.int32, np.float32, np.float64]
SCALINGS = [(1.0, 0.0), (0.5, -3.0), (-2.0, 10.0), (0.037, 1.25)]


def stored(dtype: type, seed: int = 0, size: int = 400) -> NDArray[np.generic]:
    values = np.random.default_rng(seed).integers(0, 200, (size, 1, 1)).astype(dtype)
    values[:20] = np.arange(20).reshape(-1, 1, 1)
    return values


def nearest_by_hand(old: int, change: float, limit: float, value: dict[int, Fraction], slope: float) -> set[int]:
    """The stored whole numbers that may come out, in exact arithmetic, by looking at the `value` of every one."""
    allowed = [n for n in value if abs(value[n] - value[old]) <= Fraction(limit)]
    apart = {n: abs(value[n] - value[old] - Fraction(change)) for n in allowed}
    slack = Fraction(abs(slope)) / 10**9  # halfway between two, floats may see either nearer
    found = {n for n in allowed if apart[n] <= min(apart.values()) + slack}
    return {n + (1 if n < old else -1) if value[n] == 0 != value[old] else n for n in found}


@pytest.mark.parametrize(("slope", "intercept"), SCALINGS)
@pytest.mark.parametrize("limit", [0.4, 1.0, 2.9])
def test_a_whole_number_is_the_nearest_one_within_the_limit(slope: float, intercept: float, limit: float) -> None:
    before = StoredSeries(stored(np.uint8, size=60), slope, intercept)
    change = np.random.default_rng(1).uniform(-limit, limit, before.stored.shape)
    value = {n: n * Fraction(slope) + Fraction(intercept) for n in range(256)}
    found = before.changed(change, limit)
    for number, by, old in zip(found.ravel(), change.ravel(), before.stored.ravel(), strict=True):
        assert int(number) in nearest_by_hand(int(old), by, limit, value, slope)


@pytest.mark.parametrize(("slope", "intercept"), SCALINGS)
@pytest.mark.parametrize("dtype", TYPES)
class TestEveryType:
    def test_it_stays_the_type_and_within_the_limit(self, dtype: type, slope: float, intercept: float) -> None:
        before = StoredSeries(stored(dtype), slope, intercept)
        limit = 5.7
        change = np.random.default_rng(2).choice([-limit, limit], before.stored.shape)
        found = before.changed(change, limit)
        assert found.dtype == dtype
        assert np.abs(before.raw(found) - before.raw()).max() <= limit
        assert (found != before.stored).mean() > 0.9

    def test_only_what_was_zero_is_zero(self, dtype: type, slope: float, intercept: float) -> None:
        before = StoredSeries(stored(dtype), slope, intercept)
        found = before.changed(-before.raw(), None)
        assert ((before.raw(found) == 0) == (before.raw() == 0)).all()

    def test_without_a_change_the_number_stays(self, dtype: type, slope: float, intercept: float) -> None:
        before = StoredSeries(stored(dtype), slope, intercept)
        assert np.array_equal(before.changed(np.zeros(before.stored.shape), 1.0), before.stored)


def test_a_value_that_would_become_zero_stops_one_step_before() -> None:
    ones = np.array([[[3, -3, 1, -1]]], np.int16)
    assert StoredSeries(ones).changed(-ones.astype(float), 5.0).tolist() == [[[1, -1, 1, -1]]]
    found = StoredSeries(ones.astype(np.float32)).changed(-ones.astype(float), 5.0)
    assert np.sign(found).tolist() == [[[1, -1, 1, -1]]]
    assert (np.abs(found) < 1e-30).all()
    assert (found.astype(np.float32) != 0).all()


def test_numbers_stop_where_their_type_ends() -> None:
    series = StoredSeries(np.array([[[250, 3]]], np.uint8))
    assert series.changed(np.array([[[20.0, -20.0]]])).tolist() == [[[255, 1]]]


def test_a_budget_of_less_than_a_unit_changes_nothing() -> None:
    series = StoredSeries(stored(np.int16))
    change = np.full(series.stored.shape, 0.57)
    assert np.array_equal(series.changed(change, 0.57), series.stored)
    assert not np.array_equal(series.changed(change), series.stored)


def test_series_that_span_less_than_255_units_are_told_with_what_a_budget_is_there() -> None:
    numbers = stored(np.int16)
    series = {
        "wide": StoredSeries(numbers),
        "narrow": StoredSeries(numbers),
        "scaled": StoredSeries(numbers, slope=0.5),
        "float": StoredSeries(numbers.astype(np.float32)),
        "spared": StoredSeries(numbers),
    }
    low, high = [0.0, 10.0, 0.0, 0.0, 0.0], [255.0, 155.0, 100.0, 9.0, 9.0]
    found = list(coarse_budgets("case", series, low, high, [1 / 255, 1 / 255, 2 / 255, 1 / 255, 0.0]))
    assert [(of["series"], of["span"]) for of in found] == [("narrow", 145.0), ("scaled", 200.0)]
    assert found[0]["units"] == pytest.approx(145 / 255)
    assert found[1]["units"] == pytest.approx(400 / 255)
    assert not list(coarse_budgets("case", series, low, high, None))
