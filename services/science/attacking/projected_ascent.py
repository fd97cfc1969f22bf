"""Projected gradient ascent (Madry et al., ICLR 2018): the loop of attacks that take equal steps in a norm ball."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacking.ball import NormBall


def projected_ascent(
    start: Tensor, ball: NormBall, gradient: Callable[[Tensor, int], Tensor | None], *, steps: int, size: float
) -> Tensor:
    """The images after `steps` steps of `size` from `start` (B,C,...), each projected into the ball.

    `gradient(images, step)` is the direction of ascent at the images of a step, counted from 0; None ends the ascent.
    In an l-infinity ball a step follows the gradient's sign. Nothing is written to `start` or to earlier images.
    """
    current = start
    for step in range(steps):
        direction = gradient(current, step)
        if direction is None:
            break
        current = ball.step(current, direction, size)
    return current
