"""Hodges-Lehmann against brute force."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import Interval, hodges_lehmann

values = st.lists(st.integers(-1000, 1000).map(lambda k: k / 1000), min_size=1, max_size=12)


def all_signed_rank_sums(n: int) -> np.ndarray:
    return np.sort([np.dot(signs, range(1, n + 1)) for signs in itertools.product((0, 1), repeat=n)])


def brute_force(d: list[float], level: float) -> Interval:
    n = len(d)
    averages = sorted((d[i] + d[j]) / 2 for i in range(n) for j in range(i, n))
    sums = all_signed_rank_sums(n)
    q = max(1, next(k for k in itertools.count() if (sums <= k).mean() >= (1 - level) / 2 - 1e-12))
    return Interval(
        float(np.median(averages)), averages[q - 1], averages[len(averages) - q], 1 - 2 * (sums <= q - 1).mean()
    )


@given(d=values, level=st.sampled_from([0.9, 0.95, 0.99]))
@settings(max_examples=40, deadline=None)
def test_estimate_interval_and_level_equal_brute_force(d: list[float], level: float) -> None:
    ours, theirs = hodges_lehmann(d, np.zeros(len(d)), level=level), brute_force(d, level)
    for field in ("estimate", "low", "high", "achieved_level"):
        assert getattr(ours, field) == pytest.approx(getattr(theirs, field), abs=1e-12)


def test_five_pairs_reach_no_more_than_93_75_percent() -> None:
    interval = hodges_lehmann([1, 2, 3, 4, 5], [0] * 5)
    assert interval == Interval(3.0, 1.0, 5.0, 0.9375)


def test_zeros_stay_in() -> None:
    assert hodges_lehmann([1, 0, 0, 0, 0], [0] * 5).estimate == 0


@pytest.mark.parametrize("n", [49, 50, 100, 250])
def test_large_samples_achieve_about_the_level(n: int) -> None:
    d = np.random.default_rng(n).normal(0.3, 1, n)
    interval = hodges_lehmann(d, np.zeros(n))
    assert interval.low < interval.estimate < interval.high
    assert interval.achieved_level == pytest.approx(0.95, abs=0.004)


def test_the_limits_of_fifty_pairs_follow_the_formula() -> None:
    d = np.round(np.random.default_rng(1).normal(0, 1, 60), 6)
    averages = np.sort([(d[i] + d[j]) / 2 for i in range(60) for j in range(i, 60)])
    count = len(averages)
    q = math.ceil(count / 2 - 0.5 - scipy_stats.norm.ppf(0.975) * math.sqrt(60 * 61 * 121 / 24))
    interval = hodges_lehmann(d, np.zeros(60))
    assert (interval.low, interval.high) == (averages[q - 1], averages[count - q])


@given(d=values)
@settings(deadline=None)
def test_swapping_the_runs_mirrors_the_interval(d: list[float]) -> None:
    zeros = np.zeros(len(d))
    forward, backward = hodges_lehmann(d, zeros), hodges_lehmann(zeros, d)
    assert (forward.estimate, forward.low, forward.high) == (-backward.estimate, -backward.high, -backward.low)


def test_identical_runs_have_no_shift() -> None:
    assert hodges_lehmann([0.5] * 8, [0.5] * 8).estimate == 0


def test_without_pairs_there_is_no_estimate() -> None:
    with pytest.raises(BadInput, match="pair"):
        hodges_lehmann([], [])
