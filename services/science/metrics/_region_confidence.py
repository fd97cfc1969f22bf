"""What a network itself says of one region of one case; computed by `services.science.scoring.confidence`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RegionConfidence:
    """Both in [0,1] (statistics 14)."""

    expected_dice: float
    calibration_error: float
