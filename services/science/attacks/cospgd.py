"""CosPGD (Agnihotri et al., ICML 2024): each voxel counts by how far its probabilities are from being fooled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.attacking.losses import at_label, length_of, summed
from services.science.attacks._projected import Projected
from services.science.losses import ce_map

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacking.losses import AttackLoss


class Cospgd(Projected):
    """Cross-entropy weighted by the cosine between softmax and one-hot label, per voxel, no gradient through it.

    With a `target` the weight is 1 - the cosine to the target.
    """

    @override
    def loss_function(self) -> AttackLoss:
        return summed(self._weighted)

    def _weighted(self, logits: Tensor, labels: Tensor) -> Tensor:
        probabilities = logits.detach().softmax(1)
        ce, here, length = ce_map(logits, labels), at_label(probabilities, labels), length_of(probabilities)
        # Untargeted in this order of rounding: what was stored under the same digest stays bit for bit what it is.
        return ce * (1 - here / length) if self.targeted else ce * here / length
