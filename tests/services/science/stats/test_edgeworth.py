"""The interval of many values is that of bootstrap-t, without its samples."""

from __future__ import annotations

import math

import numpy as np
import pytest

from services.science.stats import mean_difference
from services.science.stats.edgeworth import skewed_interval

N = 2500
_RNG = np.random.default_rng(0)
VALUES = {
    "symmetric": _RNG.normal(0.7, 0.1, N),
    "skewed": _RNG.exponential(10, N),
    "skewed the other way": 1 - _RNG.beta(1.5, 12, N),
    "one in a hundred is lost": np.where(_RNG.random(N) < 0.01, 240, _RNG.exponential(5, N)),
}


@pytest.mark.parametrize("name", VALUES)
def test_its_limits_are_those_of_many_samples_within_four_hundredths_of_the_width(name: str) -> None:
    values = VALUES[name]
    sampled = mean_difference(values, np.zeros(N), seed=0)
    low, high = skewed_interval(values)
    width = sampled.high - sampled.low
    assert low == pytest.approx(sampled.low, abs=0.04 * width)
    assert high == pytest.approx(sampled.high, abs=0.04 * width)


def test_it_is_nowhere_narrower_than_that_of_student() -> None:
    for values in VALUES.values():
        low, high = skewed_interval(values)
        half = 1.9609 * values.std(ddof=1) / math.sqrt(N)
        assert low <= values.mean() - half + 1e-4 * half
        assert high >= values.mean() + half - 1e-4 * half


def test_mirrored_values_have_the_mirrored_interval() -> None:
    low, high = skewed_interval(VALUES["skewed"])
    assert skewed_interval(-VALUES["skewed"]) == pytest.approx((-high, -low))
