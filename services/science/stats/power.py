"""The smallest difference that a test shows with a given chance, before there are data (statistics 8)."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from services.errors import BadInput
from services.science.stats.exact_null import untied_cdf
from services.science.stats.student import noncentral_t_above, t_quantile
from services.science.stats.wilcoxon import EXACT_UP_TO

#: How many samples are drawn where a test has no formula for its power.
_DRAWN = 4000
#: No difference of so many standard deviations is looked for.
_LARGEST = 50.0


def smallest_shift(n: int, *, alpha: float = 0.05, power: float = 0.8) -> float | None:
    """Of the two-sided signed-rank test over n patients, in SD of their normal differences; None: no difference is
    ever significant, since the smallest p, 2 / 2^n, is above alpha.

    Up to 50 patients from 4000 samples with a seed, above by Student's t with 3/pi patients lost (Lehmann 1975).
    """
    _require(n >= 1, alpha, power)
    if 2 * 0.5**n > alpha:
        return None
    if n > EXACT_UP_TO:
        return _smallest(lambda shift: _power_of_t(shift * math.sqrt(n * 3 / math.pi), n - 1, alpha), power)
    critical = int(np.searchsorted(2 * untied_cdf(n), alpha * (1 + 1e-12), side="right")) - 1  # rejected, from below
    noise = np.random.default_rng(n).standard_normal((_DRAWN, n))

    def chance(shift: float) -> float:
        d = noise + shift
        ranks = np.abs(d).argsort(axis=1).argsort(axis=1) + 1
        upper = (ranks * (d > 0)).sum(axis=1)
        return float(((upper >= n * (n + 1) // 2 - critical) | (upper <= critical)).mean())

    return _smallest(chance, power)


def smallest_mean(
    folds: int,
    replicas: int,
    patients: int,
    *,
    network_sd: float,
    patient_sd: float,
    residual_sd: float,
    alpha: float = 0.05,
    power: float = 0.8,
) -> float | None:
    """Of variance components over folds x replicas networks and `patients` in all, in the unit of the SDs.

    By the noncentral t with the standard error and Satterthwaite's degrees of freedom that these SDs lead to in a
    balanced design. None: beyond 50 of the largest SD.
    """
    _require(min(folds, patients) >= 1 and replicas >= 2 and max(network_sd, patient_sd, residual_sd) > 0, alpha, power)
    per_fold = max(patients / folds, 1.0)
    df = np.array(
        [folds - 1, folds * (replicas - 1), folds * (per_fold - 1), folds * (replicas - 1) * (per_fold - 1)], float
    )
    expected = np.array([[per_fold, replicas, 1], [per_fold, 0, 1], [0, replicas, 1], [0, 0, 1]], float)
    unit = max(network_sd, patient_sd, residual_sd)
    squares = expected @ (np.array([network_sd, patient_sd, max(residual_sd, 1e-6 * unit)]) / unit) ** 2
    information = np.einsum("k,ki,kj->ij", df / squares**2, expected, expected)
    spread = float(expected[0] @ (2 * np.linalg.pinv(information, hermitian=True)) @ expected[0])
    freedom = max(2 * float(squares[0]) ** 2 / spread, 1.0)
    error = math.sqrt(float(squares[0]) / (folds * replicas * per_fold))
    found = _smallest(lambda shift: _power_of_t(shift / error, freedom, alpha), power)
    return None if found is None else found * unit


def _require(possible: bool, alpha: float, power: float) -> None:
    if not (possible and 0 < alpha < 1 and 0 < power < 1):
        raise BadInput("power needs patients, networks, some spread, and a level and a chance between 0 and 1")


def _power_of_t(noncentrality: float, df: float, alpha: float) -> float:
    """The chance that |t| exceeds its critical value; the far tail is left out."""
    return noncentral_t_above(t_quantile(1 - alpha / 2, df), df, noncentrality)


def _smallest(chance: Callable[[float], float], power: float) -> float | None:
    low, high = 0.0, 1.0
    while chance(high) < power:
        low, high = high, 2 * high
        if high > _LARGEST:
            return None
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (low, middle) if chance(middle) >= power else (middle, high)
    return high
