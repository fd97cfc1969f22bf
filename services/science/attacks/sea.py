"""SEA, the segmentation ensemble attack (Croce, Singh and Hein, ECCV 2024), for volumes (methods 3.2).

Dice is a score per subject, so the worst case is the best iterate of each subject over all members; the exchange that
a score over a whole data set needs has no place here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacking.best_iterate import BestIterate
from services.science.attacking.losses import AttackLossName, attack_loss
from services.science.attacks._auto_pgd import auto_pgd
from services.science.attacks._gradient import LossAttack

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: Radius, as a multiple of the budget, and share of the steps of each stage.
RADIUS_STAGES = ((2.0, 0.3), (1.5, 0.3), (1.0, 0.4))


class Sea(LossAttack):
    """One Auto-PGD run per loss, each through three shrinking radii; the worst iterate in the ball is kept."""

    keeps_best: ClassVar[bool] = True

    loss: AttackLossName = Field("ce", description="What decides about step sizes; each member follows its own.")
    members: Annotated[tuple[AttackLossName, ...], Field(min_length=1, max_length=20)] = Field(
        ("js", "mce", "mce_balanced"), description="The losses that are followed, one run each."
    )
    steps: Annotated[int, Field(ge=3, le=10_000)] = Field(300, description="Gradients that are followed, per member.")

    @property
    @override
    def followed(self) -> tuple[AttackLossName, ...]:
        return (*self.members, self.loss)

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        worst = objective.best_iterate(images)
        worst.offer(images, objective.score(images))
        for member in self.members:
            self._run(images, objective, ball, member, worst, rng)
        return worst.images

    def _run(
        self,
        images: Tensor,
        objective: Objective,
        ball: NormBall,
        member: AttackLossName,
        worst: BestIterate,
        rng: np.random.Generator,
    ) -> None:
        """One member; what its last stage finds, whose ball is the budget's, is offered to `worst`."""
        left, start = self.steps, None
        for radius, share in RADIUS_STAGES:
            stage = ball.scaled_to(radius * ball.epsilon)
            steps = min(round(share * self.steps), left) if radius > 1 else left
            left -= steps
            found = BestIterate(images) if radius > 1 else worst
            begin = stage.random(rng) if start is None else stage.project(start)
            auto_pgd(
                begin, objective, stage, found, steps=steps, loss=attack_loss(member), track=attack_loss(self.loss)
            )
            start = found.images
