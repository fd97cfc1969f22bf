"""What the attacks share that seek the smallest change that fools nearly all voxels of interest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.attacks._targetable import Targetable
from services.science.attacks._unbounded import Unbounded
from services.science.nets.argmax import argmax

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacking.best_iterate import BestIterate
    from services.science.attacking.objective import Objective


class Minimal(Unbounded, Targetable):
    """Fools the voxels of the tumor, or with a `target` all voxels; a subject without any stays as it is."""

    success: Annotated[float, Field(gt=0, le=1)] = Field(
        0.99, description="Which share of the voxels must be fooled, so that the attack has reached its aim."
    )

    def voxels_to_fool(self, objective: Objective) -> Tensor:
        """The voxels to be fooled, (B,...) bool."""
        import torch

        labels = objective.target_labels
        found = torch.ones_like(labels, dtype=torch.bool) if self.targeted else labels > 0
        return found if objective.scored is None else found & objective.scored

    @override
    def fooled_voxels(self, objective: Objective, images: Tensor) -> tuple[Tensor, Tensor]:
        wanted = self.voxels_to_fool(objective)
        hit = (argmax(objective.logits(images)) == objective.target_labels) == self.targeted
        return (hit & wanted).flatten(1).sum(1), self.success * wanted.flatten(1).sum(1)

    def offer(
        self, best: BestIterate, images: Tensor, objective: Objective, *, size: Tensor, share: Tensor, reached: Tensor
    ) -> Tensor:
        """Offer images whose change has this `size`, and which fool this `share` of the voxels, (B,) each.

        The smallest change that succeeds lies at the edge of success: where bfloat16 says `reached` of images that
        would be kept, float32 decides. Returns which subjects have `reached` the aim.
        """
        score = rank(size, reached, share)
        if objective.exact is not None and bool((reached & (score <= best.score)).any()):
            hit, enough = self.fooled_voxels(objective, images)
            share, reached = hit * self.success / enough.clamp(min=self.success), hit >= enough
            score = rank(size, reached, share)
        best.offer(images, score)
        return reached


def rank(size: Tensor, reached: Tensor, share: Tensor) -> Tensor:
    """The score for `BestIterate`, (B,) float64, from the size of a change, success and share of fooled voxels.

    Successful images come first, in the order of that size, a norm in [0,1]; then those that fool the most voxels.
    """
    import torch

    return torch.where(reached, size.double(), 2 - share.double())


def linf(change: Tensor) -> Tensor:
    """The l-infinity norm of a change (B,C,...), (B,)."""
    return change.abs().flatten(1).amax(1)
