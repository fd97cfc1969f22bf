"""Student's t distribution, without scipy: a client that compares stored scores does without its 140 MB."""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

#: Terms of a continued fraction after which it has converged for every argument here, and the smallest denominator.
_TERMS, _TINY = 2000, 1e-300
#: Nodes of the quadrature of the noncentral distribution.
_NODES = 200


def t_cdf(t: float, df: float) -> float:
    """P(T <= t) with `df` > 0 degrees of freedom, relative error below 1e-10 to df = 100,000, in the tail too."""
    if t > 0:
        return 1 - t_cdf(-t, df)
    if math.isinf(t):
        return 0.0
    whole = df + t * t
    return beta_cdf(df / whole, t * t / whole, df / 2, 0.5) / 2


@lru_cache(maxsize=256)
def t_quantile(p: float, df: float) -> float:
    """The t with P(T <= t) = p, 0 < p < 1, to the precision of `t_cdf`."""
    if p == 0.5:
        return 0.0
    if p > 0.5:
        return -t_quantile(1 - p, df)
    high = 0.0
    low = min(-1.0, 2 * NormalDist().inv_cdf(p))
    while t_cdf(low, df) > p:
        high, low = low, 2 * low
    at = (low + high) / 2
    for _ in range(60):
        off = t_cdf(at, df) - p
        low, high = (at, high) if off < 0 else (low, at)
        newton = at - off / _t_density(at, df)
        following = newton if low <= newton <= high else (low + high) / 2
        if abs(following - at) <= 4e-16 * abs(at):
            break
        at = following
    return at


def noncentral_t_above(critical: float, df: float, noncentrality: float) -> float:
    """P(T > critical) for T = (Z + noncentrality) / sqrt(chi2 / df), to about 1e-6."""
    # Over s = sqrt(chi2 / df), which lies around 1: P(Z > critical s - noncentrality) times its density.
    nodes, weights = _nodes()
    spread = 12 / math.sqrt(2 * df)
    low, high = max(0.0, 1 - spread), 1 + spread
    s = (high - low) / 2 * nodes + (high + low) / 2
    log_density = (df - 1) * np.log(s) - df * s**2 / 2 + math.log(2) + df / 2 * math.log(df / 2) - math.lgamma(df / 2)
    upper = np.array([math.erfc((critical * value - noncentrality) / math.sqrt(2)) / 2 for value in s])
    return float((high - low) / 2 * (weights * np.exp(log_density) * upper).sum())


@lru_cache(maxsize=1)
def _nodes() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    return np.polynomial.legendre.leggauss(_NODES)


def beta_cdf(x: float, y: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), a and b above 0 (DLMF 8.17.22).

    x is in [0, 1] and y = 1 - x, which may be too small to be told from x.
    """
    if x <= 0 or y <= 0:
        return float(y <= 0)
    if x > (a + 1) / (a + b + 2):  # where the fraction converges slowly
        return 1 - beta_cdf(y, x, b, a)
    log_x, log_y = (math.log(part) if part < 0.5 else math.log1p(-rest) for part, rest in ((x, y), (y, x)))
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * log_x + b * log_y) / a
    # The fraction 1 / (1 + d1 / (1 + d2 / ...)) from its head, by Lentz's way.
    value, c, d = 1.0, 1.0, 0.0
    for term in range(_TERMS):
        m = term // 2
        if term == 0:
            step = 1.0
        elif term % 2:
            step = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            step = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / (1 + step * d or _TINY)
        c = 1 + step / c or _TINY
        value *= c * d
        if abs(c * d - 1) < 2e-16:
            break
    return front * (value - 1)


def _t_density(t: float, df: float) -> float:
    log = math.lgamma((df + 1) / 2) - math.lgamma(df / 2) - math.log(df * math.pi) / 2
    return math.exp(log - (df + 1) / 2 * math.log1p(t * t / df))
