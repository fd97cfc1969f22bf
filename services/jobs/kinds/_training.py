"""What train and defense jobs share: opening the cases, following the epochs, handing over the model."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from db.rows import EpochRow
from services.artifacts.weights import save_model
from services.jobs.context import JobContext, Outcome, Progress
from services.science import models
from services.science.training.loop import TrainingRun
from services.science.training.process_group import ALONE, ProcessGroup
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.datasets.dataset import Dataset
    from services.datasets.spec import DataSpec
    from services.jobs.kinds._trained import Trained
    from services.science.nets.segmenter import Segmenter


def open_run(
    kind: Trained,
    open_dataset: Callable[[DataSpec], Dataset],
    folder: Path,
    device: str,
    batch_divisor: int,
    group: ProcessGroup = ALONE,
) -> TrainingRun:
    """The training on a cohort's training part, with its files in `folder`, the job's scratch folder."""
    dataset = open_dataset(kind.cohort.data)
    parts = dataset.parts(kind.cohort)
    return TrainingRun(
        model=models.build(kind.model),
        settings=kind.training,
        cases=[dataset.case(case_id) for case_id in parts.train],
        validation=[dataset.case(case_id) for case_id in parts.validation],
        seed=kind.seed,
        device=device,
        folder=folder,
        batch_divisor=batch_divisor,
        group=group,
        anatomy=kind.cohort.data.about,
    )


def finish_training(
    epochs: Generator[EpochRecord, None, Segmenter], context: JobContext, run: TrainingRun, phases: Sequence[str]
) -> Outcome:
    """Run the training to its end, recording every epoch; its outcome is the model's files."""
    model, last = _follow(epochs, context, phases)
    files = save_model(context.output / "model", run.model.spec(), model)
    summary = {"loss": last.loss, "validation_dice": last.validation_dice, "training_cases": len(run.cases)}
    return Outcome(files=files, summary={**summary, "note": last.note} if last.note else summary)


def _follow(
    epochs: Generator[EpochRecord, None, Segmenter], context: JobContext, phases: Sequence[str]
) -> tuple[Segmenter, EpochRecord]:
    while True:
        try:
            record = next(epochs)
        except StopIteration as finished:
            return finished.value, record
        row = asdict(record)
        del row["note"]
        context.record_epoch(EpochRow(**row))
        done = phases.index(record.phase) * record.epochs + record.epoch
        context.progress(Progress(done, len(phases) * record.epochs, "epoch", _detail(record, phases)))


def _detail(record: EpochRecord, phases: Sequence[str]) -> str:
    phase = f"{record.phase}, " if len(phases) > 1 else ""
    score = "" if record.validation_dice is None else f", validation Dice {record.validation_dice:.3f}"
    note = f", {record.note}" if record.note else ""
    return f"{phase}loss {record.loss:.3f}{score}{note}"
