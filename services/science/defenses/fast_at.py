"""Fast adversarial training: FGSM from a random start (Wong et al., ICLR 2020; methods 4.3)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from services.science.attacking.ball import NormBall
from services.science.attacking.losses import attack_loss
from services.science.defenses._online import Online
from services.science.defenses._overfitting_guard import OverfittingGuard
from services.science.defenses._sign_ascent import climb
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.training.adversarial_items import Marked
    from services.science.training.loop import TrainingRun


class FastAt(Online):
    """Every item is attacked by one step of 1.25 epsilon from a random start.

    Such training may collapse into a network that stops one-step attacks and no others. Every epoch ends with a check
    on one fixed batch; after a collapse the network is the one of the epoch before, and the training ends.
    """

    @override
    def adversary(self, model: Segmenter, items: Marked) -> Tensor:
        ball = NormBall(items.images, self.epsilon, items.brain)
        start = ball.random(np.random.default_rng(items.seed))
        inside = items.brain.squeeze(1)

        def loss(logits: Tensor) -> Tensor:
            return attack_loss("dice_ce")(logits, items.labels, inside).sum()

        return climb(model, start, ball, loss, steps=1, size=1.25 * self.epsilon)

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train

        guard = OverfittingGuard(self.epsilon)
        return (yield from train(run, adversary=self.adversary, adversarial_share=self.ratio, guard=guard))
