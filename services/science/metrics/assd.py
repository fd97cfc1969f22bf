"""Average symmetric surface distance: the mean shift of the boundary, in mm, whatever the size of the region."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair


class Assd(Metric):
    """The mean over the surface voxels of both masks of the distance to the other surface, in mm.

    How far the boundary has shifted, outwards or inwards. Unlike Dice it does not fall because a region is small.
    """

    higher_is_better: ClassVar[bool] = False

    @override
    def compute(self, pair: MaskPair) -> float:
        sides = (pair.to_reference_mm, pair.to_prediction_mm)
        return float(sum(side.sum() for side in sides)) / sum(len(side) for side in sides)
