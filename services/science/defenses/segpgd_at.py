"""Adversarial training with SegPGD (Gu et al., ECCV 2022; methods 4.6)."""

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


class SegpgdAt(OnlineAdversarial):
    """Half of the items are attacked by SegPGD from a random start, 3 or 7 steps as published.

    SegPGD is PGD whose loss weighs voxels that are still classified correctly more at first and less later. Such
    networks were reported to fall to 0 under SEA at 4/255, so that this is a baseline.
    """

    ratio: Annotated[float, Field(gt=0, le=1)] = Field(
        0.5, description="Share of what the network sees that is adversarial; 0.5: as many attacked as clean items."
    )
    steps: Annotated[int, Field(ge=1, le=1000)] = Field(
        3, description="Gradients that are followed at each step of the training, 2.5 epsilon / steps far each."
    )

    @override
    def adversary(self, model: Segmenter, items: StepItems) -> Tensor:
        size = min(1.0, 2.5 * self.epsilon / self.steps)
        attack = attacks.build({"name": "segpgd", "epsilon": self.epsilon, "steps": self.steps, "step_size": size})
        rng = np.random.default_rng(items.seed)
        return attack(model, items.images, items.labels, mask=items.brain, rng=rng)
