"""What train and defense jobs share: a network trained on a cohort, by one process or by several."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.training.settings import EpochRecord, TrainingSettings

if TYPE_CHECKING:
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
    @abstractmethod
    def phases(self) -> tuple[str, ...]:
        """The trainings that it consists of, in order."""

    @abstractmethod
    def train(self, run: TrainingRun, undefended: Segmenter | None) -> Generator[EpochRecord, None, Segmenter]:
        """The training; `undefended` is the network of the first parent, if there is one."""

    @override
    def run(self, context: JobContext) -> Outcome:
        from services.jobs.kinds._training import finish_training, open_run
        from services.jobs.ranks.train import train_in_ranks

        run = open_run(self, context.open_dataset, context.scratch, context.device, context.batch_divisor)
        parents = [context.store.fetch(context.artifacts[parent]) for parent in self.parents()]
        if self.gpus > 1:
            epochs = train_in_ranks(self, context, parents)
        else:
            epochs = self.epochs(run, *map(context.load_model, parents))
        return finish_training(epochs, context, run, self.phases)

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
