"""The training loop: from cases to a network, one record and one checkpoint per epoch.

Every random number has an address made of the run's seed, the phase, a purpose and the epoch, so that a training that
is stopped after any epoch and started again ends with the weights of an uninterrupted one (on a CPU, bit for bit).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from services.errors import BadInput, RobustError
from services.science.anatomy import BRATS, Anatomy
from services.science.defenses._free_perturbation import FreePerturbation
from services.science.defenses._overfitting_guard import OverfittingGuard, RobustScores
from services.science.imaging.case import Case
from services.science.models.base import Model
from services.science.nets.predict import BATCH_SLICES
from services.science.training.adversarial_items import Adversary, changed
from services.science.training.batch_gradient import BatchGradient
from services.science.training.batches import Batch, assemble, augment_intensity
from services.science.training.checkpoint import DELTA, Checkpoint, Checkpoints, capture, restore_state
from services.science.training.normalisation import brain_statistics
from services.science.training.objectives import supervised
from services.science.training.process_group import ALONE, ProcessGroup
from services.science.training.sampling import Sample, Sampler
from services.science.training.settings import EpochRecord, TrainingSettings
from services.science.training.validation import validation_dice
from services.seeds import derive

if TYPE_CHECKING:
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
    batch_divisor: int = 1  # in how many pieces each batch is computed, to save memory
    group: ProcessGroup = ALONE  # the processes that compute it together
    anatomy: Anatomy = BRATS

    @property
    def batch_slices(self) -> int:
        """Slices that a 2-D network predicts or attacks at once, outside of training steps."""
        return BATCH_SLICES // self.batch_divisor

    def for_each_case(self, make: Callable[[Case], T]) -> list[T]:
        """`make(case)` for every training case; `make` keeps files, so that each process of a group makes its part."""
        for case in self.group.mine(self.cases):
            make(case)
        self.group.barrier()
        return [make(case) for case in self.cases]

    def seed_for(self, *purpose: str | int) -> int:
        """The seed of one purpose in this run."""
        return derive(self.seed, *purpose)


def train(
    run: TrainingRun,
    *,
    phase: str = "train",
    samples: Sequence[Sample] | None = None,
    objective: TrainingObjective | None = None,
    adversary: Adversary | None = None,
    adversarial_share: float = 0.0,
    paired: bool = False,
    replay: FreePerturbation | None = None,
    guard: OverfittingGuard | None = None,
    transform: Transform | None = None,
    logit_scale: float = 1.0,
) -> Generator[EpochRecord, None, Segmenter]:
    """Train a network from scratch, or go on from the newest checkpoint; yields every epoch, returns the network.

    An epoch is yielded after its checkpoint is written; epochs of an earlier attempt come again first. `samples`
    default to the run's cases, `objective` to the settings' loss; the network's logits are multiplied by `logit_scale`,
    and `transform` is part of it from the start.

    `adversary` changes the images of a share of all items; with `paired`, the objective gets the logits of the images
    before and after, (B, 2K, ...). `replay` sees each batch several times and each case as often in all as without it.
    `guard` ends the training early, with the network as it was before it collapsed.

    Raises `BadInput` without cases, `RobustError` when the loss is no longer finite or the first epoch collapses.
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
    epochs = replay.epochs(settings.epochs) if replay else settings.epochs

    model = run.model.build(seed=run.seed_for(phase, "weights"), anatomy=run.anatomy)
    model.normalise_with(*brain_statistics(run.cases))
    model.scale_logits(logit_scale)
    model.transform = transform
    model.to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.learning_rate, weight_decay=settings.weight_decay)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, settings.learning_rate, total_steps=settings.epochs * sampler.steps, pct_start=WARM_UP
    )

    checkpoints = Checkpoints(run.folder / phase)
    records: list[EpochRecord] = []
    checks: list[RobustScores] = []
    if checkpoint := checkpoints.find_newest():
        restore_state(checkpoint, model, optimizer, scheduler)
        records = [EpochRecord(**record) for record in checkpoint.state["records"]]
        checks = [RobustScores(*check) for check in checkpoint.state.get("checks", ())]
        if replay:
            replay.delta = checkpoint.tensors[DELTA].to(device)
    yield from records

    for epoch in range(len(records) + 1, epochs + 1):
        if guard and guard.finds_collapse(checks):
            break
        started = time.perf_counter()
        rng = np.random.default_rng(run.seed_for(phase, "draws", epoch))
        losses = []
        for step, draws in enumerate(sampler.epoch(rng)):
            share = run.group.shard(len(draws))
            batch = assemble(sampler.samples, draws, dims=run.model.dims, device=device, share=share)
            batch = _augmented(batch, run, seed := run.seed_for(phase, "batch", epoch, step))
            if adversary:
                batch = changed(
                    batch,
                    model,
                    adversary,
                    seed=derive(seed, "attack"),
                    progress=((epoch - 1) * sampler.steps + step + 1) / (epochs * sampler.steps),
                    divisor=run.batch_divisor,
                    paired=paired,
                )
            for seen in _seen(batch, replay, run, epoch):
                learning_rate = float(scheduler.get_last_lr()[0])
                optimizer.zero_grad()
                model.train()
                loss = BatchGradient(model, seen, objective, settings, run.group, run.batch_divisor).compute()
                torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_NORM)
                optimizer.step()
                scheduler.step()
                losses.append(loss)
        note = ""
        if guard:
            checks.append(_check(guard, model, sampler, run, phase))
            note = str(checks[-1])
            if guard.finds_collapse(checks):
                restore_state(_before_collapse(checkpoints, phase, note), model, optimizer, scheduler)
                note = f"{note}: collapsed, back to epoch {epoch - 1}"
        record = EpochRecord(
            phase=phase,
            epoch=epoch,
            epochs=epochs,
            loss=_finite_mean(losses, phase, epoch),
            validation_dice=_validation_dice(model, run),
            learning_rate=learning_rate,
            seconds=time.perf_counter() - started,
            note=note,
        )
        records.append(record)
        if run.group.rank == 0:
            state = {"records": [asdict(record) for record in records], "checks": checks}
            delta = replay.delta if replay else None
            checkpoints.save(capture(epoch, model, optimizer, scheduler, delta=delta, **state))
        yield record
    return model.eval()


def _augmented(batch: Batch, run: TrainingRun, seed: int) -> Batch:
    """The batch as another scanner might show it, if the settings want that."""
    if not run.settings.intensity_augmentation:
        return batch
    rng = np.random.default_rng(derive(seed, "intensity"))
    return replace(batch, images=augment_intensity(batch.images, batch.brain, rng, batch.share))


def _seen(batch: Batch, replay: FreePerturbation | None, run: TrainingRun, epoch: int) -> Iterator[Batch]:
    """The batch as the network is shown it, once or in replays; after each the weights have their gradient."""
    if replay is None:
        yield batch
        return
    for _ in range(replay.in_epoch(epoch, run.settings.epochs)):
        seen = replay.on(batch)
        yield seen
        replay.follow(seen, run.group)


def _check(guard: OverfittingGuard, model: Segmenter, sampler: Sampler, run: TrainingRun, phase: str) -> RobustScores:
    """What the guard finds on a batch that is the same after every epoch: the first one that holds tumor."""
    seed = run.seed_for(phase, "guard")
    device = next(model.parameters()).device
    for draws in sampler.epoch(np.random.default_rng(seed)):
        batch = assemble(sampler.samples, draws, dims=run.model.dims, device=device)
        if batch.labels.any():
            break
    found = guard.check(model, batch, seed=derive(seed, "attack"), pieces=run.batch_divisor * run.group.size)
    return RobustScores(*run.group.all_gather(found)[0])  # one word for all: rounding may differ between devices


def _before_collapse(checkpoints: Checkpoints, phase: str, note: str) -> Checkpoint:
    found = checkpoints.find_newest()
    if found is None:
        raise RobustError(
            f"phase {phase!r} overfitted to one-step attacks in its first epoch ({note}), so that there is no network "
            "to go back to; lower the defense's epsilon or training.learning_rate"
        )
    return found


def _finite_mean(losses: Sequence[float], phase: str, epoch: int) -> float:
    mean = float(np.mean(losses))
    if not np.isfinite(mean):
        raise RobustError(
            f"the loss of phase {phase!r} is not finite in epoch {epoch}; lower training.learning_rate "
            "or set training.precision to float32"
        )
    return mean


def _validation_dice(model: Segmenter, run: TrainingRun) -> float | None:
    if not run.validation:
        return None
    return validation_dice(model, run.validation, batch_slices=run.batch_slices, group=run.group)
