"""Sign steps up a loss of the logits, for what is crafted inside a training and is no attack plug-in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from services.science.attacking.objective import frozen

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacking.ball import NormBall


def climb(
    model: nn.Module, start: Tensor, ball: NormBall, loss: Callable[[Tensor], Tensor], *, steps: int, size: float
) -> Tensor:
    """The last of `steps` iterates from the images `start` (B,C,...), each projected into the ball.

    `loss` gives a scalar in which no item depends on another. The model is in evaluation mode meanwhile.
    """
    import torch

    images = start
    with frozen(model):
        for _ in range(steps):
            images = images.detach().requires_grad_()
            (gradient,) = torch.autograd.grad(loss(model(images)), images)
            images = ball.step(images.detach(), gradient, size)
    return images
