"""Fast adversarial training: FGSM from a random start (Wong et al., ICLR 2020; methods 4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from services.science.attacking.ball import NormBall
from services.science.attacking.losses import attack_loss
from services.science.defenses._adversarial_items import AdversarialItems
from services.science.defenses._online import OnlineAdversarial
from services.science.defenses._overfitting_guard import OverfittingGuard
from services.science.defenses._sign_ascent import ascend_loss

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.defenses._adversarial_items import Adversary, StepItems
    from services.science.nets.segmenter import Segmenter
    from services.science.training.hooks import Hooks
    from services.science.training.loop import TrainingRun


class FastAt(OnlineAdversarial):
    """Every item is attacked by one step of 1.25 epsilon from a random start.

    Training against one step may end in catastrophic overfitting: within an epoch the network learns to stop one-step
    attacks and loses its robustness to all others. Every epoch ends with FGSM and PGD on one fixed batch; when the
    score under PGD is far below that under FGSM or that of the epoch before, the training ends with the network of the
    epoch before.
    """

    @override
    def adversary(self, model: Segmenter, items: StepItems) -> Tensor:
        ball = NormBall(items.images, self.epsilon, items.brain)
        start = ball.random(np.random.default_rng(items.seed))
        inside = items.brain.squeeze(1)

        def loss(logits: Tensor) -> Tensor:
            return attack_loss("dice_ce")(logits, items.labels, inside).sum()

        return ascend_loss(model, start, ball, loss, steps=1, size=1.25 * self.epsilon)

    @override
    def hooks(self, run: TrainingRun) -> Hooks:
        return _GuardedItems(self.adversary, run, share=self.ratio, epsilon=self.epsilon)


class _GuardedItems(AdversarialItems, OverfittingGuard):
    """Adversarial items at every step, the guard at the end of every epoch."""

    def __init__(self, adversary: Adversary, run: TrainingRun, *, share: float, epsilon: float) -> None:
        AdversarialItems.__init__(self, adversary, run, share=share)
        OverfittingGuard.__init__(self, run, epsilon)
