"""Input gradients: the model frozen once per attack, one backward pass per call, no parameter gradients."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from services.errors import BadInput, RobustError
from services.science.losses import LossName, attack_loss

if TYPE_CHECKING:
    from torch import Tensor, nn


@contextmanager
def frozen(model: nn.Module) -> Iterator[None]:
    """Inside: `model` in eval mode, its parameters need no gradient, autocast off, gradients on. After: as before."""
    import torch

    modes = [(module, module.training) for module in model.modules()]
    wanted = [(parameter, parameter.requires_grad) for parameter in model.parameters()]
    device = next((parameter.device.type for parameter, _ in wanted), "cpu")
    try:
        model.eval().requires_grad_(False)
        with torch.inference_mode(False), torch.enable_grad(), torch.autocast(device, enabled=False):
            yield
    finally:
        for module, training in modes:
            module.training = training
        for parameter, required in wanted:
            parameter.requires_grad_(required)


def require_logits(logits: Tensor, labels: Tensor) -> Tensor:
    """`logits` when they are (B,K,...) on the grid of `labels` and every label is below K; raises `BadInput`."""
    if logits.ndim != labels.ndim + 1 or (logits.shape[0], *logits.shape[2:]) != labels.shape:
        raise BadInput(
            f"the model returned shape {tuple(logits.shape)} for labels of shape {tuple(labels.shape)}, "
            "expected logits (B,K,...) on the same grid"
        )
    if labels.numel() and int(labels.max()) >= logits.shape[1]:
        raise BadInput(
            f"labels hold class {int(labels.max())}, but the model has only {logits.shape[1]} classes; "
            "map the labels to the internal scheme first"
        )
    return logits


def input_gradient(
    model: nn.Module, images: Tensor, labels: Tensor, loss: LossName, scored: Tensor | None = None
) -> Tensor:
    """Gradient of `attack_loss` with respect to `images`, same shape and dtype; call it inside `frozen(model)`.

    Raises `RobustError` when the model passes no gradient on to its input, or one that is not finite.
    """
    import torch

    images = images.detach().requires_grad_()
    logits = require_logits(model(images), labels)
    if not logits.requires_grad:
        raise RobustError("the model passes no gradient on to its images, so a gradient attack cannot be made on it")
    (gradient,) = torch.autograd.grad(attack_loss(loss, logits, labels, scored), images)
    if not all(math.isfinite(bound) for bound in gradient.aminmax()):  # one pass; NaN comes through
        raise RobustError("the model's input gradient is not finite; its weights or its outputs are too large or NaN")
    return gradient


@dataclass
class Objective:
    """What an attacker climbs on one batch: the loss to the true labels, or minus the loss to a target map.

    Works inside `frozen(model)`. The gradient at the clean images is computed once and then shared by all budgets.
    """

    model: nn.Module
    clean: Tensor  # (B,4,...)
    labels: Tensor  # (B,...) int64: the labels to leave, or the target to reach
    targeted: bool
    loss: LossName
    scored: Tensor | None  # (B,...) bool
    _at_clean: Tensor | None = field(default=None, init=False, repr=False)

    def gradient(self, images: Tensor) -> Tensor:
        """The direction of ascent at `images`, same shape; the caller must not write to it."""
        if images is self.clean:
            if self._at_clean is None:
                self._at_clean = self._compute(images)
            return self._at_clean
        return self._compute(images)

    def _compute(self, images: Tensor) -> Tensor:
        gradient = input_gradient(self.model, images, self.labels, self.loss, self.scored)
        return gradient.neg_() if self.targeted else gradient
