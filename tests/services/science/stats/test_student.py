"""Student's t distribution beside scipy's."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import special, stats

from services.science.stats.student import beta_cdf, noncentral_t_above, t_cdf, t_quantile

DEGREES = [1, 1.5, 2, 3, 5, 9.7, 29, 100, 299, 1250, 50_000.3]


@pytest.mark.parametrize("df", DEGREES)
def test_probabilities_and_quantiles_equal_scipys_far_into_the_tail(df: float) -> None:
    for t in (-40.0, -10.0, -3.0, -1.0, -0.3, 0.0, 0.5, 3.0, 30.0):
        assert t_cdf(t, df) == pytest.approx(stats.t.cdf(t, df), rel=1e-9, abs=1e-300)
    for p in (1e-8, 1e-4, 0.005, 0.025, 0.2, 0.4999, 0.5, 0.7, 0.975, 0.995):
        assert t_quantile(p, df) == pytest.approx(stats.t.ppf(p, df), rel=1e-9, abs=1e-12)


def test_a_quantile_is_where_the_probability_is_reached() -> None:
    for df in DEGREES:
        for p in np.linspace(0.001, 0.999, 37):
            assert t_cdf(t_quantile(float(p), df), df) == pytest.approx(p, rel=1e-11)


def test_the_incomplete_beta_function_equals_scipys() -> None:
    rng = np.random.default_rng(0)
    for a, b, x in zip(*rng.uniform(0.2, 30, (2, 200)), rng.random(200), strict=True):
        assert beta_cdf(x, 1 - x, a, b) == pytest.approx(special.betainc(a, b, x), rel=1e-10, abs=1e-14)
    assert (beta_cdf(0, 1, 2, 3), beta_cdf(1, 0, 2, 3)) == (0, 1)


@pytest.mark.parametrize("df", [2, 5, 15, 100, 1000])
def test_the_power_of_a_t_test_equals_scipys(df: float) -> None:
    critical = float(stats.t.ppf(0.975, df))
    for shift in (0.0, 0.5, 2.5, 5.0):
        assert noncentral_t_above(critical, df, shift) == pytest.approx(stats.nct.sf(critical, df, shift), abs=1e-6)
