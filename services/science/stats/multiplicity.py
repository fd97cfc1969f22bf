"""Adjusting the p-values of one family. None and NaN are no tests: they stay out and come back as None."""

from __future__ import annotations

import math
from collections.abc import Sequence

from services.errors import BadInput


def holm(p_values: Sequence[float | None]) -> list[float | None]:
    """Adjusted p-values in the order given; controls the chance of any false positive (Holm 1979)."""
    ranked = _ranked(p_values)
    adjusted: list[float | None] = [None] * len(p_values)
    running = 0.0
    for passed, (p, position) in enumerate(ranked):
        running = max(running, min(1.0, (len(ranked) - passed) * p))
        adjusted[position] = running
    return adjusted


def benjamini_hochberg(p_values: Sequence[float | None]) -> list[float | None]:
    """Adjusted p-values in the order given; controls the false discovery rate (Benjamini and Hochberg 1995)."""
    ranked = _ranked(p_values)
    adjusted: list[float | None] = [None] * len(p_values)
    running = 1.0
    for rank in range(len(ranked), 0, -1):
        p, position = ranked[rank - 1]
        # len / rank is at least 1, but p * len / rank may round below p
        running = min(running, max(p, p * len(ranked) / rank))
        adjusted[position] = running
    return adjusted


def _ranked(p_values: Sequence[float | None]) -> list[tuple[float, int]]:
    """(p, position), smallest first, equal ones in the order given."""
    tests = [(float(p), position) for position, p in enumerate(p_values) if p is not None and not math.isnan(p)]
    for p, _ in tests:
        if not 0 <= p <= 1:
            raise BadInput(f"a p-value lies between 0 and 1, got {p}")
    return sorted(tests)
