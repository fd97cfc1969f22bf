"""What the iterative sign attacks share: equal steps, each projected back into the budget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.attacking.projected_ascent import projected_ascent
from services.science.attacks._gradient import LossAttack
from services.science.epsilon import Epsilon

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective


class Iterative(LossAttack):
    """`steps` steps from the clean images, no random start; returns the last iterate (methods R4)."""

    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(10, description="How many gradients are followed.")
    step_size: Epsilon | None = Field(
        None, description="Left out: epsilon / steps, so that the last step can just reach the budget."
    )

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        size = self.epsilon / self.steps if self.step_size is None else self.step_size
        return projected_ascent(images, ball, lambda at, _: objective.gradient(at), steps=self.steps, size=size)
