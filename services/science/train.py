"""The training loop: from cases to a network, one record and one checkpoint per epoch.

Every random number has an address made of the run's seed, the phase, a purpose and the epoch, so that a training that
is stopped after any epoch and started again ends with the weights of an uninterrupted one (on a CPU, bit for bit).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from services.errors import BadInput, RobustError
from services.science.batches import Batch, assemble, augment_intensity
from services.science.case import Case
from services.science.checkpoint import Checkpoints, capture, restore
from services.science.models.base import Model
from services.science.normalisation import brain_statistics
from services.science.objectives import deep_loss, supervised
from services.science.precision import autocast
from services.science.sampling import Sample, Sampler
from services.science.training import EpochRecord, TrainingSettings
from services.science.validation import mean_dice
from services.seeds import derive

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.objectives import Objective

    #: Adversarial images against the present network: (model, images, labels, brain, seed) -> images.
    Adversary = Callable[[Segmenter, Tensor, Tensor, Tensor, int], Tensor]

#: Items per batch where the settings leave it open: whole volumes differ in size, slices are small.
BATCH_SIZES = {2: 16, 3: 1}
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
        batch_size=settings.batch_size or BATCH_SIZES[run.model.dims],
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
            batch = assemble(sampler.samples, draws, dims=run.model.dims, device=device)
            batch = _prepared(batch, model, settings, run.seed_for(phase, "batch", epoch, step), adversary)
            learning_rate = float(scheduler.get_last_lr()[0])
            losses.append(_step(model, batch, objective, optimizer, settings))
            scheduler.step()
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
        checkpoints.save(capture(epoch, model, optimizer, scheduler, records=[asdict(record) for record in records]))
        yield record
    return model.eval()


def _prepared(
    batch: Batch, model: Segmenter, settings: TrainingSettings, seed: int, adversary: Adversary | None
) -> Batch:
    """The batch augmented, then its adversarial items attacked."""
    import torch

    images = batch.images
    if settings.intensity_augmentation:
        images = augment_intensity(images, batch.brain, np.random.default_rng(derive(seed, "intensity")))
    if adversary and any(batch.adversarial):
        chosen = torch.tensor(batch.adversarial, device=images.device)
        attacked = adversary(model, images[chosen], batch.labels[chosen], batch.brain[chosen], derive(seed, "attack"))
        images[chosen] = attacked
    return Batch(images, batch.labels, batch.brain, batch.soft_logits, batch.adversarial)


def _step(
    model: Segmenter,
    batch: Batch,
    objective: Objective,
    optimizer: torch.optim.Optimizer,
    settings: TrainingSettings,
) -> float:
    """One update; returns its loss."""
    import torch

    model.train()
    coarsest = -(-min(batch.images.shape[2:]) // model.multiple)  # as the network pads them
    with autocast(batch.images.device, settings.precision, coarsest=coarsest):
        heads = model.forward_deep(batch.images)
    loss = deep_loss(objective, heads, batch.labels, batch.soft_logits)
    optimizer.zero_grad()
    torch.autograd.backward(loss)
    torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_NORM)
    optimizer.step()
    return float(loss.detach())


def _finite_mean(losses: Sequence[float], phase: str, epoch: int) -> float:
    mean = float(np.mean(losses))
    if not np.isfinite(mean):
        raise RobustError(
            f"the loss of phase {phase!r} is not finite in epoch {epoch}; lower training.learning_rate "
            "or set training.precision to float32"
        )
    return mean


def _validation_dice(model: Segmenter, run: Run) -> float | None:
    return mean_dice(model, run.validation) if run.validation else None
