"""Targeted iterative fast gradient sign method, as in methods 1.2.

Here "ti" means targeted and iterative (Liu et al. 2021), not the translation-invariant attack of Dong et al. 2019.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacks._iterative import Iterative
from services.science.targets import HiddenLabel, TargetName, target_map

if TYPE_CHECKING:
    from torch import Tensor


class Tifgsm(Iterative):
    """Small sign steps that bring the prediction closer to a wrong map of the attacker's choice."""

    targeted: ClassVar[bool] = True

    target: TargetName = Field("background", description="The wrong map: what the attacker wants to see.")
    hidden_label: HiddenLabel = Field("ET", description="For target `hide_label`: the label that shall not be found.")

    @override
    def aim(self, labels: Tensor, logits: Callable[[], Tensor], donor: Tensor | None) -> Tensor:
        return target_map(self.target, labels, logits=logits, donor=donor, hidden_label=self.hidden_label)
