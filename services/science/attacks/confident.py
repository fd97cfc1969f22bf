"""Lowers Dice while the network's confidence in its prediction stays what it was on the clean images (methods 3.17).

That confidence can be attacked is known: Galil and El-Yaniv (NeurIPS 2021) and Obadinma et al. (2024) change it and
keep the predicted class, Ledda et al. (2023) whatever is predicted; attacks that also pass a detector go back to
Carlini and Wagner (2017). Here predictions change and one number of confidence, the Dice that the network expects, is
held: a constraint in PGD, by a penalty that adapts.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.anatomy import anatomy_of
from services.science.attacking.best_iterate import BestIterate
from services.science.attacking.expected_dice import expected_dice
from services.science.attacks._gradient import LossAttack
from services.science.attacks._projected import Projected

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: Of the tolerance, what iterates are pulled to, so that rounding to another grid keeps them within all of it.
_AIM = 0.5
#: What the penalty's weight is multiplied with after a step outside the tolerance, and divided by after one inside.
_UP, _DOWN = 1.5, 1.15
#: Between which it stays.
_WEIGHTS = (1e-3, 1e4)


class Confident(Projected, LossAttack):
    """PGD whose loss is lowered by how far the Dice that the network expects is from its value on the clean images.

    Returns the lowest score within `tolerance`, or where no iterate lies there the one that is nearest to it.
    """

    # Offers are ranked by the constraint first: other slices of a volume are not exchanged for lower scores.
    keeps_best: ClassVar[bool] = False
    constrained: ClassVar[bool] = True

    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(40, description="Gradients that are followed, per restart.")
    tolerance: Annotated[float, Field(gt=0, le=1)] = Field(
        0.02, description="How far the expected Dice of each region may move from its clean value."
    )

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        from services.science.nets.probabilities import probabilities_of_one_pass

        regions = anatomy_of(objective.model).regions.values()
        probabilities = probabilities_of_one_pass(objective.model, axis=1)
        clean = expected_dice(objective.logits(images), regions, probabilities)  # (R,B)
        own = self.loss_function()
        sign = -1.0 if self.targeted else 1.0  # a target's loss is minimised
        best = BestIterate(images)
        weight = torch.ones_like(clean[0])
        voxels = float(images[0, 0].numel())

        def deviations(logits: Tensor) -> Tensor:
            return (expected_dice(logits, regions, probabilities) - clean).abs()

        def loss(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
            # What the temperature divides logits by is for the loss alone: confidence is of the network as it is.
            beyond = (deviations(logits * objective.temperature) - _AIM * self.tolerance).clamp(min=0).sum(0)
            # Both per voxel of a few, so that a weight of 1 means about the same for volumes and slices of any size.
            return own(logits, labels, scored) - sign * weight * voxels * beyond

        def track(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
            return deviations(logits * objective.temperature).amax(0)

        def offer(current: Tensor, score: Tensor, deviation: Tensor) -> None:
            outside = deviation > self.tolerance
            # Scores lie in [-1, 1]: whatever is outside ranks behind all that is inside.
            best.offer(current, torch.where(outside, 2 + deviation.double(), score))

        for _ in range(self.restarts):
            current = ball.random(rng) if self.random_start else images
            weight = torch.ones_like(weight)
            for step in range(self.steps):
                found = objective.evaluate(current, loss=loss, track=track)
                score, deviation = found.score, found.value * sign
                if objective.exact is not None:  # bfloat16 is off by more than the tolerance leaves room for
                    score, deviation = objective.score(current), deviations(objective.logits(current)).amax(0)
                if step or self.random_start:
                    offer(current, score, deviation)
                weight = torch.where(deviation > _AIM * self.tolerance, weight * _UP, weight / _DOWN).clamp(*_WEIGHTS)
                current = ball.step(current, found.gradient, self._size(step))
            offer(current, objective.score(current), deviations(objective.logits(current)).amax(0))
        return best.images

    def _size(self, step: int) -> float:
        """Steps shrink to a fiftieth by a cosine: a constraint is kept by small ones only."""
        first = self.epsilon / 4 if self.step_size is None else self.step_size
        return first * max(0.02, (1 + math.cos(math.pi * step / self.steps)) / 2)
