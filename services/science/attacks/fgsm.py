"""Fast gradient sign method (Goodfellow et al., ICLR 2015)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.attacks._gradient import LossAttack

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective


class Fgsm(LossAttack):
    """One step of size `epsilon` along the sign of the input gradient."""

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        return ball.furthest(objective.gradient(images))
