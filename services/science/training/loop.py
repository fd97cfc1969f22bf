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
from services.science.anatomy import BRATS, Anatomy
from services.science.imaging.case import Case
from services.science.models.base import Model
from services.science.nets.predict import BATCH_SLICES
from services.science.training.batch_gradient import BatchGradient
from services.science.training.batches import Batch, assemble, augment_intensity
from services.science.training.checkpoint import Checkpoints, capture, restore_state
from services.science.training.hooks import Hooks
from services.science.training.normalisation import brain_statistics
from services.science.training.objectives import supervised
from services.science.training.prefetch import prefetched
from services.science.training.process_group import SINGLE_PROCESS, ProcessGroup
from services.science.training.sampling import Draw, Sample, Sampler
from services.science.training.settings import EpochRecord, TrainingSettings
from services.science.training.validation import validation_dice
from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.nets.transforms import Transform
    from services.science.training.objectives import TrainingObjective

T = TypeVar("T")

GRADIENT_NORM = 1.0
#: The share of all steps in which the learning rate rises.
WARM_UP = 0.3


@dataclass(frozen=True)
class TrainingRun:
    """One training: what is trained, how, on which cases, and where its files may lie."""

    model: Model
    settings: TrainingSettings
    cases: Sequence[Case]
    validation: Sequence[Case]
    seed: int
    device: str
    folder: Path  # checkpoints and intermediate files; the same folder again means: go on
    batch_divisor: int = 1  # in how many micro-batches each batch is computed, to save memory
    group: ProcessGroup = SINGLE_PROCESS  # the processes that train it together
    anatomy: Anatomy = BRATS
    report: Callable[[str], None] = lambda words: None  # hears what is being done, often

    @property
    def batch_slices(self) -> int:
        """Slices that a 2-D network is given at once outside of training steps."""
        return BATCH_SLICES // self.batch_divisor

    def sampler(self, samples: Sequence[Sample] | None = None, altered_share: float = 0.0) -> Sampler:
        """What cuts epochs out of `samples`, the run's cases as they are when left out, by the settings."""
        return Sampler(
            samples=samples if samples is not None else [Sample(case) for case in self.cases],
            dims=self.model.dims,
            batch_size=self.settings.items_per_batch(self.model.dims),
            patch_size=self.settings.patch_size,
            flips=self.settings.flips,
            altered_share=altered_share,
        )

    def map_cases(self, compute: Callable[[Case], T], what: str = "training cases") -> list[T]:
        """`compute(case)` for every training case, in order; the processes of a group share the work.

        `compute` must cache its result in a file: each process computes its part, then reads everything. `what` it is
        about, in words, is reported case by case.
        """
        mine = list(self.group.subset(self.cases))
        for number, case in enumerate(mine, start=1):
            self.report(f"{what}: case {number} of {len(mine)}")
            compute(case)
        self.group.barrier()
        return [compute(case) for case in self.cases]

    def seed_for(self, *purpose: str | int) -> int:
        """The seed of one purpose in this run."""
        return derive(self.seed, *purpose)


def train(
    run: TrainingRun,
    *,
    phase: str = "train",
    samples: Sequence[Sample] | None = None,
    objective: TrainingObjective | None = None,
    hooks: Hooks | None = None,
    transform: Transform | None = None,
    logit_scale: float = 1.0,
) -> Generator[EpochRecord, None, Segmenter]:
    """Train a network from scratch, or go on from the newest checkpoint; yields every epoch, returns the network.

    An epoch is yielded after its checkpoint is written; epochs of an earlier attempt come again first. `samples`
    default to the run's cases, `objective` to the settings' loss; `hooks` change single steps and the end. The
    network's logits are multiplied by `logit_scale`, and `transform` is part of it from the start.

    Raises `BadInput` without cases, `RobustError` when the loss is no longer finite, and what the hooks raise.
    """
    import torch

    from services.science.training.adamw import AdamW

    if not run.cases:
        raise BadInput("a training needs at least one case; give the split a larger training part")
    settings, device, hooks = run.settings, torch.device(run.device), hooks or Hooks()
    sampler = run.sampler(samples, hooks.altered_share)
    objective = objective or supervised(settings.loss)
    epochs = hooks.epochs(settings.epochs)

    model = run.model.build(seed=run.seed_for(phase, "weights"), anatomy=run.anatomy)
    model.normalise_with(*brain_statistics(run.cases))
    model.scale_logits(logit_scale)
    model.transform = transform
    model.to(device)
    # `foreach`: bit for bit the same, with fewer calls.
    optimizer = AdamW(model.parameters(), lr=settings.learning_rate, weight_decay=settings.weight_decay, foreach=True)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, settings.learning_rate, total_steps=settings.epochs * sampler.steps, pct_start=WARM_UP
    )

    def assembled(draws: Sequence[Draw]) -> Batch:
        shard = run.group.shard(len(draws))
        return assemble(sampler.samples, draws, dims=run.model.dims, device=device, shard=shard)

    checkpoints = Checkpoints(run.folder / phase)
    records: list[EpochRecord] = []
    if checkpoint := checkpoints.find_newest():
        restore_state(checkpoint, model, optimizer, scheduler)
        records = [EpochRecord(**record) for record in checkpoint.state["records"]]
        hooks.restore(checkpoint.tensors, checkpoint.state)
    yield from records

    for epoch in range(len(records) + 1, epochs + 1):
        if hooks.is_over():
            break
        started = time.perf_counter()
        rng = np.random.default_rng(run.seed_for(phase, "draws", epoch))
        losses = []
        for step, batch in enumerate(prefetched(assembled, sampler.epoch(rng))):
            run.report(f"{phase}: epoch {epoch} of {epochs}, step {step + 1} of {sampler.steps}")
            seed = run.seed_for(phase, "batch", epoch, step)
            batch = _augmented(batch, run, seed)
            progress = ((epoch - 1) * sampler.steps + step + 1) / (epochs * sampler.steps)
            batch = hooks.images(batch, model, seed=seed, progress=progress)
            for seen in hooks.passes(batch, epoch):
                learning_rate = float(scheduler.get_last_lr()[0])
                optimizer.zero_grad()
                model.train()
                loss = BatchGradient(model, seen, objective, settings, run.group, run.batch_divisor).compute()
                torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_NORM)
                optimizer.step()
                scheduler.step()
                losses.append(loss)
        end = hooks.epoch_ended(model, epoch)
        if end.go_back:
            restore_state(checkpoints.require_newest(), model, optimizer, scheduler)
        record = EpochRecord(
            phase=phase,
            epoch=epoch,
            epochs=epochs,
            loss=_finite_mean(losses, phase, epoch),
            validation_dice=validation_dice(model, run.validation, run.batch_slices, run.group),
            learning_rate=learning_rate,
            seconds=time.perf_counter() - started,
            note=end.note,
        )
        records.append(record)
        if run.group.rank == 0:
            tensors, values = hooks.state()
            values = {**values, "records": [asdict(record) for record in records]}
            checkpoints.save(capture(epoch, model, optimizer, scheduler, tensors, values))
        yield record
    return model.eval()


def _augmented(batch: Batch, run: TrainingRun, seed: int) -> Batch:
    """The batch as another scanner might show it, if the settings want that."""
    if not run.settings.intensity_augmentation:
        return batch
    rng = np.random.default_rng(derive(seed, "intensity"))
    return replace(batch, images=augment_intensity(batch.images, batch.brain, rng, batch.shard))


def _finite_mean(losses: Sequence[Tensor], phase: str, epoch: int) -> float:
    mean = float(np.mean([float(loss) for loss in losses]))
    if not np.isfinite(mean):
        raise RobustError(
            f"the loss of phase {phase!r} is not finite in epoch {epoch}; lower training.learning_rate "
            "or set training.precision to float32"
        )
    return mean
