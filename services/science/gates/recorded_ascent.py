"""The attack that the gates make: projected gradient ascent that records S and the loss at every point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.science.attacking.projected_ascent import projected_ascent

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: An attack that leaves at most this of S has succeeded.
NOTHING = 0.01


@dataclass(frozen=True)
class Ascent:
    """S and the loss of one subject at every point of an attack, in order; it stops early when nothing is left."""

    scores: tuple[float, ...]
    losses: tuple[float, ...]

    def lowest(self, points: int | None = None) -> float:
        """The lowest S of the first `points` (None: of all)."""
        return min(self.scores[:points])

    def late_gain(self) -> float:
        """How much of what the best loss so far gains over the whole run comes in the last tenth of it, in [0,1]."""
        before = max(self.losses[: len(self.losses) - max(len(self.losses) // 10, 1)], default=self.losses[0])
        whole = max(self.losses) - self.losses[0]
        return (max(self.losses) - before) / whole if whole > 0 else 0.0


def recorded_ascent(
    objective: Objective, ball: NormBall, *, points: int, rng: np.random.Generator, until: float = NOTHING
) -> Ascent:
    """Evaluate `points` points from a random start, a step of a quarter of the budget between two of them.

    The objective is of a batch of one. Ends at the first point whose S is not above `until`.
    """
    scores: list[float] = []
    losses: list[float] = []

    def gradient(images: Tensor, _: int) -> Tensor | None:
        found = objective.evaluate(images)
        scores.append(float(found.score))
        losses.append(float(found.value))
        return None if scores[-1] <= until else found.gradient

    projected_ascent(ball.random(rng), ball, gradient, steps=points, size=ball.epsilon / 4)
    return Ascent(tuple(scores), tuple(losses))
