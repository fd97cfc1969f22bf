"""Normalised surface distance (Nikolov et al. 2018), also called surface Dice, on surface voxels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import numpy as np
from pydantic import Field
from typing_extensions import override

from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair


class Nsd(Metric):
    """The share of both surfaces' voxels that lie within a tolerance of the other surface."""

    tolerance_mm: Annotated[float, Field(ge=0, le=1000)] = Field(
        1.0, description="A voxel exactly this far away counts as within."
    )

    @override
    def compute(self, pair: MaskPair) -> float:
        sides = (pair.to_reference_mm, pair.to_prediction_mm)
        within = sum(int(np.count_nonzero(side <= self.tolerance_mm)) for side in sides)
        return within / sum(len(side) for side in sides)
