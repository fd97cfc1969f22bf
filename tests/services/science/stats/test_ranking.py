"""Rankings of runs and how far the choice of cases decides them."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import ranking_stability
from services.science.stats.ranking import _stability


def test_a_run_that_is_best_in_every_case_is_always_first() -> None:
    table = np.random.default_rng(0).random((10, 1)) / 10 + np.array([0.5, 0.9, 0.1])
    for found in ranking_stability(table, seed=1, resamples=200):
        assert found.ranks == found.low == found.high == (2, 1, 3)
        assert found.share_first == (0.0, 1.0, 0.0)
        assert set(found.taus) == {1.0}


def test_the_two_rules_can_disagree() -> None:
    table = np.array([[0.9, 0.8], [0.9, 0.8], [0.0, 0.8]])  # better mostly, and one catastrophe
    by_mean, by_rank = ranking_stability(table, seed=0, resamples=50)
    assert (by_mean.rule, by_mean.ranks) == ("mean_then_rank", (2, 1))
    assert (by_rank.rule, by_rank.ranks) == ("rank_then_mean", (1, 2))


def test_distances_rank_the_other_way() -> None:
    table = np.array([[5.0, 3.0, 4.0]] * 4)
    assert ranking_stability(table, seed=0, higher_is_better=False, resamples=10)[0].ranks == (3, 1, 2)


def test_ties_share_the_smaller_rank_and_have_no_correlation() -> None:
    found = ranking_stability(np.full((6, 3), 0.5), seed=0, resamples=20)[0]
    assert found.ranks == (1, 1, 1)
    assert set(found.taus) == {None}


def test_shares_add_up_and_the_seed_decides() -> None:
    table = np.random.default_rng(3).random((15, 4))
    first = ranking_stability(table, seed=5, resamples=300)
    assert first == ranking_stability(table, seed=5, resamples=300)
    for found in first:
        assert [sum(shares) for shares in found.distribution] == pytest.approx([1] * 4)
        assert [shares[0] for shares in found.distribution] == pytest.approx(found.share_first)
        assert all(low <= rank <= high for low, rank, high in zip(found.low, found.ranks, found.high, strict=True))


def test_tau_is_kendalls_tau_b() -> None:
    rng = np.random.default_rng(0)
    full, bootstrap = rng.integers(1, 4, (1, 6)), rng.integers(1, 4, (20, 6))
    expected = [scipy_stats.kendalltau(full[0], row).statistic for row in bootstrap]
    assert _stability("any", full, bootstrap).taus == pytest.approx(expected)


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(BadInput, match="penalty"):
        ranking_stability([[0.1, np.nan]], seed=0)
