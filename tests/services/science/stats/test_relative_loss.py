"""The relative loss of a mean against its variance by hand: of patients, and of networks crossed with patients."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import mean_over_networks, relative_loss

Floats = np.ndarray


def balanced(seed: int, networks: int = 4, patients: int = 9) -> tuple[Floats, Floats, list[int], list[int]]:
    """One fold: attacked and clean Dice of every network on every patient."""
    rng = np.random.default_rng(seed)
    clean = 0.85 + rng.normal(0, 0.01, (networks, 1)) + rng.normal(0, 0.03, patients)
    attacked = 0.4 * clean + rng.normal(0, 0.05, (networks, 1)) + rng.normal(0, 0.08, patients)
    attacked = attacked + rng.normal(0, 0.02, (networks, patients))
    of_network, of_patient = np.indices((networks, patients))
    return attacked.ravel(), clean.ravel(), of_network.ravel().tolist(), of_patient.ravel().tolist()


@pytest.mark.parametrize("seed", range(4))
def test_over_patients_the_error_is_that_of_a_ratio_of_means(seed: int) -> None:
    attacked, clean, _, patients = balanced(seed, networks=1, patients=20)
    found = relative_loss(attacked, clean, [0] * 20, patients)
    ratio, n = attacked.mean() / clean.mean(), len(clean)
    cov = np.cov(attacked, clean)
    error = math.sqrt((cov[0, 0] - 2 * ratio * cov[0, 1] + ratio**2 * cov[1, 1]) / n) / clean.mean()
    assert found.estimate == pytest.approx(1 - ratio)
    assert found.standard_error == pytest.approx(error, rel=1e-4)
    half = scipy_stats.t.ppf(0.975, n - 1) * error
    assert found.interval() == pytest.approx((1 - ratio - half, 1 - ratio + half), abs=1e-5)
    for limit in found.interval():
        fieller = scipy_stats.ttest_1samp(attacked - (1 - limit) * clean, 0).pvalue
        assert fieller == pytest.approx(0.05, abs=0.005), "the test at a loss itself differs little"


@pytest.mark.parametrize("seed", range(4))
def test_over_networks_the_error_is_that_of_the_mean_squares_of_two_crossed_effects(seed: int) -> None:
    attacked, clean, networks, patients = balanced(seed)
    found = relative_loss(attacked, clean, networks, patients)
    ratio = attacked.mean() / clean.mean()
    table = ((attacked - ratio * clean) / clean.mean()).reshape(4, 9)
    rows, columns = table.mean(axis=1), table.mean(axis=0)
    left = table - rows[:, None] - columns + table.mean()
    of_networks, of_patients = 9 * rows.var(ddof=1), 4 * columns.var(ddof=1)
    residual = (left**2).sum() / (3 * 8)
    assert min(of_networks, of_patients) > residual, "else a variance is at zero, and the mean squares are no answer"
    assert found.estimate == pytest.approx(1 - ratio, abs=1e-6)
    assert found.standard_error == pytest.approx(math.sqrt((of_networks + of_patients - residual) / 36), rel=1e-3)
    assert (found.n_networks, found.n_patients) == (4, 9)


def test_a_limit_is_where_p_is_the_level_also_with_more_variance() -> None:
    found = relative_loss(*balanced(1))
    for factor in (1.0, 2.0):
        for limit in found.interval(variance_factor=factor):
            assert found.p_value(limit, variance_factor=factor) == pytest.approx(0.05)
    (low, high), (lower, higher) = found.interval(), found.interval(variance_factor=2)
    assert (higher - lower) / (high - low) == pytest.approx(math.sqrt(2))


def test_what_cannot_vary_excludes_nothing() -> None:
    alike = relative_loss([0.2, 0.3], [0.4, 0.6], [0, 0], ["a", "b"])
    assert (alike.status, alike.estimate) == ("no_spread", pytest.approx(0.5))
    assert alike.interval() == (-math.inf, math.inf)
    assert alike.p_value(0.65) is None
    one = relative_loss([0.2, 0.1], [0.4, 0.6], [0, 1], ["a", "a"])
    assert (one.status, one.p_value()) == ("one_patient", None)
    lost = relative_loss([0.0, 0.0], [0.0, 0.0], [0, 0], ["a", "b"])
    assert lost.status == "nothing_to_lose"
    assert math.isnan(lost.estimate)


def test_a_loss_of_everything_is_known_exactly() -> None:
    lost = relative_loss([0.0] * 4, [0.8, 0.9, 0.7, 0.8], [0, 1, 0, 1], ["a", "a", "b", "b"])
    assert (lost.estimate, lost.interval(variance_factor=2)) == (1.0, (1.0, 1.0))
    assert (lost.p_value(0.65), lost.p_value(1.0)) == (0.0, 1.0)
    one = relative_loss([0.0, 0.0], [0.8, 0.9], [0, 1], ["a", "a"])
    assert one.interval() == (-math.inf, math.inf), "of one patient nothing is known"


def test_areas_that_are_all_equal_do_not_differ() -> None:
    alike = mean_over_networks([0.0] * 4, [0, 1, 0, 1], ["a", "a", "b", "b"])
    assert (alike.interval(), alike.p_value(), alike.p_value(-0.02)) == ((0.0, 0.0), 1.0, 0.0)


def test_values_without_pairs_are_refused() -> None:
    with pytest.raises(BadInput, match="needs pairs"):
        relative_loss([0.1], [0.2, 0.3], [0, 0], ["a", "b"])
    with pytest.raises(BadInput, match="needs values"):
        mean_over_networks([], [], [])
