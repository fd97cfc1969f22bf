"""The interval of the mean of many values, corrected for their skewness: where bootstrap-t tends, without sampling."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from services.science.stats.student import t_quantile


def skewed_interval(values: ArrayLike, level: float = 0.95) -> tuple[float, float]:
    """The outer limits of Student's interval and of that by the Edgeworth expansion of the studentized mean.

    Hall 1992, section 2.6: its quantiles are z - skewness (2 z^2 + 1) / (6 sqrt(n)), up to terms of 1 / n. For hundreds
    of values and more, not all equal.
    """
    found = np.asarray(values, np.float64)
    mean, spread = float(found.mean()), float(found.std(ddof=1))
    skewness = float((((found - mean) / spread) ** 3).mean())
    error = spread / math.sqrt(len(found))
    t = t_quantile((1 + level) / 2, len(found) - 1)
    shift = skewness * (2 * t * t + 1) / (6 * math.sqrt(len(found)))
    return mean - error * (t + max(-shift, 0.0)), mean + error * (t + max(shift, 0.0))
