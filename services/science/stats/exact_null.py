"""Exact null distributions of signs: how many of the 2^m sign patterns reach a sum."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from services.science.stats.differences import Floats


def sign_pattern_tails(weights: Sequence[int], total: int) -> tuple[float, float]:
    """(P(S <= total), P(S >= total)) for S the sum of a random half of `weights`, each in or out with probability 1/2.

    Exact for any positive integers, ties included (Streitberg and Roehmel 1986). The counts of all sums stand side by
    side in one big integer, so that adding a weight is one shift and one addition and nothing can overflow or round.
    """
    m = len(weights)
    common = math.gcd(*weights) or 1  # untied doubled ranks are all even: halves the number of sums
    if total % common:
        raise ValueError(f"no pattern of the weights sums to {total}")
    width = m + 1  # bits per count; counts sum to 2^m, below 2^width - 1
    counts = 1
    for weight in weights:
        counts += counts << (weight // common * width)
    position = total // common
    digits = (1 << width) - 1  # a number modulo base - 1 is the sum of its digits
    lower = (counts & ((1 << ((position + 1) * width)) - 1)) % digits
    upper = (counts >> (position * width)) % digits
    return lower / (1 << m), upper / (1 << m)


def fair_coin_two_sided(heads: int, tosses: int) -> float:
    """Exact two-sided binomial p for probability 1/2; 1 when nothing was tossed."""
    fewer = min(heads, tosses - heads)
    tail: int = sum(math.comb(tosses, k) for k in range(fewer + 1))
    return min(1.0, 2 * tail / (1 << tosses))


@lru_cache(maxsize=256)
def untied_cdf(n: int) -> Floats:
    """P(V <= k) for k = 0 .. n(n+1)/2, V the sum of the positive ranks of n differences without ties and zeros."""
    probabilities = np.zeros(n * (n + 1) // 2 + 1)
    probabilities[0] = 1.0
    for rank in range(1, n + 1):
        moved = probabilities[:-rank].copy()
        probabilities[rank:] += moved
        probabilities /= 2
    cumulated: Floats = np.cumsum(probabilities)
    cumulated.flags.writeable = False
    return cumulated
