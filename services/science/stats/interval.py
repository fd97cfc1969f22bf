"""An estimate with its interval, and the numbers between which it can lie at all."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """`low <= estimate <= high`; `achieved_level` is the coverage that the method really promises, in [0, 1]."""

    estimate: float
    low: float
    high: float
    achieved_level: float


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the largest value that something can have; infinite where nobody knows one."""

    least: float = -math.inf
    largest: float = math.inf

    def of_differences(self) -> Bounds:
        """Of the differences of two such values."""
        spread = self.largest - self.least
        return Bounds(-spread, spread)

    def cut(self, low: float, high: float, values: Iterable[float]) -> tuple[float, float]:
        """The limits of an interval of the mean of `values`, as far as that mean can lie there.

        A true mean that lies within the bounds is covered by the cut interval exactly if it was by the whole one. A
        bound that one of the values passes is none.
        """
        found = list(values)
        least = self.least if min(found, default=0.0) >= self.least else -math.inf
        largest = self.largest if max(found, default=0.0) <= self.largest else math.inf
        return max(low, least), min(high, largest)
