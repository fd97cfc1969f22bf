"""A mean over networks and patients that both vary: REML with Satterthwaite's degrees of freedom (statistics 10)."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from services.counted import counted
from services.errors import BadInput
from services.science.stats.differences import Floats
from services.science.stats.minimum import derivatives, least_between, least_from
from services.science.stats.student import t_cdf, t_quantile
from services.science.stats.wilcoxon import require_options

#: Ratios of a variance to that of the residual within which one is looked for, as natural logarithms.
_LOWEST, _HIGHEST = -16.0, 14.0
#: The smallest residual variance, as a share of all variance: what has none is not divided by it.
_FLOOR = 1e-6
#: With fewer networks the test rejects too often, since their variance is seldom seen (statistics 10).
ENOUGH_NETWORKS = 5
#: How much smaller twice the negative logarithm of the likelihood must become for a component to be above zero.
_GAIN = 1e-7


@dataclass(frozen=True, slots=True)
class VarianceComponents:
    """The mean with its test against 0, and the standard deviations that its error is made of."""

    status: str  # ok; no_spread: all values are equal; one_patient: what patients vary by cannot be seen
    estimate: float
    standard_error: float | None
    df: float | None
    t: float | None
    p_value: float | None  # None where nothing says how far the mean would move: other values than 0, not `ok`
    low: float
    high: float
    network_sd: float | None  # all three: None for one patient
    patient_sd: float | None
    residual_sd: float | None
    n_networks: int
    n_patients: int


def variance_components(
    values: ArrayLike,
    networks: Sequence[Hashable],
    patients: Sequence[Hashable],
    *,
    level: float = 0.95,
    alternative: str = "two-sided",
    decimals: int = 6,
) -> VarianceComponents:
    """values = mean + network + patient + residual, all three with variances of at least zero, fitted by REML.

    `values`, shape (n,), are differences of one network and one patient each, `networks` and `patients` say which;
    networks of a fold meet the same patients, and any pair may be missing. A variance at zero is left out of the
    degrees of freedom, as lmerTest does (Kuznetsova et al. 2017). Raises `BadInput` where no patient met two networks.
    """
    require_options(alternative, "pratt", "auto")
    y: Floats = np.asarray(np.round(np.asarray(values, np.float64), decimals) + 0.0, np.float64)
    if y.ndim != 1 or not len(y) == len(networks) == len(patients):
        raise BadInput(
            f"every value needs its network and its patient, got {y.shape} values, "
            f"{counted(len(networks), 'network')} and {counted(len(patients), 'patient')}"
        )
    if not np.isfinite(y).all():
        raise BadInput("differences must be finite: give a case without a score its declared penalty")
    criterion = _Criterion(y, networks, patients)
    if criterion.most_networks < 2:
        raise BadInput("variance components need two or more networks per patient: train with replicas of 2 or more")
    flat = bool(np.ptp(y) <= 1e-12 * np.abs(y).max())
    if flat or criterion.n_patients < 2:
        return _untested(criterion, float(y.mean()), flat)
    ratios = criterion.best()
    variances = _polished(criterion, np.array([*ratios, 1.0]) * criterion.residual(*ratios))
    error = math.sqrt(criterion.variance_of_mean(variances))
    df = _satterthwaite(criterion, variances)
    return _tested(criterion, variances, error, df, level, alternative)


class _Criterion:
    """Twice the negative restricted log-likelihood, from sums that are small however many values there are.

    Patients are eliminated first: with W = (I + p Z Z')^-1 for Z the patients and p their variance over that of the
    residual, M' W M for M = [networks, 1, y] needs only sums per patient, weighted by p / (1 + p n_j).
    """

    def __init__(self, y: Floats, networks: Sequence[Hashable], patients: Sequence[Hashable]) -> None:
        of_network, of_patient = _numbered(networks), _numbered(patients)
        self.n, self.n_networks, self.n_patients = len(y), int(of_network.max()) + 1, int(of_patient.max()) + 1
        columns = np.zeros((self.n, self.n_networks + 2))
        columns[np.arange(self.n), of_network] = 1
        columns[:, -2] = 1
        self.shift, self.scale = float(y.mean()), float(y.std()) or 1.0
        columns[:, -1] = (y - self.shift) / self.scale
        per_patient = np.zeros((self.n_patients, self.n_networks + 2))
        np.add.at(per_patient, of_patient, columns)
        met = np.bincount(of_patient)
        self.most_networks = int(met.max())
        self.met, self.how_many = np.unique(met, return_counts=True)
        self.all = columns.T @ columns
        self.by_met = np.stack([per_patient[met == count].T @ per_patient[met == count] for count in self.met])

    def _solved(self, network: float, patient: float) -> tuple[float, Floats]:
        """log det V and [1, y]' V^-1 [1, y], V in units of the residual variance."""
        weights = patient / (1 + patient * self.met)
        inner = self.all - np.tensordot(weights, self.by_met, 1)
        k = self.n_networks
        system = np.eye(k) + network * inner[:k, :k]
        sign, determinant = np.linalg.slogdet(system)
        if sign <= 0:
            raise np.linalg.LinAlgError
        cross = inner[:k, k:]
        left = inner[k:, k:] - network * cross.T @ np.linalg.solve(system, cross)
        return float(determinant + (self.how_many * np.log(1 + patient * self.met)).sum()), left

    def residual(self, network: float, patient: float) -> float:
        """The residual variance that is most likely for these ratios, in units of `scale` squared."""
        _, left = self._solved(network, patient)
        return max(float(left[1, 1] - left[0, 1] ** 2 / left[0, 0]) / (self.n - 1), _FLOOR)

    def profiled(self, network: float, patient: float) -> float:
        """The criterion at the best residual variance."""
        determinant, left = self._solved(network, patient)
        squares = float(left[1, 1] - left[0, 1] ** 2 / left[0, 0])
        residual = max(squares / (self.n - 1), _FLOOR)
        return determinant + math.log(left[0, 0]) + (self.n - 1) * math.log(residual) + squares / residual

    def at(self, variances: Floats) -> float:
        """The criterion at variances of network, patient and residual."""
        network, patient, residual = (float(v) for v in variances)
        determinant, left = self._solved(network / residual, patient / residual)
        squares = float(left[1, 1] - left[0, 1] ** 2 / left[0, 0])
        return determinant + math.log(left[0, 0]) + (self.n - 1) * math.log(residual) + squares / residual

    def variance_of_mean(self, variances: Floats) -> float:
        """Of the generalized least-squares mean, in units of `scale` squared."""
        network, patient, residual = (float(v) for v in variances)
        return residual / float(self._solved(network / residual, patient / residual)[1][0, 0])

    def mean(self, variances: Floats) -> float:
        """The generalized least-squares mean, in units of y."""
        network, patient, residual = (float(v) for v in variances)
        left = self._solved(network / residual, patient / residual)[1]
        return self.shift + self.scale * float(left[0, 1] / left[0, 0])

    def best(self) -> tuple[float, float]:
        """Ratios of the network's and the patients' variance to the residual's: at zero where that is as likely."""

        def alone(which: int) -> tuple[float, float]:
            def along(log_ratio: float) -> float:
                ratio = math.exp(log_ratio)
                return self.profiled(*((ratio, 0.0) if which == 0 else (0.0, ratio)))

            grid = np.linspace(_LOWEST, _HIGHEST, 16)
            best = int(np.argmin([along(float(step)) for step in grid]))
            return least_between(along, float(grid[max(best - 1, 0)]), float(grid[min(best + 1, 15)]))

        def together(logs: Floats) -> float:
            return self.profiled(math.exp(logs[0]), math.exp(logs[1]))

        (network, with_network), (patient, with_patient) = alone(0), alone(1)
        both, with_both = least_from(
            together, np.array([max(network, -4.0), max(patient, -4.0)]), low=_LOWEST, high=_HIGHEST
        )
        ranked = [
            (self.profiled(0.0, 0.0), (0.0, 0.0)),
            (with_network + _GAIN, (math.exp(network), 0.0)),
            (with_patient + _GAIN, (0.0, math.exp(patient))),
            (with_both + 2 * _GAIN, (math.exp(both[0]), math.exp(both[1]))),
        ]
        return min(ranked)[1]


def _polished(criterion: _Criterion, variances: Floats) -> Floats:
    """Newton's steps in the variances themselves; those at zero stay there."""
    for _ in range(4):
        free = _free(variances)
        gradient, curvature = derivatives(criterion.at, variances, _steps(criterion, variances), free)
        try:
            step = np.linalg.solve(curvature, gradient)
        except np.linalg.LinAlgError:
            return variances
        moved = variances.copy()
        moved[free] -= step
        if (moved[free] <= 0).any() or criterion.at(moved) > criterion.at(variances):
            return variances
        still = bool((np.abs(moved - variances) <= 1e-7 * moved).all())
        variances = moved
        if still:
            break
    return variances


def _free(variances: Floats) -> NDArray[np.bool_]:
    """Which variances are estimated, and not at the end of their range."""
    return variances > np.array([0.0, 0.0, 1.001 * _FLOOR])


def _satterthwaite(criterion: _Criterion, variances: Floats) -> float:
    """2 Var(mean)^2 / (g' A g): A the covariance of the variances, g the gradient of Var(mean) by them."""
    free = _free(variances)
    steps = _steps(criterion, variances)
    _, curvature = derivatives(criterion.at, variances, steps, free)
    gradient, _ = derivatives(criterion.variance_of_mean, variances, steps, free)
    spread = float(gradient @ (2 * np.linalg.pinv(curvature, hermitian=True)) @ gradient)
    largest = criterion.n - 1.0
    if not spread > 0:
        return largest
    return min(max(2 * criterion.variance_of_mean(variances) ** 2 / spread, 1.0), largest)


def _steps(criterion: _Criterion, variances: Floats) -> Floats:
    """Steps for derivatives: a thousandth of the variance that a mean per network or patient has."""
    network, patient, residual = variances
    in_network, in_patient = criterion.n / criterion.n_networks, criterion.n / criterion.n_patients
    return 1e-3 * np.array([network + residual / in_network, patient + residual / in_patient, residual])


def _untested(criterion: _Criterion, mean: float, flat: bool) -> VarianceComponents:
    """Of values without spread, or of one patient, whose own effect would pass for that of all."""
    sd = 0.0 if flat else None
    nothing = flat and mean == 0
    limit = 0.0 if nothing else math.inf
    return VarianceComponents(
        status="no_spread" if flat else "one_patient",
        estimate=mean,
        standard_error=sd,
        df=None,
        t=None,
        p_value=1.0 if nothing else None,
        low=-limit,
        high=limit,
        network_sd=sd,
        patient_sd=sd,
        residual_sd=sd,
        n_networks=criterion.n_networks,
        n_patients=criterion.n_patients,
    )


def _tested(
    criterion: _Criterion, variances: Floats, error: float, df: float, level: float, alternative: str
) -> VarianceComponents:
    mean, error = criterion.mean(variances), error * criterion.scale
    t = mean / error
    upper = t_cdf(-t, df)  # P(T >= t)
    lower = t_cdf(t, df)
    p = {"two-sided": min(1.0, 2 * min(upper, lower)), "greater": upper, "less": lower}[alternative]
    tail = (1 + level) / 2 if alternative == "two-sided" else level
    half = t_quantile(tail, df) * error
    network_sd, patient_sd, residual_sd = (float(sd) for sd in np.sqrt(variances) * criterion.scale)
    return VarianceComponents(
        status="ok",
        estimate=mean,
        standard_error=error,
        df=df,
        t=t,
        p_value=p,
        low=-math.inf if alternative == "less" else mean - half,
        high=math.inf if alternative == "greater" else mean + half,
        network_sd=network_sd,
        patient_sd=patient_sd,
        residual_sd=residual_sd,
        n_networks=criterion.n_networks,
        n_patients=criterion.n_patients,
    )


def _numbered(names: Sequence[Hashable]) -> NDArray[np.int64]:
    """0, 1, 2 ... in the order of the first appearance."""
    known: dict[Hashable, int] = {}
    return np.array([known.setdefault(name, len(known)) for name in names], np.int64)
