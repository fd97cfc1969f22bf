"""Random noise of the same budget: the control that every attack must beat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import draw_like
from services.science.attacks.base import Attack

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective


class RandomSigns(Attack):
    """Each value moves by plus or minus epsilon; the worst of `draws` draws, by the hard score."""

    keeps_best: ClassVar[bool] = True
    needs_gradient: ClassVar[bool] = False

    draws: Annotated[int, Field(ge=1, le=10_000)] = Field(10, description="How many draws are tried.")

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        best = objective.best_iterate(images)
        for _ in range(self.draws):
            signs = draw_like(images, lambda shape: rng.integers(0, 2, shape).astype("float32") * 2 - 1)
            noisy = ball.step(images, signs, self.epsilon)
            best.offer(noisy, objective.score(noisy))
        return best.images
