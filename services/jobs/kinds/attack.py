"""Attack one model on the test part of a cohort, with one attack and a whole list of budgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.epsilon import Epsilon

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class Attack(JobKind):
    """Its artifact: `adversarial.h5`, lossless; its rows: perceptibility per case, series and budget."""

    cohort: Cohort
    victim: str  # digest of the train or defense job whose model is attacked
    attack: dict[str, Any]  # spec of an attack plug-in, without epsilon
    epsilons: tuple[Epsilon, ...]  # sorted, distinct
    brain_only: bool = True  # the support of the perturbation: brain voxels, or the whole field of view
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.victim,)

    @override
    def run(self, context: JobContext) -> Outcome:
        raise NotImplementedError
