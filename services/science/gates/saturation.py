"""The gate on very large budgets: an attack that fails there does not work on this model at all."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import TYPE_CHECKING

import numpy as np

from services.science.attacking.ball import NormBall
from services.science.attacking.losses import attack_loss
from services.science.epsilon import format_epsilon
from services.science.gates.convergence import LOSS
from services.science.gates.recorded_ascent import NOTHING, recorded_ascent
from services.science.gates.result import GateResult, at_most
from services.science.labels import BACKGROUND
from services.science.nets.freezing import frozen
from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.gates.subject import GateCase

_LARGE, _UNLIMITED = 32 / 255, 1.0


def unlimited(
    model: nn.Module, subjects: Sequence[GateCase], *, steps: int, seed: int, eot_samples: int = 1
) -> list[GateResult]:
    """G10: in the whole field of view 32/255 leaves at most 0.10 of S on average, and 1 at most 0.01 of each case.

    Erasing everything is tried first: the regions are nested, so that confusing their labels alone leaves some of S.
    """

    def left(subject: GateCase, epsilon: float, enough: float) -> float:
        lowest = float("inf")
        with frozen(model):
            for loss in (_erasing, attack_loss(LOSS)):
                rng = np.random.default_rng(derive(seed, "gates", subject.case_id, format_epsilon(epsilon)))
                objective = subject.objective(model, loss, eot_samples=eot_samples)
                ball = NormBall(subject.images, epsilon)
                lowest = min(lowest, recorded_ascent(objective, ball, points=steps, rng=rng, until=enough).lowest())
                if lowest <= enough:
                    break
        return lowest

    large = fmean(left(subject, _LARGE, 0.10) for subject in subjects)
    every = max(left(subject, _UNLIMITED, NOTHING) for subject in subjects)
    return [
        at_most("G10", large, 0.10, "mean of the cases", variant=format_epsilon(_LARGE)),
        at_most("G10", every, NOTHING, "the largest of a case", variant=format_epsilon(_UNLIMITED)),
    ]


def _erasing(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
    """Minus the cross-entropy to a map without any region, (B,)."""
    return -attack_loss("ce")(logits, labels.new_full(labels.shape, BACKGROUND), scored)
