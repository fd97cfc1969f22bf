"""The bootstrap interval studentizes, covers what it should, and depends on nothing but pairs and seed."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import mean_difference
from services.science.stats.bootstrap import resampling_counts, studentized_interval


@pytest.mark.parametrize("n", [6, 11, 40])
@pytest.mark.parametrize("level", [0.9, 0.95])
def test_the_interval_studentizes_every_sample(n: int, level: float) -> None:
    d = np.random.default_rng(n).exponential(1, n)
    found = studentized_interval(d, resampling_counts(n, np.random.default_rng(7), 500), level)
    drawn = d[np.random.default_rng(7).integers(0, n, (500, n))]
    t = np.sort([(sample.mean() - d.mean()) / scipy_stats.sem(sample) for sample in drawn])
    low, high = t[int(np.floor((1 - level) / 2 * 499))], t[int(np.ceil((1 + level) / 2 * 499))]
    error = scipy_stats.sem(d)
    assert found == pytest.approx((d.mean() - high * error, d.mean() - low * error), rel=1e-9)


@pytest.mark.parametrize("n", [3, 11, 60])
def test_no_side_is_narrower_than_that_of_students_interval(n: int) -> None:
    for seed in range(10):
        d = np.round(np.random.default_rng(seed).standard_t(3, n), 6)
        student = scipy_stats.ttest_1samp(d, 0).confidence_interval(0.95)
        found = mean_difference(d, np.zeros(n), seed=seed, resamples=500)
        assert found.low <= student.low + 1e-9
        assert found.high >= student.high - 1e-9


def test_it_covers_at_eleven_pairs_with_heavy_tails() -> None:
    rng, covered = np.random.default_rng(0), 0
    for seed in range(400):
        found = mean_difference(rng.standard_t(3, 11), np.zeros(11), seed=seed, resamples=1000)
        covered += found.low <= 0 <= found.high
    assert covered / 400 >= 0.93  # the bias-corrected and accelerated interval: 0.83


def test_one_pair_bounds_nothing() -> None:
    found = mean_difference([0.5], [0.25], seed=0)
    assert (found.estimate, found.low, found.high, found.status) == (0.25, -np.inf, np.inf, "unbounded")


def test_two_pairs_bound_nothing_and_say_so() -> None:
    found = mean_difference([0.5, 0.7], [0.25, 0.2], seed=0)
    assert (found.low, found.high, found.status) == (-np.inf, np.inf, "unbounded")


@pytest.mark.parametrize("seed", range(20))
def test_three_pairs_bound_nothing_since_samples_of_one_pair_have_no_spread(seed: int) -> None:
    # each pair makes up a whole sample with probability 1/27, which is more than either tail
    d = np.round(np.random.default_rng(seed).normal(size=3) * 0.1, 6)
    assert mean_difference(d, np.zeros(3), seed=seed, resamples=5000).status == "unbounded"


def test_every_sample_has_as_many_values_as_there_are_and_each_is_as_likely() -> None:
    counts = resampling_counts(300, np.random.default_rng(0), 2000)
    assert (counts.sum(axis=1, dtype=np.int64) == 300).all()
    assert counts.mean(axis=0) == pytest.approx(np.ones(300), abs=6 / np.sqrt(2000))
    assert counts.var() == pytest.approx(1 - 1 / 300, rel=0.02)  # binomial


def test_an_interval_does_not_depend_on_what_was_asked_before() -> None:
    x, y = np.random.default_rng(3).random((2, 20))
    before = mean_difference(x, y, seed=1)
    for n in range(2, 12):
        mean_difference(x[:n], y[:n], seed=1)
    assert mean_difference(x, y, seed=1) == before


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
