"""Catastrophic overfitting: a network that stops one-step attacks and no others (Wong et al., ICLR 2020)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from services.science import attacks
from services.science.anatomy import anatomy_of
from services.science.attacking.hard_dice import HardDice
from services.science.attacking.objective import frozen
from services.science.nets.argmax import argmax
from services.science.training.process_group import split

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacks.base import Attack
    from services.science.nets.segmenter import Segmenter
    from services.science.training.batches import Batch

#: How far the robust score may fall between two checks, and how far one step may lag behind several.
FALL, GAP = 0.2, 0.2


class RobustScores(NamedTuple):
    """Scores of one batch under attack, 1 for an attack that changed nothing; both in [0,1], more or less."""

    fgsm: float
    pgd: float

    def __str__(self) -> str:
        return f"FGSM {self.fgsm:.3f}, PGD-5 {self.pgd:.3f}"


@dataclass(frozen=True)
class OverfittingGuard:
    """Attacks one fixed batch after every epoch, in one step and in five."""

    epsilon: float

    def check(self, model: Segmenter, batch: Batch, *, seed: int, pieces: int) -> RobustScores:
        """The scores of the whole `batch`, computed in so many `pieces`."""
        common = {"epsilon": self.epsilon, "loss": "dice_ce"}
        fgsm = attacks.build({"name": "fgsm", **common})
        pgd = attacks.build({"name": "pgd", "steps": 5, "step_size": self.epsilon / 2, **common})
        return RobustScores(*(_score(attack, model, batch, seed, pieces) for attack in (fgsm, pgd)))

    def finds_collapse(self, checks: Sequence[RobustScores]) -> bool:
        """Whether the last of all checks so far shows a collapse."""
        if not checks:
            return False
        newest, before = checks[-1], checks[-2] if len(checks) > 1 else checks[-1]
        return newest.fgsm - newest.pgd > GAP or before.pgd - newest.pgd > FALL


def _score(attack: Attack, model: Segmenter, batch: Batch, seed: int, pieces: int) -> float:
    """Mean over the items of a batch; slices count as one volume, since most lack most regions."""
    import torch

    predicted = [_predicted(attack, model, batch, piece, seed) for piece in split(len(batch.images), pieces)]
    found, labels = torch.cat(predicted), batch.labels
    if model.dims == 2:
        found, labels = found[None], labels[None]
    anatomy = anatomy_of(model)
    return float(HardDice(labels, anatomy.regions.values(), classes=len(anatomy.classes))(found).mean())


def _predicted(attack: Attack, model: Segmenter, batch: Batch, piece: slice, seed: int) -> Tensor:
    """The most likely classes (B, ...) of a part of the batch under attack."""
    import torch

    images, labels, brain = batch.images[piece], batch.labels[piece], batch.brain[piece]
    attacked = attack(model, images, labels, mask=brain, rng=np.random.default_rng(seed))
    with frozen(model), torch.no_grad():
        return argmax(model(attacked))
