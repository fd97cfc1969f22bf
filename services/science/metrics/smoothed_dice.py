"""Dice of the prediction that a certificate is about (Fischer et al., ICML 2021; methods 4.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from services.science.metrics._mask_pair import MaskPair


class SmoothedDice(Metric):
    """Dice of the most frequent classes under noise, working grid; scored by itself where a defense certifies."""

    certified: ClassVar[bool] = True

    @override
    def compute(self, pair: MaskPair) -> float:
        return pair.dice
