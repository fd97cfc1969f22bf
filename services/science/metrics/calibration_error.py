"""Expected calibration error near a region (Naeini et al., AAAI 2015; Guo et al., ICML 2017; statistics 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.science.metrics._confidence import ConfidenceMetric

if TYPE_CHECKING:
    from services.science.metrics._region_confidence import RegionConfidence


class CalibrationError(ConfidenceMetric):
    """How far confidence is from the share of right voxels; scored by itself where `evaluation.confidence` is true."""

    higher_is_better: ClassVar[bool] = False

    @override
    def of(self, confidence: RegionConfidence) -> float:
        return confidence.calibration_error
