"""Train one undefended network on the training part of a cohort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.training import TrainingSettings

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class Train(JobKind):
    """Its artifact: `weights.safetensors` and `model.json`."""

    cohort: Cohort
    model: dict[str, Any]  # spec of a model plug-in, defaults filled in
    training: TrainingSettings
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        return ()

    @override
    def run(self, context: JobContext) -> Outcome:
        from services.jobs.train_model import finish, open_run
        from services.science.train import train

        run = open_run(context, self.cohort, self.model, self.training, self.seed)
        return finish(train(run), context, run, phases=("train",))
