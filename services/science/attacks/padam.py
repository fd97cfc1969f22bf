"""PAdam (Halmosi et al., ECCV 2024; methods 3.6): Adam on the perturbation, brought into the budget at every step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import override

from services.science.attacking.losses import at_label, attack_loss, length_of, summed
from services.science.attacks._gradient import GradientAttack

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.losses import AttackLoss
    from services.science.attacking.objective import Objective


class Padam(GradientAttack):
    """Adam with AMSGrad from a random start; returns the best iterate."""

    keeps_best: ClassVar[bool] = True

    loss: Literal["ce", "cosine"] = Field(
        "ce", description="`cosine`: 1 minus the cosine between logits and one-hot label, whatever their length."
    )
    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(200, description="Gradients that are followed.")
    step_size: Annotated[float, Field(gt=0, le=1)] = Field(2 / 255, description="Adam's learning rate.")

    @override
    def loss_function(self) -> AttackLoss:
        return summed(cosine) if self.loss == "cosine" else attack_loss(self.loss)

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        best, current = objective.best_iterate(images), ball.random(rng)
        adam = torch.optim.Adam([current], lr=self.step_size, amsgrad=True, maximize=True)
        for _ in range(self.steps):
            evaluation = objective.evaluate(current)
            best.offer(current.clone(), evaluation.score)  # Adam writes to it
            current.grad = evaluation.gradient
            adam.step()
            current.copy_(ball.project(current))
        best.offer(current, objective.score(current))
        return best.images


def cosine(logits: Tensor, labels: Tensor) -> Tensor:
    """1 minus the cosine between the logits and the one-hot label, (B,...)."""
    return 1 - at_label(logits, labels) / length_of(logits)
