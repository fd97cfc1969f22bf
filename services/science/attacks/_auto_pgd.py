"""Auto-PGD (Croce and Hein, ICML 2020): momentum, and steps that halve when a subject no longer gains (methods 3.1).

All state is kept per subject of the batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.science.attacking.ball import broadcast_per_subject

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.best_iterate import BestIterate
    from services.science.attacking.losses import AttackLoss
    from services.science.attacking.objective import Objective

#: Weight of the present step against the momentum, from the second step on.
_PRESENT = 0.75
#: A step size is halved when fewer than this share of the steps since the last check gained.
_GAINING = 0.75


@dataclass
class StepSchedule:
    """After how many steps the step sizes are checked: often at last, seldom at first."""

    length: int
    shortest: int
    decrease: int
    _since: int = 0

    @classmethod
    def of(cls, steps: int) -> StepSchedule:
        """Of a run of so many steps."""
        return cls(*(max(int(share * steps), 1) for share in (0.22, 0.06, 0.03)))

    def reached(self) -> bool:
        """Count one step; whether the step sizes are to be checked after it."""
        self._since += 1
        return self._since == self.length

    def begin(self) -> None:
        """The next interval, a little shorter."""
        self._since = 0
        self.length = max(self.length - self.decrease, self.shortest)


def auto_pgd(
    start: Tensor,
    objective: Objective,
    ball: NormBall,
    best: BestIterate,
    *,
    steps: int,
    loss: AttackLoss | None = None,
    track: AttackLoss | None = None,
) -> Tensor:
    """Ascend from `start` for `steps` steps; every iterate is offered to `best`. Returns the last one of each subject.

    Steps follow the gradient of `loss`, and their sizes the value of `track` (left out: of the same loss).
    """
    import torch

    from services.science.attacking.best_iterate import chosen

    current, previous = start, start
    evaluation = objective.evaluate(current, loss=loss, track=track)
    best.offer(current, evaluation.score)
    value, gradient = evaluation.value, evaluation.gradient
    top, top_images, top_gradient = value, current, gradient
    size = torch.full_like(value, 2 * ball.epsilon)
    halved = torch.ones_like(value, dtype=torch.bool)
    top_at_check, gains = top, torch.zeros_like(value)
    checkpoints = StepSchedule.of(steps)
    for step in range(steps):
        present = _PRESENT if step else 1.0
        ahead = ball.step(current, gradient, broadcast_per_subject(size, current))
        moved = ahead.sub_(current).mul_(present).add_(current)
        moved.add_((current - previous).mul_(1 - present))
        current, previous = ball.project_(moved), current
        evaluation = objective.evaluate(current, loss=loss, track=track)
        best.offer(current, evaluation.score)
        gains += evaluation.value > value
        value, gradient = evaluation.value, evaluation.gradient
        better = value > top
        top = value.where(better, top)
        top_images, top_gradient = chosen(better, current, top_images), chosen(better, gradient, top_gradient)
        if checkpoints.reached():
            stuck = (gains <= _GAINING * checkpoints.length) | (~halved & (top <= top_at_check))
            size[stuck] /= 2
            current, gradient = chosen(stuck, top_images, current), chosen(stuck, top_gradient, gradient)
            halved, top_at_check, gains = stuck, top, torch.zeros_like(value)
            checkpoints.begin()
    return current
