"""How much of a region a certificate leaves open (Fischer et al., ICML 2021; methods 4.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair


class Abstention(Metric):
    """The share of a region's true voxels whose class is not certified; scored by itself where a defense certifies."""

    certified: ClassVar[bool] = True
    higher_is_better: ClassVar[bool] = False

    @classmethod
    @override
    def extremes(cls, largest_mm: float) -> tuple[float, float]:
        return 0.0, 1.0  # a share, of which less is better

    @override
    def compute(self, pair: MaskPair) -> float:
        return pair.common_voxels / pair.reference_voxels

    @override
    def score(self, pair: MaskPair) -> float:
        """The share; 0 of a region that is not there."""
        return self.compute(pair) if pair.reference_voxels else 0.0
