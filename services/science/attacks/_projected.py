"""What the projected gradient attacks share: many steps in a ball of either norm, the best of all that was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import Norm
from services.science.attacking.projected_ascent import projected_ascent
from services.science.attacks._gradient import GradientAttack
from services.science.attacks._targetable import TARGET_FIELDS, Targetable
from services.science.epsilon import Epsilon

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.losses import AttackLoss
    from services.science.attacking.objective import Objective


class Projected(Targetable, GradientAttack):
    """Projected gradient ascent from a random start (Madry et al., ICLR 2018); returns the best (methods R4)."""

    keeps_best: ClassVar[bool] = True
    added: ClassVar[frozenset[str]] = GradientAttack.added | TARGET_FIELDS

    norm: Norm = Field(
        "linf",
        description="`linf`: no voxel moves further than epsilon; `l2`: the root mean square over the voxels of a case "
        "is at most epsilon.",
    )
    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(20, description="Gradients that are followed, per restart.")
    step_size: Epsilon | None = Field(None, description="Left out: epsilon / 4.")
    restarts: Annotated[int, Field(ge=1, le=1000)] = Field(1, description="Starts, each from other random images.")
    random_start: bool = Field(True, description="Whether to start anywhere in the ball, or at the clean images.")

    @property
    @override
    def ball_norm(self) -> Norm:
        return self.norm

    def loss_at(self, step: int) -> AttackLoss:
        """The loss of one step."""
        return self.loss_function()

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        best = objective.best_iterate(images)
        size = self.epsilon / 4 if self.step_size is None else self.step_size

        def gradient(current: Tensor, step: int) -> Tensor:
            found = objective.evaluate(current, loss=self.loss_at(step))
            if step or self.random_start:  # the clean images are no attack
                best.offer(current, found.score)
            return found.gradient

        for _ in range(self.restarts):
            start = ball.random(rng) if self.random_start else images
            last = projected_ascent(start, ball, gradient, steps=self.steps, size=size)
            best.offer(last, objective.score(last))
        return best.images
