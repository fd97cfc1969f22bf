"""Failure rates and McNemar's test against scipy and by hand."""

from __future__ import annotations

import pytest
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import mcnemar, wilson


@pytest.mark.parametrize(("k", "n"), [(0, 11), (1, 11), (5, 20), (11, 11), (37, 100)])
def test_the_interval_is_wilsons(k: int, n: int) -> None:
    theirs = scipy_stats.binomtest(k, n).proportion_ci(method="wilson")
    ours = wilson(k, n)
    assert ours.estimate == k / n
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


@pytest.mark.parametrize(("b", "c"), [(0, 1), (0, 6), (3, 3), (2, 9), (40, 60)])
def test_mcnemar_is_a_binomial_test_of_the_discordant_cases(b: int, c: int) -> None:
    assert mcnemar(b, c) == mcnemar(c, b) == pytest.approx(scipy_stats.binomtest(min(b, c), b + c, 0.5).pvalue)


def test_mcnemar_of_six_against_none_by_hand() -> None:
    assert mcnemar(6, 0) == 2 / 64


def test_runs_that_fail_on_the_same_cases_do_not_differ() -> None:
    assert mcnemar(0, 0) == 1.0


@pytest.mark.parametrize(("k", "n"), [(0, 0), (3, 2), (-1, 2)])
def test_impossible_counts_are_refused(k: int, n: int) -> None:
    with pytest.raises(BadInput):
        wilson(k, n)
