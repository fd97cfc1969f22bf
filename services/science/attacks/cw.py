"""The minimum-norm attack of Carlini and Wagner (IEEE S&P 2017), for dense predictions (methods 3.15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import broadcast_per_subject
from services.science.attacking.best_iterate import BestIterate
from services.science.attacking.losses import is_predicted, margin, summed
from services.science.attacks._gradient import GradientAttack
from services.science.attacks._minimal import Minimal

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: Images are drawn in from both ends of their range by this share before they become tanh w: w stays finite.
_INSIDE = 1 - 1e-6
#: By what the weight of the voxels grows until a search step succeeds.
_GROWTH = 10.0


class Cw(Minimal, GradientAttack):
    """Adam on the squared l2 norm of the change plus c times what is left of the margins; c is searched for.

    Of the images that fool enough voxels those of the smallest l2 norm are kept; where none do, those that fool the
    most. It undoes defensive distillation with its `temperature`, by which logits are divided first. `steps` times
    `search_steps` gradients for each case: hours on a CPU.
    """

    steps: Annotated[int, Field(ge=1, le=100_000)] = Field(
        1000, description="Gradients that are followed, per search step."
    )
    search_steps: Annotated[int, Field(ge=1, le=100)] = Field(
        9, description="Values of c that are tried: ten times more until one succeeds, then half-way between two."
    )
    constant: Annotated[float, Field(gt=0, le=1e10)] = Field(1e-3, description="The first c.")
    confidence: Annotated[float, Field(ge=0, le=1e6)] = Field(
        0.0, description="By what margin of logits (after the temperature) voxels are to be wrong (kappa)."
    )
    step_size: Annotated[float, Field(gt=0, le=10)] = Field(0.01, description="Adam's learning rate.")

    @property
    @override
    def gradients(self) -> int:
        return self.steps * self.search_steps * self.draws

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        wanted = self.voxels_to_fool(objective)
        count = wanted.flatten(1).sum(1)
        width = ball.upper - ball.lower
        inside = (2 * (images - ball.lower) / width.clamp(min=1e-30) - 1) * _INSIDE
        start = torch.where(width > 0, inside, 0).atanh()
        best = BestIterate(images)
        nothing = torch.full_like(count, torch.inf, dtype=torch.float64)
        best.offer(images, torch.where(count > 0, nothing, -1.0))  # a subject without such voxels stays as it is

        def pull(logits: Tensor, labels: Tensor) -> Tensor:
            """What the objective ascends, or towards a target descends: margins, up to the confidence."""
            found = margin(logits, labels)
            if self.targeted:
                return (found + self.confidence).clamp(min=0) * wanted
            return (found - self.confidence).clamp(max=0) * wanted

        def fooled(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
            return ((is_predicted(logits, labels) == self.targeted) & wanted).flatten(1).sum(1)

        weight = torch.full_like(count, self.constant, dtype=torch.float64)
        low, high = torch.zeros_like(weight), torch.full_like(weight, torch.inf)
        for _ in range(self.search_steps):
            variable = start.clone()
            adam = torch.optim.Adam([variable], lr=self.step_size)
            succeeded = torch.zeros_like(count, dtype=torch.bool)
            for _ in range(self.steps):
                curve = variable.tanh()
                current = ball.project(ball.lower + width * (curve + 1) / 2)
                found = objective.evaluate(current, loss=summed(pull), track=fooled)
                share = found.value.abs() / count.clamp(min=1)
                change = current - images
                reached = share >= self.success
                size = change.flatten(1).square().mean(1).sqrt()
                succeeded |= self.offer(best, current, objective, size=size, share=share, reached=reached)
                slope = 2 * change - broadcast_per_subject(weight.to(images), images) * found.gradient
                variable.grad = slope * width / 2 * (1 - curve**2)
                adam.step()
            high, low = torch.where(succeeded, weight, high), torch.where(succeeded, low, weight)
            weight = torch.where(high.isfinite(), (low + high) / 2, _GROWTH * weight)
        return best.images
