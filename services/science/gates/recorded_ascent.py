"""The attack that the gates make: projected gradient ascent that remembers how it went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: So little of S is nothing: an attack that has left no more has succeeded.
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


def ascend(
    objective: Objective, ball: NormBall, *, points: int, rng: np.random.Generator, until: float = NOTHING
) -> Ascent:
    """Look at `points` points from a random start, a step of a quarter of the budget between two of them.

    The objective is of a batch of one. Ends at the first point whose S is not above `until`.
    """
    scores: list[float] = []
    losses: list[float] = []
    current = ball.random(rng)
    for _ in range(points):
        look = objective.evaluate(current)
        scores.append(float(look.score))
        losses.append(float(look.value))
        if scores[-1] <= until:
            break
        current = ball.step(current, look.gradient, ball.epsilon / 4)
    return Ascent(tuple(scores), tuple(losses))
