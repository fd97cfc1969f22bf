"""Bright tissues further apart: a sequence with more contrast."""

from __future__ import annotations

from typing import ClassVar

from services.science.shifts._contrast import Contrast


class ContrastExpansion(Contrast):
    """Intensities, scaled to [0,1], to the power of 1 + 0.4 times severity."""

    gamma_per_severity: ClassVar[float] = 0.4
