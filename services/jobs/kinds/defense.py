"""Train one defended network; the result is a model artifact like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.training import TrainingSettings

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class Defense(JobKind):
    """Its artifact: `weights.safetensors` and `model.json`."""

    cohort: Cohort
    model: dict[str, Any]
    training: TrainingSettings
    defense: dict[str, Any]  # spec of a defense plug-in
    undefended: str | None  # digest of the undefended twin's train job, for defenses that start from it
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.undefended,) if self.undefended else ()

    @override
    def run(self, context: JobContext) -> Outcome:
        from services.artifacts.weights import load_model
        from services.jobs.train_model import finish, open_run
        from services.science import defenses

        defense = defenses.build(self.defense)
        run = open_run(context, self.cohort, self.model, self.training, self.seed)
        twin = load_model(context.store.fetch(context.artifacts[self.undefended])) if self.undefended else None
        return finish(defense.defend(run, twin), context, run, defense.phases)
