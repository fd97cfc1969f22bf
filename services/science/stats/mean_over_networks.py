"""A mean over networks and patients with its interval, however many networks a patient met (statistics 10)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.differences import Floats
from services.science.stats.student import t_cdf, t_quantile
from services.science.stats.variance_components import variance_components


@dataclass(frozen=True, slots=True)
class MeanOverNetworks:
    """A mean with what it may vary by.

    `status`: ok; no_spread: all values are equal; one_patient: what patients vary by cannot be seen. Where all values
    are 0 nothing differs, and a standard error of 0 says so.
    """

    status: str
    estimate: float
    standard_error: float | None  # None: nothing says how far the mean would move
    df: float | None
    n_networks: int
    n_patients: int

    def interval(self, level: float = 0.95, *, variance_factor: float = 1.0) -> tuple[float, float]:
        """Both limits; infinite where nothing can be excluded. The variance is multiplied by `variance_factor`."""
        if self.standard_error is None or self.df is None:
            return -math.inf, math.inf
        if self.standard_error == 0:
            return self.estimate, self.estimate
        half = t_quantile((1 + level) / 2, self.df) * self.standard_error * math.sqrt(variance_factor)
        return self.estimate - half, self.estimate + half

    def p_value(self, against: float = 0.0, *, variance_factor: float = 1.0) -> float | None:
        """Two-sided, of a true mean `against`; None where nothing can be excluded."""
        if self.standard_error is None or self.df is None:
            return None
        if self.standard_error == 0:
            return float(self.estimate == against)
        t = abs(self.estimate - against) / (self.standard_error * math.sqrt(variance_factor))
        return min(1.0, 2 * t_cdf(-t, self.df))


def mean_over_networks(
    values: ArrayLike, networks: Sequence[Hashable], patients: Sequence[Hashable]
) -> MeanOverNetworks:
    """The mean of `values`, shape (n,), of one network and one patient each.

    By variance components where patients met two networks or more, else by Student's t over patients, which speaks of
    these networks alone. Raises `BadInput` without values.
    """
    y: Floats = np.asarray(values, np.float64)
    if y.ndim != 1 or len(y) == 0 or not len(y) == len(networks) == len(patients):
        raise BadInput(f"a mean over networks needs values with their networks and patients, got shape {y.shape}")
    counts = len(set(networks)), len(set(patients))
    if counts[1] > 1 and not y.any():
        return MeanOverNetworks("no_spread", 0.0, 0.0, math.inf, *counts)
    if max(Counter(patients).values()) > 1:
        fit = variance_components(y, networks, patients)
        return MeanOverNetworks(fit.status, fit.estimate, fit.standard_error or None, fit.df, *counts)
    mean, spread = float(y.mean()), float(np.round(y, 6).std(ddof=1)) if len(y) > 1 else 0.0
    if not spread > 0:
        return MeanOverNetworks("no_spread" if len(y) > 1 else "one_patient", mean, None, None, *counts)
    return MeanOverNetworks("ok", mean, spread / math.sqrt(len(y)), len(y) - 1.0, *counts)
