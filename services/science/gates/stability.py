"""The gate on the neighbourhood: where noise changes the loss much, one gradient says little about it."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import TYPE_CHECKING

import numpy as np

from services.science.attacking.ball import NormBall
from services.science.attacking.losses import attack_loss
from services.science.gates.result import GateResult, at_most
from services.science.nets.freezing import frozen
from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.gates.subject import GateCase

_RADIUS = 4 / 255

#: Published with 100 (methods G15); the mean over the voxels of a volume needs no more than a few.
_DRAWS = 10


def stable_loss(model: nn.Module, subjects: Sequence[GateCase], *, seed: int) -> GateResult:
    """G15: uniform noise of 4/255 in the brain changes the cross-entropy by at most 0.10 of itself on average.

    A change of more than the loss itself counts as 1.
    """
    value = fmean(_change(model, subject, seed) for subject in subjects)
    return at_most("G15", value, 0.10, f"mean relative change over {_DRAWS} draws")


def _change(model: nn.Module, subject: GateCase, seed: int) -> float:
    import torch

    rng = np.random.default_rng(derive(seed, "gates", subject.case_id, "stability"))
    ball = NormBall(subject.images, _RADIUS, subject.brain)

    def loss(images: Tensor) -> float:
        return float(attack_loss("ce")(model(images), subject.labels, subject.brain[:, 0]))

    with frozen(model), torch.no_grad():
        clean = loss(subject.images)
        changes = [abs(loss(ball.random(rng)) - clean) for _ in range(_DRAWS)]
    return fmean(min(change / clean, 1.0) if clean else float(change > 0) for change in changes)
