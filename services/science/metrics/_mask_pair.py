"""One region of one case: the reference and the predicted mask, and what several metrics need of both."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from services.errors import BadInput
from services.science.metrics._surfaces import Mask, Spacing, SurfacePoints, directed_distances, surface_points

if TYPE_CHECKING:
    from services.science.metrics._region_confidence import RegionConfidence

MaskState = Literal["normal", "both_empty", "reference_empty", "prediction_empty"]

#: The rule that `Metric.score` follows for empty masks (statistics 2).
EMPTY_RULE = "adopted"


@dataclass(frozen=True)
class MaskPair:
    """Two boolean masks (D, H, W) on one grid; surfaces and distances are computed once, when first asked for."""

    reference: Mask
    prediction: Mask
    spacing_mm: Spacing
    penalty_mm: float  # the distance that stands for "one of the two is empty"
    confidence: RegionConfidence | None = None  # what the network itself says, where that was asked for

    @cached_property
    def reference_voxels(self) -> int:
        return int(np.count_nonzero(self.reference))

    @cached_property
    def prediction_voxels(self) -> int:
        return int(np.count_nonzero(self.prediction))

    @cached_property
    def common_voxels(self) -> int:
        return int(np.count_nonzero(self.reference & self.prediction))

    @property
    def dice(self) -> float:
        """Twice the common voxels over the voxels of both masks, which must not both be empty."""
        return 2 * self.common_voxels / (self.reference_voxels + self.prediction_voxels)

    @property
    def state(self) -> MaskState:
        """Which of the two masks has voxels; decided from counts, before any metric is computed."""
        if self.reference_voxels and self.prediction_voxels:
            return "normal"
        if self.reference_voxels:
            return "prediction_empty"
        return "reference_empty" if self.prediction_voxels else "both_empty"

    @cached_property
    def to_reference_mm(self) -> NDArray[np.float64]:
        """For each surface voxel of the prediction, the distance to the nearest one of the reference."""
        return directed_distances(self._prediction_surface, self._reference_surface, self.spacing_mm)

    @cached_property
    def to_prediction_mm(self) -> NDArray[np.float64]:
        """For each surface voxel of the reference, the distance to the nearest one of the prediction."""
        return directed_distances(self._reference_surface, self._prediction_surface, self.spacing_mm)

    @cached_property
    def _reference_surface(self) -> SurfacePoints:
        return surface_points(self.reference)

    @cached_property
    def _prediction_surface(self) -> SurfacePoints:
        return surface_points(self.prediction)


def diagonal_mm(shape: Sequence[int], spacing_mm: Spacing) -> float:
    """Physical diagonal of a volume, the default penalty: 373.128664 mm for BraTS (240 x 240 x 155 at 1 mm)."""
    return math.sqrt(sum((count * size) ** 2 for count, size in zip(shape, spacing_mm, strict=True)))


def require_spacing(spacing_mm: Sequence[float]) -> Spacing:
    """Three positive, finite spacings as floats; raises `BadInput`."""
    sizes = [float(size) for size in spacing_mm]
    if len(sizes) != 3 or not all(math.isfinite(size) and size > 0 for size in sizes):
        raise BadInput(
            f"spacing_mm: expected three positive numbers in mm, one per axis of the label maps, got {sizes}"
        )
    return sizes[0], sizes[1], sizes[2]
