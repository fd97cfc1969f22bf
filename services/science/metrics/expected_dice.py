"""The Dice that a network's own probabilities expect of its prediction (Borges et al. 2024; statistics 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.metrics._confidence import ConfidenceMetric

if TYPE_CHECKING:
    from services.science.metrics._region_confidence import RegionConfidence


class ExpectedDice(ConfidenceMetric):
    """Soft Dice confidence: needs no reference; scored by itself where `evaluation.confidence` is true."""

    @override
    def of(self, confidence: RegionConfidence) -> float:
        return confidence.expected_dice
