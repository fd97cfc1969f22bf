"""SegPGD (Gu et al., ECCV 2022): first the voxels that are still right, later all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.attack_losses import is_predicted, summed
from services.science.attacks._projected import Projected
from services.science.losses import ce_map

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attack_losses import AttackLoss


class Segpgd(Projected):
    """Cross-entropy weighted 1 - w where a voxel is right and w where it is wrong; w rises from 0 to 1/2."""

    @override
    def climbed(self) -> AttackLoss:
        return self.climbed_at(0)

    @override
    def climbed_at(self, step: int) -> AttackLoss:
        wrong = step / (2 * self.steps)

        def weighted(logits: Tensor, labels: Tensor) -> Tensor:
            right = is_predicted(logits, labels)
            return ce_map(logits, labels) * right.to(logits).mul(1 - 2 * wrong).add(wrong)

        return summed(weighted)
