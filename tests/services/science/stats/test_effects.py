"""Effect sizes, the sign test and the sign-flip test against hand-worked and enumerated values."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import rank_biserial, share_worse, sign_flip_test, sign_test, superiority

values = st.lists(st.integers(-5, 5).map(lambda k: k / 10), min_size=1, max_size=11)


def test_rank_biserial_of_a_hand_worked_example() -> None:
    # |d| = 1, 2, 3, 4 with ranks 1..4, the 2 negative: (8 - 2) / 10; the zero is dropped before ranking
    assert rank_biserial([1, 0, 3, 4, 7], [0, 2, 0, 0, 7]) == pytest.approx(0.6)


def test_half_better_and_half_unchanged_is_a_rank_biserial_of_one() -> None:
    assert rank_biserial([1, 2, 0, 0], [0, 0, 0, 0]) == 1.0


def test_identical_runs_have_no_effect() -> None:
    x = np.random.default_rng(0).random(60)
    assert (rank_biserial(x, x), superiority(x, x), share_worse(x, x, by_more_than=0.05)) == (0.0, 0.5, 0.0)


@given(d=values)
@settings(deadline=None)
def test_swapping_the_runs_mirrors_every_effect(d: list[float]) -> None:
    zeros = np.zeros(len(d))
    assert rank_biserial(d, zeros) == -rank_biserial(zeros, d)
    assert superiority(d, zeros) == pytest.approx(1 - superiority(zeros, d))
    assert sign_test(d, zeros) == sign_test(zeros, d)
    assert sign_flip_test(d, zeros) == sign_flip_test(zeros, d)


def test_superiority_always_means_better() -> None:
    x, y = [1, 2, 3, 4], [2, 2, 2, 2]
    assert superiority(x, y) == 0.625
    assert superiority(x, y, higher_is_better=False) == 0.375


def test_share_worse_counts_losses_beyond_the_margin() -> None:
    x, y = [0.5, 0.86, 0.95, 0.9], [0.9, 0.9, 0.9, 0.9]
    assert share_worse(x, y, by_more_than=0.05) == 0.25
    assert share_worse(x, y, by_more_than=0.01, higher_is_better=False) == 0.25


@given(d=values)
@settings(deadline=None)
def test_the_sign_test_is_binomial(d: list[float]) -> None:
    positive, nonzero = sum(v > 0 for v in d), sum(v != 0 for v in d)
    expected = scipy_stats.binomtest(positive, nonzero, 0.5).pvalue if nonzero else 1.0
    assert sign_test(d, np.zeros(len(d))) == pytest.approx(expected)


@given(d=values.filter(lambda d: len(d) <= 9))
@settings(max_examples=40, deadline=None)
def test_the_sign_flip_test_visits_all_patterns_of_few_pairs(d: list[float]) -> None:
    reached = abs(np.mean(d)) - 1e-12
    flips = [abs(np.dot(signs, d)) / len(d) >= reached for signs in itertools.product((1, -1), repeat=len(d))]
    assert sign_flip_test(d, np.zeros(len(d))) == np.mean(flips)


def test_the_sign_flip_test_of_many_pairs_is_seeded_and_never_zero() -> None:
    d, zeros = np.full(40, 0.5), np.zeros(40)
    p = sign_flip_test(d, zeros, rng=np.random.default_rng(3))
    assert p == sign_flip_test(d, zeros, rng=np.random.default_rng(3)) == 1 / 10_001
    with pytest.raises(BadInput, match="generator"):
        sign_flip_test(d, zeros)


def test_the_sampled_sign_flip_test_agrees_with_the_t_test_on_normal_data() -> None:
    d = np.random.default_rng(5).normal(0.3, 1, 40)
    p = sign_flip_test(d, np.zeros(40), rng=np.random.default_rng(0))
    assert p == pytest.approx(scipy_stats.ttest_1samp(d, 0).pvalue, abs=0.02)
