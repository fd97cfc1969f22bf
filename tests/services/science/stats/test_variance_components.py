"""Variance components against R's lmerTest, whose numbers are stored with the data, and against dense matrices."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import optimize
from scipy import stats as scipy_stats

from services.errors import BadInput
from services.science.stats import variance_components

#: Made by lmertest.R, which lies beside it.
STORED: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "fixtures" / "lmertest.json").read_text())
BALANCED = [name for name in STORED if not name.startswith("missing")]


def drawn(
    seed: int, folds: int = 3, replicas: int = 3, patients: int = 6, network: float = 0.05
) -> tuple[np.ndarray, list[str], list[str]]:
    rng = np.random.default_rng(seed)
    values, networks, of = [], [], []
    for fold in range(folds):
        of_patient = rng.normal(0, 0.1, patients)
        for replica in range(replicas):
            of_network = rng.normal(0, network)
            for number in range(patients):
                values.append(0.02 + of_network + of_patient[number] + rng.normal(0, 0.04))
                networks.append(f"{fold}.{replica}")
                of.append(f"{fold}.{number}")
    return np.round(values, 6), networks, of


@pytest.mark.parametrize("name", STORED)
def test_estimate_error_degrees_of_freedom_and_p_equal_lmertest(name: str) -> None:
    theirs = STORED[name]
    ours = variance_components(theirs["values"], theirs["networks"], theirs["patients"])
    precise = 1e-4 if name in BALANCED else 1e-3  # that of their optimizer where nothing has a closed form
    for field in ("estimate", "standard_error", "df", "p_value"):
        assert getattr(ours, field) == pytest.approx(theirs[field], rel=precise)
    for field in ("network_sd", "patient_sd", "residual_sd"):
        assert getattr(ours, field) == pytest.approx(theirs[field], rel=precise, abs=1e-6)
    half = scipy_stats.t.ppf(0.975, theirs["df"]) * theirs["standard_error"]
    assert (ours.low, ours.high) == pytest.approx((theirs["estimate"] - half, theirs["estimate"] + half), rel=1e-3)


def dense(variances: np.ndarray, y: np.ndarray, networks: list[str], patients: list[str]) -> float:
    """Twice the negative restricted log-likelihood by the textbook, without its constant."""
    z, w = ((np.array(names)[:, None] == np.unique(names)).astype(float) for names in (networks, patients))
    v = variances[0] * z @ z.T + variances[1] * w @ w.T + variances[2] * np.eye(len(y))
    inverse, one = np.linalg.inv(v), np.ones(len(y))
    mean = one @ inverse @ y / (one @ inverse @ one)
    return float(np.linalg.slogdet(v)[1] + np.log(one @ inverse @ one) + (y - mean) @ inverse @ (y - mean))


@pytest.mark.parametrize("seed", range(6))
def test_with_missing_pairs_no_variances_are_more_likely(seed: int) -> None:
    y, networks, patients = drawn(seed, network=(0.0, 0.05)[seed % 2])
    kept = np.random.default_rng(seed).permutation(len(y))[:40]
    y, networks, patients = y[kept], [networks[i] for i in kept], [patients[i] for i in kept]
    found = variance_components(y, networks, patients)
    ours = np.array([found.network_sd, found.patient_sd, found.residual_sd]) ** 2
    best = min(
        optimize.minimize(dense, start, (y, networks, patients), "L-BFGS-B", bounds=[(0, 1), (0, 1), (1e-6, 1)]).fun
        for start in ([0.01, 0.01, 0.01], [0, 0.01, 0.002], ours)
    )
    assert dense(ours, y, networks, patients) <= best + 1e-5


def test_the_order_of_values_changes_nothing() -> None:
    y, networks, patients = drawn(1)
    order = np.random.default_rng(0).permutation(len(y))
    moved = variance_components(y[order], [networks[i] for i in order], [patients[i] for i in order])
    here = variance_components(y, networks, patients)
    assert (moved.estimate, moved.p_value) == pytest.approx((here.estimate, here.p_value), rel=1e-6)


def test_swapping_the_runs_mirrors_estimate_and_interval_and_keeps_p() -> None:
    y, networks, patients = drawn(2)
    forward, backward = (variance_components(sign * y, networks, patients) for sign in (1, -1))
    assert forward.estimate == pytest.approx(-backward.estimate)
    assert (forward.low, forward.p_value) == pytest.approx((-backward.high, backward.p_value))


@pytest.mark.parametrize("alternative", ["two-sided", "greater", "less"])
def test_the_interval_holds_zero_exactly_where_the_test_does_not_reject(alternative: str) -> None:
    for seed in range(12):
        y, networks, patients = drawn(seed, network=0.01)
        found = variance_components(y, networks, patients, alternative=alternative)
        assert (found.low <= 0 <= found.high) == (found.p_value > 0.05)


def test_networks_that_agree_exactly_leave_a_test_over_patients() -> None:
    patients = np.array([0.01, 0.03, -0.02, 0.05, 0.04, 0.02])
    found = variance_components(np.tile(patients, 3), [n for n in "abc" for _ in range(6)], list(range(6)) * 3)
    assert found.p_value == pytest.approx(scipy_stats.ttest_1samp(patients, 0).pvalue, rel=0.02)
    assert found.network_sd == pytest.approx(0, abs=1e-4)


def test_no_difference_anywhere_has_p_one() -> None:
    found = variance_components([0.0] * 8, list("aaaabbbb"), list(range(4)) * 2)
    assert (found.status, found.estimate, found.p_value, found.low, found.high) == ("no_spread", 0, 1, 0, 0)


def test_equal_differences_have_no_spread_and_no_p() -> None:
    # p = 0 and a point would be claimed of two patients as of two hundred
    found = variance_components([0.25] * 4, list("aabb"), list(range(2)) * 2)
    assert (found.status, found.estimate, found.p_value) == ("no_spread", 0.25, None)
    assert (found.low, found.high) == (-np.inf, np.inf)


def test_one_patient_has_no_p_however_many_networks_it_met() -> None:
    found = variance_components([0.104, 0.12, 0.11, 0.09, 0.1], list("abcde"), ["p"] * 5)
    assert (found.status, found.p_value, found.patient_sd) == ("one_patient", None, None)
    assert (found.low, found.high) == (-np.inf, np.inf)


def test_one_network_per_patient_is_refused_in_one_sentence() -> None:
    with pytest.raises(BadInput, match="train with replicas of 2 or more"):
        variance_components([0.1, 0.2, 0.3], ["a", "a", "b"], [1, 2, 3])


def test_values_without_their_network_are_refused() -> None:
    with pytest.raises(BadInput, match="its network and its patient"):
        variance_components([0.1, 0.2], ["a"], [1, 2])


def test_the_error_rate_holds_where_the_signed_rank_test_fails() -> None:
    # networks vary half as much as patients, 50 patients a fold: measured on this seed
    from services.science.stats import paired_wilcoxon

    rejected = np.zeros(2)
    rng = np.random.default_rng(4)
    for _ in range(60):
        patients = np.tile(range(150), 2)
        names = [
            f"{patient // 50}.{network % 2}" for patient, network in zip(patients, np.repeat([0, 1], 150), strict=True)
        ]
        y = np.round(
            rng.normal(0, 0.5, 6)[[2 * int(name[0]) + int(name[2]) for name in names]]
            + rng.normal(0, 1, 150)[patients]
            + rng.normal(0, 0.5, 300),
            6,
        )
        averaged = y.reshape(2, 150).mean(axis=0)
        signed = paired_wilcoxon(averaged, np.zeros(150)).p_value
        rejected += [signed is not None and signed < 0.05, variance_components(y, names, list(patients)).p_value < 0.05]
    assert rejected[0] / 60 > 0.25
    assert rejected[1] / 60 < 0.12
