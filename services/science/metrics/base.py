"""What every metric promises: a finite number for every pair of masks, empty ones included."""

from __future__ import annotations

import math
from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from services.errors import RobustError
from services.plugin import Plugin

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair


class Metric(Plugin):
    """Compares the predicted with the reference mask of one region of one case."""

    #: True for similarities in [0, 1]; False for distances in mm, which are 0 at best.
    higher_is_better: ClassVar[bool] = True

    #: Whether it speaks of a certificate (`services.science.scoring.certify`) and not of a prediction.
    certified: ClassVar[bool] = False

    #: Whether it speaks of the network's own probabilities, which are scored where `evaluation.confidence` asks.
    of_confidence: ClassVar[bool] = False

    @classmethod
    def extremes(cls, largest_mm: float) -> tuple[float, float]:
        """The least and the largest value that it can have where no distance is larger than `largest_mm`."""
        return 0.0, 1.0 if cls.higher_is_better else largest_mm

    @abstractmethod
    def compute(self, pair: MaskPair) -> float:
        """The value for two masks that both have voxels."""

    def score(self, pair: MaskPair) -> float:
        """The value for any two masks.

        Both empty: the best value. One of them empty: the worst, which is 0 for a similarity and the pair's penalty
        for a distance. Leaving such cases out would reward an attack that erases a tumor. Raises `RobustError` when
        `compute` returns no finite number.
        """
        if pair.state == "normal":
            found = self.compute(pair)
            try:
                value = float(found)
            except (TypeError, ValueError, OverflowError):
                value = math.nan
            if not math.isfinite(value):
                raise RobustError(
                    f"metric {self.name!r} returned {found!r} for two masks that both have voxels; it must return a "
                    "finite number"
                )
            return value
        if pair.state == "both_empty":
            return 1.0 if self.higher_is_better else 0.0
        return 0.0 if self.higher_is_better else pair.penalty_mm
