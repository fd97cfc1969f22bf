"""Friedman's test against scipy where it agrees, by formula elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import friedman


@pytest.mark.parametrize(("n", "k", "decimals"), [(5, 3, 3), (11, 4, 1), (60, 6, 2)])
def test_chi2_and_p_equal_scipy(n: int, k: int, decimals: int) -> None:
    table = np.round(np.random.default_rng(n).random((n, k)), decimals)
    theirs = scipy_stats.friedmanchisquare(*table.T)
    ours = friedman(table)
    assert ours.status == "ok"
    assert (ours.chi2, ours.p_value) == pytest.approx((theirs.statistic, theirs.pvalue), rel=1e-9)


def test_w_and_iman_davenport_follow_from_chi2() -> None:
    n, k = 12, 4
    table = np.random.default_rng(1).random((n, k)) + np.array([0, 0, 0.2, 0.3])
    found = friedman(table)
    f = (n - 1) * found.chi2 / (n * (k - 1) - found.chi2)
    assert found.kendall_w == pytest.approx(found.chi2 / (n * (k - 1)))
    assert found.f == pytest.approx(f)
    assert found.f_p_value == pytest.approx(scipy_stats.f.sf(f, k - 1, (k - 1) * (n - 1)))


def test_a_table_and_a_list_of_runs_are_the_same() -> None:
    table = np.random.default_rng(0).random((8, 3))
    assert friedman(table) == friedman(*table.T)


def test_rank_one_is_the_best_run() -> None:
    table = [[0.9, 0.5, 0.1], [0.8, 0.6, 0.6]]
    assert friedman(table).mean_ranks == (1.0, 2.25, 2.75)
    assert friedman(table, higher_is_better=False).mean_ranks == (3.0, 1.75, 1.25)


def test_equal_runs_have_no_differences() -> None:
    found = friedman(np.full((9, 4), 0.7))
    assert (found.status, found.p_value, found.kendall_w, found.f) == ("no_differences", 1.0, 0.0, None)


def test_the_same_order_in_every_case_is_perfect_concordance() -> None:
    found = friedman(np.random.default_rng(0).random((9, 1)) + np.arange(3))
    assert (found.status, found.kendall_w, found.f, found.f_p_value) == ("perfect_concordance", 1.0, None, None)
    assert found.p_value == pytest.approx(scipy_stats.chi2.sf(18, 2))


@pytest.mark.parametrize("table", [np.zeros((4, 2)), np.zeros((0, 3)), [[0.1, 0.2, np.nan]]])
def test_two_runs_no_case_or_a_missing_value_are_refused(table: object) -> None:
    with pytest.raises(BadInput):
        friedman(table)  # type: ignore[arg-type]


def test_runs_on_different_cases_are_refused() -> None:
    with pytest.raises(BadInput, match="same cases"):
        friedman([1, 2], [1, 2], [1, 2, 3])
