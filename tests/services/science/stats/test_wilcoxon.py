"""The signed-rank test against brute force, scipy and the properties that a user relies on."""

from __future__ import annotations

import itertools
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import paired_wilcoxon

ZEROS = ["pratt", "drop"]
ALTERNATIVES = ["two-sided", "greater", "less"]

coarse = st.lists(st.integers(-4, 4).map(lambda k: k / 10), min_size=1, max_size=10)


def brute_force(d: NDArray[np.float64], zeros: str, alternative: str) -> float:
    """p by visiting all sign patterns of the non-zero differences, with ranks from scipy."""
    if zeros == "drop":
        d = d[d != 0]
    ranks = scipy_stats.rankdata(np.abs(d))[d != 0]
    kept = d[d != 0]
    observed = ranks[kept > 0].sum()
    sums = np.array([np.dot(signs, ranks) for signs in itertools.product((0, 1), repeat=len(kept))])
    upper, lower = (sums >= observed).mean(), (sums <= observed).mean()
    return {"greater": upper, "less": lower, "two-sided": min(1.0, 2 * min(upper, lower))}[alternative]


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("zeros", ZEROS)
@given(d=coarse)
@settings(max_examples=60, deadline=None)
def test_exact_p_equals_enumeration_with_ties_and_zeros(d: list[float], zeros: str, alternative: str) -> None:
    differences = np.array(d)
    result = paired_wilcoxon(differences, np.zeros(len(d)), zeros=zeros, alternative=alternative)
    assert result.method == "exact"
    assert result.p_value == brute_force(differences, zeros, alternative)


@pytest.mark.parametrize("m", [11, 12])
@pytest.mark.parametrize("zeros", ZEROS)
def test_exact_p_equals_enumeration_of_up_to_4096_patterns(m: int, zeros: str) -> None:
    rng = np.random.default_rng(m)
    for _ in range(5):
        d = np.concatenate([rng.choice([-3, -2, -1, 1, 2, 3], m) / 10, np.zeros(3)])
        assert paired_wilcoxon(d, np.zeros(m + 3), zeros=zeros).p_value == brute_force(d, zeros, "two-sided")


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("n", [6, 20, 50])
def test_exact_p_equals_scipy_without_ties_and_zeros(n: int, alternative: str) -> None:
    rng = np.random.default_rng(n)
    x, y = rng.random((2, n))
    theirs = scipy_stats.wilcoxon(np.round(x - y, 6), method="exact", alternative=alternative)
    ours = paired_wilcoxon(x, y, alternative=alternative)
    assert (ours.method, ours.n_ties, ours.n_zero) == ("exact", 0, 0)
    assert ours.p_value == pytest.approx(theirs.pvalue, rel=1e-10)


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("zeros", ZEROS)
@pytest.mark.parametrize("n", [15, 60, 200])
def test_asymptotic_p_equals_scipy_with_ties_and_zeros(n: int, zeros: str, alternative: str) -> None:
    d = np.round(np.random.default_rng(n).normal(0.05, 0.2, n), 1)
    theirs = scipy_stats.wilcoxon(
        d,
        zero_method={"pratt": "pratt", "drop": "wilcox"}[zeros],
        method="asymptotic",
        correction=False,
        alternative=alternative,
    )
    ours = paired_wilcoxon(d, np.zeros(n), zeros=zeros, method="asymptotic", alternative=alternative)
    assert ours.p_value == pytest.approx(theirs.pvalue, rel=1e-9)
    two_sided = alternative == "two-sided"  # then scipy's statistic is the smaller sum
    assert ours.z is not None
    assert (-abs(ours.z) if two_sided else ours.z) == pytest.approx(theirs.zstatistic, rel=1e-9)
    assert (min(ours.r_plus, ours.r_minus) if two_sided else ours.r_plus) == theirs.statistic


@pytest.mark.parametrize("zeros", ZEROS)
def test_the_sums_equal_the_long_formulas(zeros: str) -> None:
    d = np.array([0, 0, 1, 1, -1, 2, -3, 3, 4.0])
    n, n0 = (9, 2) if zeros == "pratt" else (7, 0)
    groups = [3, 2]  # |d| = 1 three times, 3 twice
    mean = (n * (n + 1) - n0 * (n0 + 1)) / 4
    variance = (n * (n + 1) * (2 * n + 1) - n0 * (n0 + 1) * (2 * n0 + 1) - sum((t**3 - t) / 2 for t in groups)) / 24
    result = paired_wilcoxon(d, np.zeros(9), zeros=zeros, method="asymptotic")
    assert (result.r_plus + result.r_minus) / 2 == mean
    assert result.z == pytest.approx((result.r_plus - mean) / variance**0.5)
    assert (result.n_pairs, result.n_zero, result.n_ties) == (9, 2, 5)


@pytest.mark.parametrize("n", [10, 60])
@pytest.mark.parametrize("zeros", ZEROS)
@pytest.mark.parametrize("alternative", ALTERNATIVES)
def test_identical_runs_have_no_differences(n: int, zeros: str, alternative: str) -> None:
    x = np.random.default_rng(0).random(n)
    result = paired_wilcoxon(x, x, zeros=zeros, alternative=alternative)
    assert (result.status, result.p_value, result.n_zero, result.z) == ("no_differences", 1.0, n, None)


def test_without_pairs_there_is_a_status_and_no_p() -> None:
    result = paired_wilcoxon([], [])
    assert (result.status, result.p_value, result.p_floor, result.n_pairs) == ("no_pairs", None, None, 0)


@pytest.mark.parametrize(("m", "status"), [(1, "too_few_pairs"), (5, "too_few_pairs"), (6, "ok")])
def test_few_pairs_still_show_p_and_its_floor(m: int, status: str) -> None:
    result = paired_wilcoxon(np.arange(1, m + 1), np.zeros(m))
    assert result.status == status
    assert result.p_value == result.p_floor == 2 / 2**m
    one_sided = paired_wilcoxon(np.arange(1, m + 1), np.zeros(m), alternative="greater")
    assert one_sided.p_value == one_sided.p_floor == 1 / 2**m


def test_auto_is_exact_up_to_fifty_nonzero_differences() -> None:
    d = np.arange(1, 52) * np.where(np.arange(51) % 3, 1, -1)
    zeros = np.zeros(51)
    assert paired_wilcoxon(d, zeros).method == "asymptotic"
    assert paired_wilcoxon(np.append(d[:50], [0.0] * 30), np.zeros(80)).method == "exact"
    assert paired_wilcoxon(d, zeros, method="exact").method == "exact"
    assert paired_wilcoxon(d[:7], zeros[:7], method="asymptotic").method == "asymptotic"


def test_exact_p_of_many_pairs_on_one_side_is_tiny_but_not_zero() -> None:
    result = paired_wilcoxon(np.arange(1, 101), np.zeros(100), method="exact")
    assert result.p_value == 2 / 2**100


@given(d=coarse)
@settings(deadline=None)
def test_swapping_the_runs_swaps_the_rank_sums_and_keeps_p(d: list[float]) -> None:
    x, y = np.array(d), np.zeros(len(d))
    forward, backward = paired_wilcoxon(x, y), paired_wilcoxon(y, x)
    assert (forward.r_plus, forward.r_minus) == (backward.r_minus, backward.r_plus)
    assert forward.p_value == backward.p_value
    assert paired_wilcoxon(x, y, alternative="greater").p_value == paired_wilcoxon(y, x, alternative="less").p_value


@given(d=coarse, order=st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_cases_changes_nothing(d: list[float], order: object) -> None:
    shuffled = list(d)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    assert paired_wilcoxon(d, np.zeros(len(d))) == paired_wilcoxon(shuffled, np.zeros(len(d)))


@pytest.mark.parametrize("n", [12, 60])
def test_noise_of_storage_changes_neither_p_nor_counts(n: int) -> None:
    rng = np.random.default_rng(n)
    x, y = np.round(rng.random((2, n)), 6)
    y[:3] = x[:3]
    assert paired_wilcoxon(x + 1e-8, y) == paired_wilcoxon(x, y)


def test_equal_steps_are_ties_although_binary_fractions_differ() -> None:
    result = paired_wilcoxon([0.3, 0.2], [0.2, 0.1])
    assert (result.n_ties, result.r_plus) == (2, 3.0)


def test_wilcox_is_another_name_for_drop() -> None:
    assert paired_wilcoxon([1, 0], [0, 0], zeros="wilcox") == paired_wilcoxon([1, 0], [0, 0], zeros="drop")


@pytest.mark.parametrize(
    ("x", "y"), [([1.0], [1.0, 2.0]), ([float("nan")], [1.0]), ([float("inf")], [1.0]), ([[1.0]], [[1.0]])]
)
def test_unpaired_or_unbounded_values_are_refused(x: list[float], y: list[float]) -> None:
    with pytest.raises(BadInput):
        paired_wilcoxon(x, y)


@pytest.mark.parametrize("option", [{"zeros": "prat"}, {"alternative": "more"}, {"method": "exactly"}])
def test_unknown_options_are_refused_with_the_known_ones(option: dict[str, str]) -> None:
    with pytest.raises(BadInput, match="known"):
        paired_wilcoxon([1.0], [0.0], **option)


def test_importing_the_statistics_does_not_import_scipy() -> None:
    code = (
        "import sys, services.science.stats as s; s.paired_wilcoxon([1, 2], [0, 0]); sys.exit('scipy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
