"""TRADES (Zhang et al., ICML 2019), per voxel (methods 4.5)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated

import numpy as np
from pydantic import Field
from typing_extensions import override

from services.science.defenses._adversarial_items import AdversarialItems
from services.science.defenses.base import Defense
from services.science.epsilon import PositiveEpsilon
from services.science.training.objectives import kl_divergence, supervised
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
    `beta` times the Kullback-Leibler divergence between the predictions on clean and on attacked images, mean over all
    voxels, which the attack maximizes with `steps` steps of epsilon / 4. Published with a sum over voxels, by which
    beta would grow with the volume. Each item is computed twice at once, and takes twice the memory.
    """

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

        objective = trades_objective(supervised(run.settings.loss), self.beta)
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
            return kl_divergence(clean, logits).sum()

        return ascend_loss(model, start, ball, loss, steps=self.steps, size=self.epsilon / 4)


def trades_objective(to_labels: TrainingObjective, beta: float) -> TrainingObjective:
    """A loss on clean images plus beta times the divergence of the attacked images' probabilities (methods 4.5).

    Takes the logits of paired images (B, 2K, ...). The divergence is the mean over all voxels, so that its weight does
    not depend on their number; gradients flow through both of its sides.
    """

    def objective(logits: Tensor, labels: Tensor, _: Tensor | None) -> Tensor:
        clean, attacked = logits.chunk(2, dim=1)
        return to_labels(clean, labels, None) + beta * kl_divergence(clean, attacked).mean()

    return objective
