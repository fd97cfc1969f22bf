"""CosPGD (Agnihotri et al., ICML 2024): each voxel counts by how far its probabilities are from being fooled."""

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
    """Cross-entropy weighted by the cosine between softmax and one-hot label, per voxel, no gradient through it.

    With a `target` the weight is 1 - the cosine to the target.
    """

    @override
    def climbed(self) -> AttackLoss:
        return summed(self._weighted)

    def _weighted(self, logits: Tensor, labels: Tensor) -> Tensor:
        probabilities = logits.detach().softmax(1)
        cosine = at_label(probabilities, labels) / length_of(probabilities)
        weighted: Tensor = ce_map(logits, labels) * (1 - cosine if self.targeted else cosine)
        return weighted
