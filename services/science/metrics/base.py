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

    @abstractmethod
    def compute(self, pair: MaskPair) -> float:
        """The value for two masks that both have voxels."""

    def score(self, pair: MaskPair) -> float:
        """The value for any two masks.

        Both empty: the best value. One of them empty: the worst, which is 0 for a similarity and the pair's penalty
        for a distance. Leaving such cases out would reward an attack that erases a tumor.
        """
        if pair.state == "normal":
            return self._checked(self.compute(pair))
        if pair.state == "both_empty":
            return 1.0 if self.higher_is_better else 0.0
        return 0.0 if self.higher_is_better else pair.penalty_mm

    def _checked(self, found: float) -> float:
        """What `compute` returned, when it can be stored; raises `RobustError`."""
        try:
            if math.isfinite(value := float(found)):
                return value
            words = str(value)
        except (TypeError, ValueError, OverflowError):
            words = f"a value of type {type(found).__name__}"
        raise RobustError(f"metric {self.name!r} returned {words}, expected a finite number")
