"""What the metrics share that speak of the network's own probabilities instead of comparing two masks."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.errors import BadInput
from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair
    from services.science.metrics._region_confidence import RegionConfidence


class ConfidenceMetric(Metric):
    """A number in [0,1] for any two masks: the rule for empty masks is the number's own."""

    of_confidence: ClassVar[bool] = True

    @classmethod
    @override
    def extremes(cls, largest_mm: float) -> tuple[float, float]:
        return 0.0, 1.0

    @abstractmethod
    def of(self, confidence: RegionConfidence) -> float:
        """The number of a region."""

    @override
    def compute(self, pair: MaskPair) -> float:
        if pair.confidence is None:
            raise BadInput(f"metric {self.name!r} needs the network's probabilities: set evaluation.confidence to true")
        return self.of(pair.confidence)

    @override
    def score(self, pair: MaskPair) -> float:
        return self.compute(pair)
