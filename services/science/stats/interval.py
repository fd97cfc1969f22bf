"""An estimate with its interval."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """`low <= estimate <= high`; `achieved_level` is the coverage that the method really promises, in [0, 1]."""

    estimate: float
    low: float
    high: float
    achieved_level: float
