"""TRADES (Zhang et al., ICML 2019), per voxel (methods 4.5)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated, ClassVar

import numpy as np
from pydantic import Field
from typing_extensions import override

from services.science.defenses._adversarial_items import AdversarialItems
from services.science.defenses.base import Defense
from services.science.epsilon import PositiveEpsilon
from services.science.training.objectives import OverBrain, kl_divergence, supervised
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.defenses._adversarial_items import StepItems
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun
    from services.science.training.objectives import TrainingObjective

#: Standard deviation of the noise that the attacker starts from: the divergence has no gradient at the clean images.
START = 0.001


class Trades(Defense):
    """The loss on clean images, and how much the prediction on attacked ones differs from that on clean ones.

    TRADES (trade-off-inspired adversarial defense via surrogate-loss minimization) adds to the loss on clean images
    `beta` times the Kullback-Leibler divergence between the predictions on clean and on attacked images, mean over the
    brain, which the attack maximizes with `steps` steps of epsilon / 4. Published with a sum over voxels, by which
    beta would grow with the volume; over a whole crop it would shrink with the background around the brain. Each item
    is computed twice at once, and takes twice the memory.
    """

    revision: ClassVar[int] = 2  # 1: divergence and its attacker over all voxels of the crop, of which half are brain

    epsilon: PositiveEpsilon = Field(4 / 255, description="The budget of the attacked images.")
    beta: Annotated[float, Field(gt=0, le=1e6)] = Field(
        6.0, description="Weight of the divergence; larger: more robust, less accurate on clean images."
    )
    steps: Annotated[int, Field(ge=1, le=1000)] = Field(
        10, description="Gradients that are followed at each step of the training, epsilon / 4 far each."
    )

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train

        objective = TradesObjective(supervised(run.settings.loss), self.beta)
        return (yield from train(run, objective=objective, hooks=AdversarialItems(self.adversary, run, paired=True)))

    def adversary(self, model: Segmenter, items: StepItems) -> Tensor:
        """The images of some items on which the prediction differs most from that on the given ones."""
        import torch

        from services.science.attacking.ball import NormBall, draw_like
        from services.science.defenses._sign_ascent import ascend_loss
        from services.science.nets.freezing import frozen

        with frozen(model), torch.no_grad():
            clean = model(items.images)
        rng = np.random.default_rng(items.seed)
        noise = draw_like(items.images, lambda shape: rng.standard_normal(shape, dtype="float32"))
        ball = NormBall(items.images, self.epsilon, items.brain)
        start = ball.project(items.images + START * noise)

        def loss(logits: Tensor) -> Tensor:
            return (kl_divergence(clean, logits) * items.brain.squeeze(1)).sum()

        return ascend_loss(model, start, ball, loss, steps=self.steps, size=self.epsilon / 4)


class TradesObjective(OverBrain):
    """A loss on clean images plus beta times the divergence of the attacked images' probabilities (methods 4.5).

    Takes the logits of paired images (B, 2K, ...). The loss counts every voxel of the crop, since each is scored. The
    divergence is the mean over the brain, where images can be attacked, so that its weight depends neither on the
    number of voxels nor on the background around them; gradients flow through both of its sides. The slices of a 2-D
    batch count as one volume.
    """

    def __init__(self, to_labels: TrainingObjective, beta: float) -> None:
        self.to_labels, self.beta = to_labels, beta

    @override
    def __call__(
        self, logits: Tensor, labels: Tensor, soft_logits: Tensor | None, brain: Tensor | None = None
    ) -> Tensor:
        clean, attacked = logits.chunk(2, dim=1)
        divergence = kl_divergence(clean, attacked)
        inside = divergence.new_ones(divergence.shape) if brain is None else brain.to(divergence)
        if logits.ndim == 4:
            divergence, inside = divergence[None], inside[None]
        means = (divergence * inside).flatten(1).sum(1) / inside.flatten(1).sum(1).clamp(min=1)
        return self.to_labels(clean, labels, None) + self.beta * means.mean()
