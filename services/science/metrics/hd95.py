"""95th percentile of the Hausdorff distance, as in Metrics Reloaded (Maier-Hein et al., Nature Methods 2024)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from typing_extensions import override

from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair


class Hd95(Metric):
    """The larger of the two directed 95th percentiles of surface distance, in mm.

    Surface voxels, percentiles interpolated linearly. Pooled or area-weighted variants give other numbers.
    """

    higher_is_better: ClassVar[bool] = False

    @override
    def compute(self, pair: MaskPair) -> float:
        return max(float(np.percentile(side, 95)) for side in (pair.to_reference_mm, pair.to_prediction_mm))
