"""Adjusted p-values: worked by hand, against scipy, and their order."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import benjamini_hochberg, holm

families = st.lists(st.one_of(st.floats(0, 1), st.sampled_from([0.01, 0.05, None, math.nan])), max_size=20)


def test_holm_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


def test_benjamini_hochberg_by_hand() -> None:
    assert benjamini_hochberg([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.02, 0.04, 0.04, 0.02])


def test_nothing_exceeds_one() -> None:
    assert holm([0.6, 0.7]) == [1.0, 1.0]
    assert benjamini_hochberg([0.9, 1.0]) == [1.0, 1.0]


@pytest.mark.parametrize("adjust", [holm, benjamini_hochberg])
def test_missing_tests_do_not_count(adjust: Callable[..., list[float | None]]) -> None:
    full = adjust([0.01, 0.04])
    assert adjust([None, 0.01, math.nan, 0.04]) == [None, full[0], None, full[1]]
    assert adjust([]) == []


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_benjamini_hochberg_equals_scipy(p_values: list[float]) -> None:
    assert benjamini_hochberg(p_values) == pytest.approx(scipy_stats.false_discovery_control(p_values), abs=1e-12)


@pytest.mark.parametrize("adjust", [holm, benjamini_hochberg])
@given(p_values=families)
def test_adjusted_is_at_least_raw_at_most_one_and_in_the_same_order(
    adjust: Callable[..., list[float | None]], p_values: list[float | None]
) -> None:
    found = [(p, q) for p, q in zip(p_values, adjust(p_values), strict=True) if q is not None and p is not None]
    assert len(found) == sum(p is not None and not math.isnan(p) for p in p_values)
    assert all(p <= q <= 1 for p, q in found)
    ordered = [q for _, q in sorted(found)]
    assert ordered == sorted(ordered)


def test_a_number_that_is_no_probability_is_refused() -> None:
    with pytest.raises(BadInput, match="between 0 and 1"):
        holm([1.2])
