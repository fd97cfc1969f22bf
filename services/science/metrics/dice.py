"""Dice similarity coefficient (Dice 1945): the overlap of two masks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair


class Dice(Metric):
    """Twice the common voxels over the voxels of both masks."""

    @override
    def compute(self, pair: MaskPair) -> float:
        return pair.dice
