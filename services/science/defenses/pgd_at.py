"""Adversarial training with PGD (Madry et al., ICLR 2018; methods 4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import numpy as np
from pydantic import Field
from typing_extensions import override

from services.science import attacks
from services.science.defenses._online import OnlineAdversarial

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.defenses._adversarial_items import StepItems
    from services.science.nets.segmenter import Segmenter

#: The share of the training in which the budget rises.
RAMP = 0.2


class PgdAt(OnlineAdversarial):
    """Every item is attacked by a few steps of PGD from a random start; the budget rises over the first fifth.

    The min-max problem of robust optimization: the network minimizes the loss on images that maximize it within the
    budget, as far as a few steps of projected gradient ascent do.
    """

    steps: Annotated[int, Field(ge=1, le=1000)] = Field(
        5, description="Gradients that are followed at each step of the training, 2.5 epsilon / steps far each."
    )

    @override
    def adversary(self, model: Segmenter, items: StepItems) -> Tensor:
        epsilon = self.epsilon * min(1.0, items.progress / RAMP)
        size = min(1.0, 2.5 * epsilon / self.steps)
        attack = attacks.build(
            {"name": "pgd", "epsilon": epsilon, "steps": self.steps, "step_size": size, "loss": "dice_ce"}
        )
        rng = np.random.default_rng(items.seed)
        return attack(model, items.images, items.labels, mask=items.brain, rng=rng)
