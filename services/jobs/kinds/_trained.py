"""What train and defense jobs share: a network trained on a cohort, by one process or by several."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Generator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.datasets.spec import Cohort, DataSpec
from services.errors import RobustError
from services.jobs.kinds.base import JobKind
from services.science.training.process_group import SINGLE_PROCESS, ProcessGroup
from services.science.training.settings import EpochRecord, TrainingSettings
from services.telling import tell

if TYPE_CHECKING:
    from services.datasets.dataset import Dataset
    from services.jobs.context import JobContext, Outcome
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class Trained(JobKind):
    """Its artifact: `weights.safetensors` and `model.json`."""

    cohort: Cohort
    model: dict[str, Any]  # spec of a model plug-in, defaults filled in
    training: TrainingSettings
    seed: int

    @property
    @override
    def gpus(self) -> int:
        return self.training.gpus

    @override
    def work(self) -> dict[str, Any]:
        work = self.spec()
        del work["training"]["gpus"]  # the same network but for rounding
        return work

    @property
    def phases(self) -> tuple[str, ...]:
        """The trainings that it consists of, in order."""
        return ("train",)

    @abstractmethod
    def train(self, run: TrainingRun, undefended: Segmenter | None) -> Generator[EpochRecord, None, Segmenter]:
        """The training; `undefended` is the network of the first parent, if there is one."""

    @override
    def run(self, context: JobContext) -> Outcome:
        from services.artifacts.weights import save_model
        from services.jobs.context import Outcome
        from services.jobs.ranks.train import train_in_ranks

        run = self.open_run(context.open_dataset, context.scratch, context.device, context.batch_divisor)
        parents = [context.store.fetch(context.artifacts[parent]) for parent in self.parents()]
        if self.gpus > 1:
            epochs = train_in_ranks(self.spec(), self.gpus, context, parents)
        else:
            epochs = self.epochs(run, *map(context.load_model, parents))
        model, last = self._record(epochs, context)
        files = save_model(context.output / "model", run.model.spec(), model)
        summary = {"loss": last.loss, "validation_dice": last.validation_dice, "training_cases": len(run.cases)}
        return Outcome(files=files, summary={**summary, "note": last.note} if last.note else summary)

    def open_run(
        self,
        open_dataset: Callable[[DataSpec], Dataset],
        folder: Path,
        device: str,
        batch_divisor: int,
        group: ProcessGroup = SINGLE_PROCESS,
    ) -> TrainingRun:
        """The training on the cohort's training part, with its files in `folder`, the job's scratch folder."""
        from services.science import models
        from services.science.training.loop import TrainingRun

        dataset = open_dataset(self.cohort.data)
        parts = dataset.parts(self.cohort)
        return TrainingRun(
            model=models.rebuild(self.model),
            settings=self.training,
            cases=[dataset.case(case_id) for case_id in parts.train],
            validation=[dataset.case(case_id) for case_id in parts.validation],
            seed=self.seed,
            device=device,
            folder=folder,
            batch_divisor=batch_divisor,
            group=group,
            anatomy=self.cohort.data.about,
            report=tell,
        )

    def epochs(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        """`train`, with advice when it does not fit into memory."""
        from services.jobs.device.memory_advice import advising

        items = -(-self.training.items_per_batch(run.model.dims) // self.gpus)
        with advising(
            f"training {self.model['name']}",
            batch_divisor=run.batch_divisor,
            can_halve=items > 1,
            remedy="set a smaller training.patch_size or training.batch_size, a coarser data.spacing_mm or a smaller "
            "model, or use a device with more memory",
        ):
            return (yield from self.train(run, undefended))

    def _record(
        self, epochs: Generator[EpochRecord, None, Segmenter], context: JobContext
    ) -> tuple[Segmenter, EpochRecord]:
        """The network and the last epoch of a training, every epoch of which is recorded."""
        from db.rows import EpochRow
        from services.jobs.context import Progress

        phases = self.phases
        record: EpochRecord | None = None
        while True:
            try:
                record = next(epochs)
            except StopIteration as finished:
                if record is None:
                    raise RobustError("the training had no epoch") from None
                return finished.value, record
            if not isinstance(record, EpochRecord) or record.phase not in phases:
                raise RobustError(f"a training yielded {record!r:.100}, expected an EpochRecord of {', '.join(phases)}")
            row = asdict(record)
            del row["note"]
            context.record_epoch(EpochRow(**row))
            done = phases.index(record.phase) * record.epochs + record.epoch
            context.progress(Progress(done, len(phases) * record.epochs, "epoch", _in_words(record, len(phases) > 1)))


def _in_words(record: EpochRecord, name_phase: bool) -> str:
    phase = f"{record.phase}, " if name_phase else ""
    score = "" if record.validation_dice is None else f", validation Dice {record.validation_dice:.3f}"
    note = f", {record.note}" if record.note else ""
    return f"{phase}loss {record.loss:.3f}{score}{note}"
