"""Fast gradient sign method (Goodfellow et al., ICLR 2015)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.attacks.base import Attack

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacks.base import Rng
    from services.science.budget import Ball
    from services.science.gradients import Objective


class Fgsm(Attack):
    """One step of size `epsilon` along the sign of the input gradient."""

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: Ball, *, rng: Rng | None) -> Tensor:
        return images + self.epsilon * objective.gradient(images).sign()
