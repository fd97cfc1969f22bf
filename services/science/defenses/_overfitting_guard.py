"""Catastrophic overfitting (Wong et al., ICLR 2020): a network that stops one-step attacks and no others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from typing_extensions import override

from services.errors import RobustError
from services.science import attacks
from services.science.anatomy import anatomy_of
from services.science.metrics._hard_dice import HardDice
from services.science.nets.argmax import argmax
from services.science.nets.freezing import frozen
from services.science.training.batches import assemble
from services.science.training.hooks import EpochEnd, Hooks
from services.science.training.process_group import split
from services.seeds import derive

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from services.science.attacks.base import Attack
    from services.science.nets.segmenter import Segmenter
    from services.science.training.batches import Batch
    from services.science.training.loop import TrainingRun

#: How far the score under PGD may fall within an epoch, and how far it may lie below the score under FGSM.
FALL, GAP = 0.2, 0.2


class RobustScores(NamedTuple):
    """Scores of one batch under attack, 1 for an attack that changed nothing; both in [0,1], more or less."""

    fgsm: float
    pgd: float

    def __str__(self) -> str:
        return f"FGSM {self.fgsm:.3f}, PGD-5 {self.pgd:.3f}"


class OverfittingGuard(Hooks):
    """Attacks one fixed batch after every epoch, in one step and in five, and ends a training that overfits to one.

    The network is then that of the epoch before. Raises `RobustError` when the first epoch overfits.
    """

    def __init__(self, run: TrainingRun, epsilon: float, phase: str = "train") -> None:
        self.run, self.epsilon, self.phase = run, epsilon, phase
        self.checks: list[RobustScores] = []  # one per epoch

    @override
    def epoch_ended(self, model: Segmenter, epoch: int) -> EpochEnd:
        seed = self.run.seed_for(self.phase, "guard")
        batch = self._first_with_tumor(next(model.parameters()).device, seed)
        parts = self.run.batch_divisor * self.run.group.size
        found = self.check(model, batch, seed=derive(seed, "attack"), parts=parts)
        # All processes take the scores of the first one: rounding may differ between devices.
        self.checks.append(RobustScores(*self.run.group.all_gather(found)[0]))
        note = str(self.checks[-1])
        if not self.is_over():
            return EpochEnd(note)
        if epoch == 1:
            raise RobustError(
                f"phase {self.phase!r} overfitted to one-step attacks in its first epoch ({note}), so that there is no "
                "network to go back to; lower the defense's epsilon or training.learning_rate"
            )
        return EpochEnd(f"{note}: collapsed, back to epoch {epoch - 1}", go_back=True)

    @override
    def is_over(self) -> bool:
        return finds_overfitting(self.checks)

    @override
    def state(self) -> tuple[Mapping[str, Tensor], Mapping[str, Any]]:
        return {}, {"checks": self.checks}

    @override
    def restore(self, tensors: Mapping[str, Tensor], values: Mapping[str, Any]) -> None:
        self.checks = [RobustScores(*check) for check in values.get("checks", ())]

    def check(self, model: Segmenter, batch: Batch, *, seed: int, parts: int) -> RobustScores:
        """The scores of the whole `batch`, computed in so many `parts`."""
        common = {"epsilon": self.epsilon, "loss": "dice_ce"}
        fgsm = attacks.build({"name": "fgsm", **common})
        pgd = attacks.build({"name": "pgd", "steps": 5, "step_size": self.epsilon / 2, **common})
        return RobustScores(*(_score(attack, model, batch, seed, parts) for attack in (fgsm, pgd)))

    def _first_with_tumor(self, device: torch.device, seed: int) -> Batch:
        """The batch that is attacked: the first of an epoch drawn by `seed` that holds tumor, or its last one."""
        sampler = self.run.sampler()
        for draws in sampler.epoch(np.random.default_rng(seed)):
            batch = assemble(sampler.samples, draws, dims=sampler.dims, device=device)
            if batch.labels.any():
                break
        return batch


def finds_overfitting(checks: Sequence[RobustScores]) -> bool:
    """Whether the last of all checks so far shows catastrophic overfitting."""
    if not checks:
        return False
    newest, before = checks[-1], checks[-2] if len(checks) > 1 else checks[-1]
    return newest.fgsm - newest.pgd > GAP or before.pgd - newest.pgd > FALL


def _score(attack: Attack, model: Segmenter, batch: Batch, seed: int, parts: int) -> float:
    """Mean over the items of a batch; slices count as one volume, since most lack most regions."""
    import torch

    predicted = [_predicted(attack, model, batch, part, seed) for part in split(len(batch.images), parts)]
    found, labels = torch.cat(predicted), batch.labels
    if model.dims == 2:
        found, labels = found[None], labels[None]
    anatomy = anatomy_of(model)
    return float(HardDice(labels, anatomy.regions.values(), classes=len(anatomy.classes))(found).mean())


def _predicted(attack: Attack, model: Segmenter, batch: Batch, part: slice, seed: int) -> Tensor:
    """The most likely classes (B, ...) of a part of the batch under attack."""
    import torch

    images, labels, brain = batch.images[part], batch.labels[part], batch.brain[part]
    attacked = attack(model, images, labels, mask=brain, rng=np.random.default_rng(seed))
    with frozen(model), torch.no_grad():
        return argmax(model(attacked))
