"""CosPGD (Agnihotri et al., ICML 2024): each voxel counts by how well its probabilities still fit its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.attack_losses import at_label, length_of, summed
from services.science.attacks._projected import Projected
from services.science.losses import ce_map

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attack_losses import AttackLoss


class Cospgd(Projected):
    """Cross-entropy weighted by the cosine between softmax and one-hot label, per voxel, no gradient through it."""

    @override
    def climbed(self) -> AttackLoss:
        return summed(_weighted)


def _weighted(logits: Tensor, labels: Tensor) -> Tensor:
    probabilities = logits.detach().softmax(1)
    weighted: Tensor = ce_map(logits, labels) * at_label(probabilities, labels) / length_of(probabilities)
    return weighted
