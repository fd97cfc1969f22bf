"""The training loop: from cases to a network, one record and one checkpoint per epoch.

Every random number has an address made of the run's seed, the phase, a purpose and the epoch, so that a training that
is stopped after any epoch and started again ends with the weights of an uninterrupted one (on a CPU, bit for bit).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from services.errors import BadInput, RobustError
from services.science.batch_gradient import BatchGradient
from services.science.batches import Batch, assemble, augment_intensity
from services.science.case import Case
from services.science.checkpoint import Checkpoints, capture, restore
from services.science.models.base import Model
from services.science.normalisation import brain_statistics
from services.science.objectives import supervised
from services.science.predict import BATCH_SLICES
from services.science.sampling import Sample, Sampler
from services.science.team import ALONE, Team
from services.science.training import EpochRecord, TrainingSettings
from services.science.validation import mean_dice
from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.objectives import Objective

    #: Adversarial images against the present network: (model, images, labels, brain, seed) -> images.
    Adversary = Callable[[Segmenter, Tensor, Tensor, Tensor, int], Tensor]

T = TypeVar("T")

GRADIENT_NORM = 1.0
#: The share of all steps in which the learning rate rises.
WARM_UP = 0.3


@dataclass(frozen=True)
class Run:
    """One training: what is trained, how, on which cases, and where its files may lie."""

    model: Model
    settings: TrainingSettings
    cases: Sequence[Case]
    validation: Sequence[Case]
    seed: int
    device: str
    folder: Path  # checkpoints and intermediate files; the same folder again means: go on
    batch_divisor: int = 1  # in how many pieces each batch is computed, to save memory
    team: Team = ALONE  # the processes that compute it together

    @property
    def batch_slices(self) -> int:
        """Slices that a 2-D network predicts or attacks at once, outside of training steps."""
        return BATCH_SLICES // self.batch_divisor

    def for_each_case(self, make: Callable[[Case], T]) -> list[T]:
        """`make(case)` for every training case; `make` keeps files, so that each process of a team makes its part."""
        for case in self.team.mine(self.cases):
            make(case)
        self.team.wait()
        return [make(case) for case in self.cases]

    def seed_for(self, *purpose: str | int) -> int:
        """The seed of one purpose in this run."""
        return derive(self.seed, *purpose)


def train(
    run: Run,
    *,
    phase: str = "train",
    samples: Sequence[Sample] | None = None,
    objective: Objective | None = None,
    adversary: Adversary | None = None,
    adversarial_share: float = 0.0,
    logit_scale: float = 1.0,
) -> Generator[EpochRecord, None, Segmenter]:
    """Train a network from scratch, or go on from the newest checkpoint; yields every epoch, returns the network.

    An epoch is yielded after its checkpoint is written; epochs of an earlier attempt come again first. `samples`
    default to the run's cases, `objective` to the settings' loss; the network's logits are multiplied by `logit_scale`.
    Raises `BadInput` without cases, `RobustError` when the loss is no longer finite.
    """
    import torch

    if not run.cases:
        raise BadInput("a training needs at least one case; give the split a larger training part")
    settings, device = run.settings, torch.device(run.device)
    sampler = Sampler(
        samples=samples if samples is not None else [Sample(case) for case in run.cases],
        dims=run.model.dims,
        batch_size=settings.items_per_batch(run.model.dims),
        patch_size=settings.patch_size,
        flips=settings.flips,
        adversarial_share=adversarial_share,
    )
    objective = objective or supervised(settings.loss)

    model = run.model.build(seed=run.seed_for(phase, "weights"))
    model.normalise_with(*brain_statistics(run.cases))
    model.scale_logits(logit_scale)
    model.to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.learning_rate, weight_decay=settings.weight_decay)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, settings.learning_rate, total_steps=settings.epochs * sampler.steps, pct_start=WARM_UP
    )

    checkpoints = Checkpoints(run.folder / phase)
    records: list[EpochRecord] = []
    if checkpoint := checkpoints.find_newest():
        restore(checkpoint, model, optimizer, scheduler)
        records = [EpochRecord(**record) for record in checkpoint.state["records"]]
    yield from records

    for epoch in range(len(records) + 1, settings.epochs + 1):
        started = time.perf_counter()
        rng = np.random.default_rng(run.seed_for(phase, "draws", epoch))
        losses = []
        for step, draws in enumerate(sampler.epoch(rng)):
            share = run.team.share(len(draws))
            batch = assemble(sampler.samples, draws, dims=run.model.dims, device=device, share=share)
            batch = _prepared(batch, model, run, run.seed_for(phase, "batch", epoch, step), adversary)
            learning_rate = float(scheduler.get_last_lr()[0])
            optimizer.zero_grad()
            model.train()
            loss = BatchGradient(model, batch, objective, settings, run.team, run.batch_divisor).compute()
            torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_NORM)
            optimizer.step()
            scheduler.step()
            losses.append(loss)
        record = EpochRecord(
            phase=phase,
            epoch=epoch,
            epochs=settings.epochs,
            loss=_finite_mean(losses, phase, epoch),
            validation_dice=_validation_dice(model, run),
            learning_rate=learning_rate,
            seconds=time.perf_counter() - started,
        )
        records.append(record)
        if run.team.rank == 0:
            state = [asdict(record) for record in records]
            checkpoints.save(capture(epoch, model, optimizer, scheduler, records=state))
        yield record
    return model.eval()


def _prepared(batch: Batch, model: Segmenter, run: Run, seed: int, adversary: Adversary | None) -> Batch:
    """The batch augmented, then its adversarial items attacked."""
    import torch

    images = batch.images
    if run.settings.intensity_augmentation:
        rng = np.random.default_rng(derive(seed, "intensity"))
        images = augment_intensity(images, batch.brain, rng, batch.share)
    for piece in batch.share.pieces(run.batch_divisor) if adversary else ():
        places = [place for place in range(piece.start, piece.stop) if batch.adversarial[place]]
        if adversary and places:
            chosen = torch.tensor(places, device=images.device)
            clean, labels, brain = images[chosen], batch.labels[chosen], batch.brain[chosen]
            images[chosen] = adversary(model, clean, labels, brain, derive(seed, "attack"))
    return replace(batch, images=images)


def _finite_mean(losses: Sequence[float], phase: str, epoch: int) -> float:
    mean = float(np.mean(losses))
    if not np.isfinite(mean):
        raise RobustError(
            f"the loss of phase {phase!r} is not finite in epoch {epoch}; lower training.learning_rate "
            "or set training.precision to float32"
        )
    return mean


def _validation_dice(model: Segmenter, run: Run) -> float | None:
    if not run.validation:
        return None
    return mean_dice(model, run.validation, batch_slices=run.batch_slices, team=run.team)
