"""The bootstrap interval equals scipy's for the same draws and depends on nothing but pairs and seed."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import mean_difference
from services.science.stats.bootstrap import bca_interval, resample_means


@pytest.mark.parametrize("n", [2, 6, 11, 40, 100])
@pytest.mark.parametrize("level", [0.9, 0.95])
def test_the_interval_is_the_bca_interval_of_scipy(n: int, level: float) -> None:
    d = np.round(np.random.default_rng(n).exponential(64, n)) / 512 - 1 / 8  # sums are exact, so ties are ties
    theirs = scipy_stats.bootstrap(
        (d,), np.mean, n_resamples=2000, method="BCa", confidence_level=level, rng=np.random.default_rng(7)
    ).confidence_interval
    ours = bca_interval(d, resample_means(d, np.random.default_rng(7), 2000), level)
    assert ours == pytest.approx((theirs.low, theirs.high), rel=1e-9)


def test_the_same_seed_gives_the_same_interval_and_another_seed_another() -> None:
    x, y = np.random.default_rng(0).random((2, 20))
    assert mean_difference(x, y, seed=1) == mean_difference(x, y, seed=1)
    assert mean_difference(x, y, seed=1) != mean_difference(x, y, seed=2)


@pytest.mark.parametrize("n", [7, 60])
def test_the_order_of_cases_changes_nothing(n: int) -> None:
    x, y = np.random.default_rng(n).random((2, n))
    order = np.random.default_rng(1).permutation(n)
    assert mean_difference(x, y, seed=4) == mean_difference(x[order], y[order], seed=4)


@pytest.mark.parametrize("n", [7, 60])
def test_swapping_the_runs_mirrors_the_interval_exactly(n: int) -> None:
    x, y = np.round(np.random.default_rng(n).random((2, n)), 2)
    forward, backward = mean_difference(x, y, seed=4), mean_difference(y, x, seed=4)
    assert (forward.estimate, forward.low, forward.high) == (-backward.estimate, -backward.high, -backward.low)


def test_equal_differences_give_a_point_and_say_so() -> None:
    found = mean_difference([0.5] * 9, [0.25] * 9, seed=0)
    assert (found.estimate, found.low, found.high, found.status) == (0.25, 0.25, 0.25, "degenerate")


def test_the_estimate_is_the_mean_within_its_interval() -> None:
    x, y = np.random.default_rng(2).random((2, 25))
    found = mean_difference(x, y, seed=0)
    assert found.estimate == pytest.approx((x - y).mean(), abs=1e-6)
    assert found.low < found.estimate < found.high
    assert found.status == "ok"


def test_without_pairs_there_is_no_mean() -> None:
    with pytest.raises(BadInput, match="pair"):
        mean_difference([], [], seed=0)
