"""Gradient ascent on a loss of the logits, for images that are attacked inside a training by no attack plug-in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from services.science.attacking.projected_ascent import projected_ascent
from services.science.nets.freezing import frozen

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacking.ball import NormBall


def ascend_loss(
    model: nn.Module, start: Tensor, ball: NormBall, loss: Callable[[Tensor], Tensor], *, steps: int, size: float
) -> Tensor:
    """The last of `steps` iterates from the images `start` (B,C,...), each projected into the ball.

    `loss` gives a scalar in which no item depends on another. The model is in evaluation mode meanwhile.
    """
    import torch

    def gradient(images: Tensor, _: int) -> Tensor:
        images = images.detach().requires_grad_()
        (found,) = torch.autograd.grad(loss(model(images)), images)
        return found

    with frozen(model):
        return projected_ascent(start, ball, gradient, steps=steps, size=size)
