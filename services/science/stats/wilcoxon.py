"""Wilcoxon signed-rank test for paired samples (Wilcoxon 1945; zeros as Pratt 1959; exact with ties)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from services.errors import UnknownName
from services.science.stats.differences import Floats, midranks, paired_differences
from services.science.stats.exact_null import sign_pattern_tails

ALTERNATIVES = ("two-sided", "greater", "less")
METHODS = ("auto", "exact", "asymptotic")
ZERO_RULES = {"pratt": "pratt", "drop": "drop", "wilcox": "drop"}

#: Up to this many non-zero differences `auto` is exact.
EXACT_UP_TO = 50
#: With fewer non-zero differences no two-sided p reaches 0.05.
ENOUGH = 6


@dataclass(frozen=True, slots=True)
class WilcoxonResult:
    """The test with everything needed to judge it; p is None only for the status `no_pairs`."""

    status: str  # ok, no_differences, too_few_pairs, no_pairs
    method: str  # exact, asymptotic
    zero_rule: str  # pratt, drop
    alternative: str
    n_pairs: int
    n_zero: int
    n_ties: int  # non-zero differences that share their size with another
    r_plus: float
    r_minus: float
    z: float | None  # None where the ranks have no variance
    p_value: float | None
    p_floor: float | None  # the smallest p that so many non-zero differences can give


def paired_wilcoxon(
    x: ArrayLike,
    y: ArrayLike,
    *,
    alternative: str = "two-sided",
    zeros: str = "pratt",
    method: str = "auto",
    decimals: int = 6,
) -> WilcoxonResult:
    """Test whether the differences x - y, rounded to `decimals`, are symmetric about 0.

    `alternative` "greater": x tends to be larger. `zeros`: "pratt" ranks zeros and then removes their ranks, "drop"
    (also called "wilcox") removes them first. Never NaN; raises `BadInput` for unpaired or non-finite values and
    for unknown options.
    """
    zero_rule = require_options(alternative, zeros, method)
    d = paired_differences(x, y, decimals)
    n_pairs, m = len(d), int(np.count_nonzero(d))
    ranks, positive = signed_ranks(d, zero_rule)
    r_plus, r_minus = float(ranks[positive].sum()), float(ranks[~positive].sum())
    chosen = _chosen(method, m)

    z = _z(ranks, r_plus, r_minus)
    if n_pairs == 0:
        status, p_value, p_floor = "no_pairs", None, None
    else:
        status = "no_differences" if m == 0 else "too_few_pairs" if m < ENOUGH else "ok"
        p_floor = min(1.0, (2.0 if alternative == "two-sided" else 1.0) * 0.5**m)
        p_value = 1.0 if z is None else _p_value(ranks, r_plus, z, alternative, chosen)
    sizes = np.unique(np.abs(d[d != 0]), return_counts=True)[1]
    return WilcoxonResult(
        status=status,
        method=chosen,
        zero_rule=zero_rule,
        alternative=alternative,
        n_pairs=n_pairs,
        n_zero=n_pairs - m,
        n_ties=int(sizes[sizes > 1].sum()),
        r_plus=r_plus,
        r_minus=r_minus,
        z=z,
        p_value=p_value,
        p_floor=p_floor,
    )


def require_options(alternative: str, zeros: str, method: str) -> str:
    """The zero rule by its short name; raises `UnknownName` for unknown options."""
    for noun, given, known in (
        ("alternative", alternative, ALTERNATIVES),
        ("zero rule", zeros, ZERO_RULES),
        ("method", method, METHODS),
    ):
        if given not in known:
            raise UnknownName(noun, given, known)
    return ZERO_RULES[zeros]


def p_of_differences(d: Floats, alternative: str, zero_rule: str, method: str) -> float:
    """p of the test for differences that are rounded already and at least one, options as `require_options` gives."""
    ranks, positive = signed_ranks(d, zero_rule)
    r_plus, r_minus = float(ranks[positive].sum()), float(ranks[~positive].sum())
    z = _z(ranks, r_plus, r_minus)
    return 1.0 if z is None else _p_value(ranks, r_plus, z, alternative, _chosen(method, len(ranks)))


def signed_ranks(d: Floats, zero_rule: str) -> tuple[Floats, np.ndarray[tuple[int], np.dtype[np.bool_]]]:
    """Midranks of the sizes of the non-zero differences, and whether each of these is positive; both shape (m,)."""
    nonzero = d != 0
    kept = d[nonzero]
    ranks = midranks(np.abs(d))[nonzero] if zero_rule == "pratt" else midranks(np.abs(kept))
    return ranks, kept > 0


def _chosen(method: str, m: int) -> str:
    return ("exact" if m <= EXACT_UP_TO else "asymptotic") if method == "auto" else method


def _z(ranks: Floats, r_plus: float, r_minus: float) -> float | None:
    variance = float((ranks**2).sum()) / 4
    return (r_plus - (r_plus + r_minus) / 2) / math.sqrt(variance) if variance else None


def _p_value(ranks: Floats, r_plus: float, z: float, alternative: str, method: str) -> float:
    if method == "exact":
        doubled = [round(2 * float(rank)) for rank in ranks]  # midranks are halves of integers
        lower, upper = sign_pattern_tails(doubled, round(2 * r_plus))
    else:  # no continuity correction; the sum of squared ranks carries the corrections for ties and zeros
        lower, upper = _normal_tail(z), _normal_tail(-z)
    if alternative == "two-sided":
        return min(1.0, 2 * min(lower, upper))
    return upper if alternative == "greater" else lower


def _normal_tail(z: float) -> float:
    """P(Z <= z), precise in the lower tail."""
    return math.erfc(-z / math.sqrt(2)) / 2
