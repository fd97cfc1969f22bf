"""SegPGD (Gu et al., ECCV 2022): first the voxels that are not fooled yet, later all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.attacking.losses import is_predicted, summed
from services.science.attacks._projected import Projected
from services.science.losses import ce_map

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacking.losses import AttackLoss


class Segpgd(Projected):
    """Cross-entropy weighted w where a voxel is fooled and 1 - w where it is not; w rises from 0 to 1/2.

    A voxel is fooled where it is wrong, or with a `target` where it has the target's class.
    """

    @override
    def loss_function(self) -> AttackLoss:
        return self.loss_at(0)

    @override
    def loss_at(self, step: int) -> AttackLoss:
        fooled = step / (2 * self.steps)

        def weighted(logits: Tensor, labels: Tensor) -> Tensor:
            left = is_predicted(logits, labels) != self.targeted
            return ce_map(logits, labels) * left.to(logits).mul(1 - 2 * fooled).add(fooled)

        return summed(weighted)
