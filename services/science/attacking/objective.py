"""What an attacker ascends: loss, input gradient and hard Dice of a model at some images, one backward pass a call."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from services.errors import RobustError
from services.science.anatomy import anatomy_of
from services.science.attacking.best_iterate import BestIterate, RescoredIterate
from services.science.attacking.losses import attack_loss
from services.science.metrics._hard_dice import HardDice
from services.science.nets.argmax import argmax
from services.science.nets.freezing import require_graph, require_logits

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacking.losses import AttackLoss
    from services.science.attacking.volume_choice import Offers


def has_gradient(model: nn.Module, images: Tensor, labels: Tensor, scored: Tensor | None) -> bool:
    """Whether the margin loss, which no scale of logits hides, has a finite gradient at `images` that is not all zero.

    To be asked inside `attacked(model)`.
    """
    import torch

    images = images.detach().requires_grad_()
    logits = model(images)
    if not logits.requires_grad:
        return False
    loss = attack_loss("margin")(logits, labels, scored).sum()
    (gradient,) = torch.autograd.grad(loss, images, allow_unused=True)
    return gradient is not None and bool(gradient.isfinite().all()) and bool((gradient != 0).any())


def require_gradient(gradient: Tensor) -> Tensor:
    """A gradient whose numbers are finite; raises `RobustError`."""
    if not all(math.isfinite(bound) for bound in gradient.aminmax()):  # one pass; NaN comes through
        raise RobustError("the model's input gradient is not finite; its weights or its outputs are too large or NaN")
    return gradient


@dataclass(frozen=True)
class PointEvaluation:
    """What an attacker learns at one point from one forward and one backward pass."""

    gradient: Tensor  # (B,C,...): the direction of steepest ascent
    value: Tensor  # (B,): what is tracked, larger is better for the attacker
    score: Tensor  # (B,) float64: lower is better for the attacker (`services.science.metrics._hard_dice`)


@dataclass
class Objective:
    """What an attacker maximizes on one batch: the loss to the true labels, or minus the loss to a target map.

    Works inside `attacked(model)`. The gradient at the clean images is computed once and then shared by all budgets.
    `temperature` (a number, or one per subject (B,1,...)) divides the logits before the loss, which undoes what a
    distilled network multiplied them with. `eot_samples` passes of a randomised model are averaged (expectation over
    transformation).
    """

    model: nn.Module
    clean: Tensor  # (B,C,...)
    labels: Tensor  # (B,...) int64: the true ones
    target_labels: Tensor  # (B,...) int64: what the loss is measured against; the true labels, or a target map
    targeted: bool
    loss: AttackLoss
    scored: Tensor | None  # (B,...) bool
    temperature: float | Tensor = 1.0
    eot_samples: int = 1
    origin: tuple[int, ...] = ()  # see `AttackBatch`
    offers: Offers | None = None  # what listens to `best_iterate`
    exact: nn.Module | None = None  # the network in float32 where `model`, whose gradient is followed, is in bfloat16
    _at_clean: Tensor | None = field(default=None, init=False, repr=False)
    _hard_dice: HardDice | None = field(default=None, init=False, repr=False)

    def gradient(self, images: Tensor) -> Tensor:
        """The direction of ascent at `images`, same shape; the caller must not write to it."""
        if images is self.clean:
            if self._at_clean is None:
                self._at_clean = self._differentiate(images, self.loss)[0]
            return self._at_clean
        return self._differentiate(images, self.loss)[0]

    def evaluate(
        self, images: Tensor, *, loss: AttackLoss | None = None, track: AttackLoss | None = None
    ) -> PointEvaluation:
        """Gradient of `loss`, value of `track` and score at `images`; left out: the objective's own, and `loss`."""
        import torch

        gradient, value, logits = self._differentiate(images, loss or self.loss)
        if track is not None:
            with torch.no_grad():
                value = track(self._tempered(logits), self.target_labels, self.scored)
        return PointEvaluation(gradient, -value if self.targeted else value, self._score(logits))

    def best_iterate(self, images: Tensor) -> BestIterate:
        """What an attack keeps the images in that it returns, the clean `images` before it offers any.

        Attacks on slices are asked again for other offers where these leave a lower Dice of the whole volume. Where
        offers are scored in bfloat16, the best of them are scored again in float32.
        """
        if self.offers is not None:
            return self.offers.keeper(images)
        return BestIterate(images) if self.exact is None else RescoredIterate(images, self.score)

    def score(self, images: Tensor) -> Tensor:
        """The score of `images`, (B,), from a forward pass alone."""
        return self._score(self.logits(images))

    def logits(self, images: Tensor) -> Tensor:
        """The model's logits (B,K,...) without a gradient, in float32, the mean over `eot_samples` passes."""
        import torch

        model = self.exact or self.model
        with torch.no_grad():
            total = require_logits(model(images), self.target_labels)
            for _ in range(self.eot_samples - 1):
                total = total + model(images)
        return total / self.eot_samples if self.eot_samples > 1 else total

    def _differentiate(self, images: Tensor, loss: AttackLoss) -> tuple[Tensor, Tensor, Tensor]:
        """Direction of ascent, loss per subject and logits, the mean over `eot_samples` passes."""
        gradient, value, logits = self._pass(images, loss)
        if self.eot_samples > 1:
            for _ in range(self.eot_samples - 1):
                more = self._pass(images, loss)
                gradient, value, logits = gradient + more[0], value + more[1], logits + more[2]
            gradient, value, logits = gradient / self.eot_samples, value / self.eot_samples, logits / self.eot_samples
        gradient = require_gradient(gradient)
        return gradient.neg_() if self.targeted else gradient, value, logits

    def _pass(self, images: Tensor, loss: AttackLoss) -> tuple[Tensor, Tensor, Tensor]:
        """The gradient of the loss summed over subjects, the loss of each, and the logits; detached."""
        import torch

        images = images.detach().requires_grad_()
        logits = require_graph(require_logits(self.model(images), self.target_labels))
        value = loss(self._tempered(logits), self.target_labels, self.scored)
        (gradient,) = torch.autograd.grad(value.sum(), images)
        return gradient, value.detach(), logits.detach()

    def _tempered(self, logits: Tensor) -> Tensor:
        plain = isinstance(self.temperature, float) and self.temperature == 1
        return logits if plain else logits / self.temperature

    def _score(self, logits: Tensor) -> Tensor:
        """Lower is better: right about the labels, or far from the target."""
        if self._hard_dice is None:
            regions = anatomy_of(self.model).regions.values()
            self._hard_dice = HardDice(self.target_labels, regions, self.scored, classes=logits.shape[1])
        table = self._hard_dice.joint_counts(argmax(logits))
        found = self._hard_dice.score(table)
        found = -found if self.targeted else found
        if self.offers is not None:
            self.offers.count(found, table)
        return found
