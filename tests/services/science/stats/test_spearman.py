"""Spearman's correlation and its interval, against scipy, against pencil and paper, and in a small simulation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from services.errors import BadInput
from services.science.stats import spearman


@pytest.mark.parametrize("seed", range(5))
def test_rho_is_that_of_scipy_with_ties(seed: int) -> None:
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, 6, 15), rng.integers(0, 6, 15)
    assert spearman(x, y).rho == pytest.approx(stats.spearmanr(x, y).statistic, abs=1e-12)


def test_the_interval_is_that_of_the_formula() -> None:
    found = spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])
    assert found.rho == pytest.approx(0.8)
    half = 1.959963985 * math.sqrt((1 + 0.32) / 2)
    assert found.low == pytest.approx(math.tanh(math.atanh(0.8) - half))
    assert found.high == pytest.approx(math.tanh(math.atanh(0.8) + half))


def test_turning_one_side_round_turns_the_interval_round() -> None:
    x, y = np.arange(9), np.array([3, 1, 2, 6, 5, 4, 9, 7, 8])
    one, other = spearman(x, y), spearman(x, -y)
    assert (one.rho, one.low, one.high) == pytest.approx((-other.rho, -other.high, -other.low))


@pytest.mark.parametrize(
    ("x", "y", "rho"),
    [([1, 2, 3], [1, 3, 2], 0.5), (range(6), range(6), 1.0), (range(5), [1] * 5, None), ([], [], None)],
)
def test_what_is_not_defined_is_none(x: list[float], y: list[float], rho: float | None) -> None:
    found = spearman(x, y)
    assert (found.n, found.low, found.high) == (len(x), None, None)
    assert found.rho == (None if rho is None else pytest.approx(rho))


def test_a_difference_below_what_is_stored_is_no_order() -> None:
    assert spearman(range(6), [0.5 + 1e-9 * k for k in range(6)]).rho is None


@pytest.mark.parametrize(("x", "y"), [([1, 2], [1]), ([1, math.nan], [1, 2]), ([[1, 2]], [[1, 2]])])
def test_values_that_are_no_pairs_are_refused(x: object, y: object) -> None:
    with pytest.raises(BadInput, match="two lists of one length"):
        spearman(x, y)


def test_the_interval_holds_the_true_rho_about_as_often_as_it_says() -> None:
    rng, rho, n = np.random.default_rng(1), 0.5, 11
    r = 2 * math.sin(math.pi * rho / 6)
    held = 0
    for _ in range(1500):
        x = rng.standard_normal(n)
        found = spearman(x, r * x + math.sqrt(1 - r * r) * rng.standard_normal(n))
        held += found.low is not None and found.high is not None and found.low <= rho <= found.high
    assert 0.93 < held / 1500 < 0.975
