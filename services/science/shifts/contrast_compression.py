"""Bright tissues closer to each other: a sequence with less contrast."""

from __future__ import annotations

from typing import ClassVar

from services.science.shifts._contrast import Contrast


class ContrastCompression(Contrast):
    """Intensities, scaled to [0,1], to the power of 1 - 0.14 times severity."""

    gamma_per_severity: ClassVar[float] = -0.14
