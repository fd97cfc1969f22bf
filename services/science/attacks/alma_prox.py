"""ALMA-prox (Rony, Pesquet and Ben Ayed, CVPR 2023): the smallest l-infinity change that fools nearly all voxels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.attacking.best_iterate import BestIterate
from services.science.attacks._constraints import Constraints
from services.science.attacks._minimal import Minimal, linf
from services.science.attacks._prox import prox_linf

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: The step size at first, and the share of it that is left at the end.
_STEP, _LAST_SHARE = 1e-3, 0.1
#: How far the mean of squared gradients keeps what it was.
_INERTIA = 0.8


class AlmaProx(Minimal):
    """Augmented Lagrangian steps that fool the voxels, each followed by a proximal step that shrinks the change.

    Of the images that fool enough voxels the smallest change is kept; where none does, those that fool the most. Norms
    are compared as they are, with no budget; see methods 3.7. Needs three classes, or four towards a `target`.
    """

    steps: Annotated[int, Field(ge=1, le=100_000)] = Field(500, description="Gradients that are followed.")

    @property
    @override
    def fewest_classes(self) -> int:
        return 4 if self.targeted else 3

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        constraints = Constraints(
            self.voxels_to_fool(objective), targeted=self.targeted, success=self.success, steps=self.steps
        )
        best = BestIterate(images)
        change, squares = torch.zeros_like(images), torch.zeros_like(images)
        lower, upper = ball.lower - images, ball.upper - images
        first = constraints.share.new_full((len(images),), self.steps / 2)  # the first successful step
        found = constraints.reached
        for step in range(self.steps):
            current = ball.project(images + change)
            descent = objective.evaluate(current, loss=constraints).gradient
            share, reached = constraints.share, constraints.reached
            self.offer(best, current, objective, size=linf(change), share=share, reached=reached)
            new = constraints.reached & ~found & (step < self.steps / 2)
            first, found = torch.where(new, float(step), first), found | constraints.reached
            squares = _INERTIA * squares + (1 - _INERTIA) * descent**2
            metric = (squares / (1 - _INERTIA ** (step + 1))).sqrt().clamp(min=1e-8)
            size = step_size(step, first, self.steps)
            moved = change + size.to(images).view(-1, *[1] * (images.ndim - 1)) * descent / metric
            change = prox_linf(moved, metric, size, lower, upper)
        return best.images


def step_size(step: int, first: Tensor, steps: int) -> Tensor:
    """Constant up to the first successful step, then falling hyperbolically to a tenth at the end, (B,)."""
    falling = _LAST_SHARE / (1 - _LAST_SHARE) * (steps - first).clamp(min=1)
    return _STEP * falling / ((step - first).clamp(min=0) + falling)
