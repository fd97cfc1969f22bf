"""Where a smooth function of one or two numbers is least, from its values alone."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from services.science.stats.differences import Floats

#: After so many steps no minimum was found that is worth more.
_DESCENTS = 60


def least_between(of: Callable[[float], float], low: float, high: float) -> tuple[float, float]:
    """Where a function of one minimum is least, to 1e-6, and its value there (golden section)."""
    golden = (math.sqrt(5) - 1) / 2
    left, right = high - golden * (high - low), low + golden * (high - low)
    at_left, at_right = of(left), of(right)
    while high - low > 1e-6:
        if at_left <= at_right:
            high, right, at_right = right, left, at_left
            left = high - golden * (high - low)
            at_left = of(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + golden * (high - low)
            at_right = of(right)
    return min((left, at_left), (right, at_right), key=lambda found: found[1])


def least_from(of: Callable[[Floats], float], at: Floats, *, low: float, high: float) -> tuple[Floats, float]:
    """A minimum below a starting point `at`, (2,), and the value there (Newton's steps, turned downhill).

    Both coordinates stay between `low` and `high`.
    """
    value = of(at)
    for _ in range(_DESCENTS):
        gradient, curvature = derivatives(of, at, np.full(2, 1e-4), np.ones(2, np.bool_))
        # A coordinate that would leave its range stays; what is flat or curved downwards is stepped along all the same.
        free = ~(((at <= low) & (gradient > 0)) | ((at >= high) & (gradient < 0)))
        if not free.any():
            break
        sizes, directions = np.linalg.eigh(curvature[np.ix_(free, free)])
        step = np.zeros(2)
        step[free] = -directions @ ((directions.T @ gradient[free]) / np.maximum(np.abs(sizes), 1e-6))
        step *= min(1.0, 4.0 / max(float(np.abs(step).max()), 1e-300))
        for halving in range(30):
            moved = np.clip(at + step * 0.5**halving, low, high)
            lower = of(moved)
            if lower < value:
                break
        else:
            break
        gained, at, value = value - lower, moved, lower
        if gained <= 1e-12 * abs(value):
            break
    return at, value


def derivatives(
    of: Callable[[Floats], float], at: Floats, steps: Floats, free: NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """Gradient (f,) and Hessian (f, f) at a point (n,), by its f free coordinates: central differences of `steps`."""
    which = [int(index) for index in np.flatnonzero(free)]

    def moved(*by: tuple[int, int]) -> float:
        shifted = at.copy()
        for index, sign in by:
            shifted[index] += sign * steps[index]
        return float(of(shifted))

    here = float(of(at))
    gradient, hessian = np.zeros(len(which)), np.zeros((len(which), len(which)))
    for a, i in enumerate(which):
        up, down = moved((i, 1)), moved((i, -1))
        gradient[a] = (up - down) / (2 * steps[i])
        hessian[a, a] = (up - 2 * here + down) / steps[i] ** 2
        for b, j in enumerate(which[:a]):
            mixed = moved((i, 1), (j, 1)) - moved((i, 1), (j, -1)) - moved((i, -1), (j, 1)) + moved((i, -1), (j, -1))
            hessian[a, b] = hessian[b, a] = mixed / (4 * steps[i] * steps[j])
    return gradient, hessian
