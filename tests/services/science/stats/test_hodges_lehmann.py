"""The Hodges-Lehmann estimate against brute force, and its interval against the test that it inverts."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats as scipy_stats

from services.errors import BadInput, UnknownName
from services.science.stats import hodges_lehmann, paired_wilcoxon

ALTERNATIVES = ["two-sided", "greater", "less"]
ZEROS = ["pratt", "drop"]

coarse = st.lists(st.integers(-6, 9), min_size=3, max_size=14)
#: Many zeros, many ties, few large values: what regions that are absent or erased leave.
laden = st.tuples(
    st.integers(0, 25),
    st.lists(st.integers(-3, 4), max_size=25),
    st.lists(st.integers(-1000, 1000), min_size=3, max_size=12),
).map(lambda parts: [0] * parts[0] + parts[1] + parts[2])


def accepted_shifts(d: NDArray[np.int64], alternative: str, zeros: str, alpha: float) -> list[tuple[float, bool]]:
    """Whether the test rejects, at every Walsh average, between neighbors and beyond the last ones, in quarters."""
    points = np.unique((d[:, None] + d[None, :]) * 2)
    shifts = sorted({*points, *(points - 1), *(points + 1)})
    outside = [-math.inf, *shifts[1:-1], math.inf]
    tests = (
        paired_wilcoxon(4.0 * d - s, np.zeros(len(d)), alternative=alternative, zeros=zeros, decimals=0) for s in shifts
    )
    return [(s, (test.p_value or 0) > alpha) for s, test in zip(outside, tests, strict=True)]


def brute_force(d: NDArray[np.int64], alternative: str, zeros: str, alpha: float) -> tuple[float, float]:
    """The hull of all shifts that are not rejected, cut at a rejected zero inside, on the side of the effect."""
    found = accepted_shifts(d, alternative, zeros, alpha)
    kept = [s for s, accepted in found if accepted]
    raw = paired_wilcoxon(d, np.zeros(len(d)), alternative=alternative, zeros=zeros, decimals=0)
    if kept and min(kept) < 0 < max(kept) and (raw.p_value or 0) <= alpha:
        up = alternative == "greater" or (alternative == "two-sided" and (raw.z or 0) > 0)
        kept = [s for s in kept if (s > 0) == up]
    return (min(kept) / 4, max(kept) / 4) if kept else (math.inf, -math.inf)


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("zeros", ZEROS)
@given(d=coarse)
@settings(max_examples=40, deadline=None)
def test_the_interval_is_all_that_the_test_does_not_reject(d: list[int], zeros: str, alternative: str) -> None:
    found = hodges_lehmann(d, np.zeros(len(d)), zeros=zeros, alternative=alternative, decimals=0)
    assert (found.low, found.high) == brute_force(np.array(d), alternative, zeros, 0.05)


@pytest.mark.parametrize("n", [20, 50, 51, 53, 60])
@pytest.mark.parametrize("zeros", ZEROS)
def test_the_interval_is_the_same_where_the_test_turns_from_exact_to_asymptotic(n: int, zeros: str) -> None:
    rng = np.random.default_rng(n)
    for scale in (3, 30) if n < 50 else (8,):
        d = np.round(rng.standard_t(3, n) * scale + scale / 2).astype(np.int64)
        found = hodges_lehmann(d, np.zeros(n), zeros=zeros, decimals=0)
        assert (found.low, found.high) == brute_force(d, "two-sided", zeros, 0.05)


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("zero_share", [0.0, 0.3, 0.9])
@pytest.mark.parametrize("n", [75, 201, 300, 501])
def test_the_interval_of_many_pairs_is_all_that_the_test_does_not_reject(
    n: int, zero_share: float, alternative: str
) -> None:
    rng = np.random.default_rng(n)
    d = np.round(rng.standard_t(4, n) * 4 + 1).astype(np.int64) * (rng.random(n) >= zero_share)
    found = hodges_lehmann(d, np.zeros(n), alternative=alternative, decimals=0)
    assert (found.low, found.high) == brute_force(d, alternative, "pratt", 0.05)


@pytest.mark.parametrize("n", [60, 300, 301, 501])
def test_the_estimate_of_many_pairs_is_exactly_the_median_of_the_sorted_walsh_averages(n: int) -> None:
    d = np.round(np.random.default_rng(n).normal(0.05, 0.2, n), 6)
    averages = sorted((round(d[i] * 1e6) + round(d[j] * 1e6)) / 2 for i in range(n) for j in range(i, n))
    middle = (averages[(len(averages) - 1) // 2] + averages[len(averages) // 2]) / 2
    assert hodges_lehmann(d, np.zeros(n)).estimate == middle / 1e6


def test_where_little_confidence_is_asked_for_the_interval_still_inverts_the_test() -> None:
    d = np.round(np.random.default_rng(0).normal(1, 6, 60)).astype(np.int64)
    for alternative in ALTERNATIVES:
        found = hodges_lehmann(d, np.zeros(60), level=0.3, alternative=alternative, decimals=0)
        assert (found.low, found.high) == brute_force(d, alternative, "pratt", 0.7)


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("zeros", ZEROS)
@given(d=laden, level=st.sampled_from([0.9, 0.95, 0.99]))
@settings(max_examples=100, deadline=None)
def test_zero_lies_in_the_interval_exactly_where_the_test_does_not_reject(
    d: list[int], level: float, zeros: str, alternative: str
) -> None:
    x, y = np.array(d) / 1000, np.zeros(len(d))
    found = hodges_lehmann(x, y, level=level, zeros=zeros, alternative=alternative)
    p = paired_wilcoxon(x, y, zeros=zeros, alternative=alternative).p_value
    assert p is not None
    assert (found.low <= 0 <= found.high) == (p > 1 - level)


@pytest.mark.parametrize("n", range(3, 61, 3))
def test_it_agrees_with_the_test_on_dice_with_absent_regions(n: int) -> None:
    rng = np.random.default_rng(n)
    for share in (0.1, 0.5, 0.8):
        x = np.where(rng.random(n) < share, 1.0, rng.beta(8, 2, n).round(3))
        y = np.where(x == 1, 1.0, np.clip(x - rng.normal(0.03, 0.06, n).round(3), 0, 1))
        for zeros in ZEROS:
            found, test = hodges_lehmann(x, y, zeros=zeros), paired_wilcoxon(x, y, zeros=zeros)
            assert (found.low <= 0 <= found.high) == ((test.p_value or 0) > 0.05)


@given(d=st.lists(st.integers(-1000, 1000).map(lambda k: k / 1000), min_size=1, max_size=12))
@settings(deadline=None)
def test_the_estimate_is_the_median_of_all_walsh_averages(d: list[float]) -> None:
    averages = [(d[i] + d[j]) / 2 for i in range(len(d)) for j in range(i, len(d))]
    assert hodges_lehmann(d, np.zeros(len(d))).estimate == pytest.approx(np.median(averages), abs=1e-12)


@pytest.mark.parametrize("n", [6, 11, 30, 50])
def test_without_ties_it_runs_between_the_walsh_averages_of_the_textbook(n: int) -> None:
    d = np.round(np.random.default_rng(n).normal(0.1, 1, n), 6)
    averages = np.sort([(d[i] + d[j]) / 2 for i in range(n) for j in range(i, n)])
    patterns = np.ones(1)
    for rank in range(1, n + 1):
        patterns = np.convolve(patterns, [0.5, *[0] * (rank - 1), 0.5])
    q = int(np.searchsorted(patterns.cumsum(), 0.025 - 1e-12))
    found = hodges_lehmann(d, np.zeros(n))
    assert (found.low, found.high) == pytest.approx((averages[q - 1], averages[len(averages) - q]), abs=3e-7)
    assert found.achieved_level == pytest.approx(1 - 2 * patterns.cumsum()[q - 1], abs=1e-12)


@pytest.mark.parametrize("n", [51, 100, 300])
def test_large_samples_achieve_about_the_level(n: int) -> None:
    d = np.random.default_rng(n).normal(0.3, 1, n)
    interval = hodges_lehmann(d, np.zeros(n))
    assert interval.low < interval.estimate < interval.high
    assert interval.achieved_level == pytest.approx(0.95, abs=0.004)
    for limit in (interval.low, interval.high):
        assert scipy_stats.wilcoxon(d - limit, method="asymptotic").pvalue == pytest.approx(0.05, abs=0.001)


def test_fewer_than_six_pairs_exclude_no_shift() -> None:
    found = hodges_lehmann([1, 2, 3, 4, 5], [0] * 5)
    assert (found.estimate, found.low, found.high, found.achieved_level) == (3.0, -math.inf, math.inf, 1.0)


def test_a_one_sided_test_bounds_one_side() -> None:
    d = np.arange(1, 11) / 10
    found = hodges_lehmann(d, np.zeros(10), alternative="greater")
    assert (found.high, found.low > 0) == (math.inf, True)
    mirrored = hodges_lehmann(-d, np.zeros(10), alternative="less")
    assert (mirrored.low, mirrored.high) == (-math.inf, -found.low)


def test_where_no_shift_fits_the_interval_is_empty() -> None:
    d = [0.0] * 50 + [k / 10 for k in range(1, 9)]
    found = hodges_lehmann(d, np.zeros(58))
    assert (found.estimate, found.low, found.high) == (0.0, math.inf, -math.inf)
    assert (paired_wilcoxon(d, np.zeros(58)).p_value or 1) < 0.05


@given(d=laden)
@settings(max_examples=40, deadline=None)
def test_swapping_the_runs_mirrors_the_interval(d: list[int]) -> None:
    x, zeros = np.array(d) / 1000, np.zeros(len(d))
    forward, backward = hodges_lehmann(x, zeros), hodges_lehmann(zeros, x)
    assert (forward.estimate, forward.low, forward.high) == (-backward.estimate, -backward.high, -backward.low)


def test_zeros_stay_in() -> None:
    assert hodges_lehmann([1, 0, 0, 0, 0], [0] * 5).estimate == 0


def test_identical_runs_have_no_shift() -> None:
    found = hodges_lehmann([0.5] * 8, [0.5] * 8)
    assert (found.estimate, found.low, found.high) == (0, 0, 0)


def test_without_pairs_there_is_no_estimate() -> None:
    with pytest.raises(BadInput, match="pair"):
        hodges_lehmann([], [])


def test_options_are_those_of_the_test() -> None:
    with pytest.raises(UnknownName, match="zero rule"):
        hodges_lehmann([1], [0], zeros="keep")
