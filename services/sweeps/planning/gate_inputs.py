"""Which evaluate jobs of a plan the gates of a model read, and in which role."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from services.comparisons.access import CONTROL
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import ScoredEvaluation
from services.sweeps.planning.plan import PlannedJob


class GateInputs:
    """The evaluate jobs of all models of a plan, but those under natural shifts."""

    def __init__(self, jobs: Iterable[PlannedJob]) -> None:
        self._attacks: dict[str, AttackJob] = {}
        # An external model is the same in every fold, but its cases are not.
        self._evaluations: dict[tuple[int, str], list[tuple[PlannedJob, EvaluateJob]]] = defaultdict(list)
        self._controls: set[str] = set()
        for job in jobs:
            if isinstance(job.kind, AttackJob):
                self._attacks[job.digest] = job.kind
            elif isinstance(job.kind, EvaluateJob) and job.kind.cohort.data.shift is None:
                self._evaluations[job.kind.cohort.fold, job.kind.victim].append((job, job.kind))
                if job.role.access == CONTROL:
                    self._controls.add(job.digest)

    def of(self, victim: str, twin: str, fold: int) -> tuple[ScoredEvaluation, ...]:
        """In a fold: of the model of job `victim`, and of its undefended twin (itself, for an undefended one) under
        attack; of attacks on the twin that are adapted to a defense those that were made on the model, too.
        """
        found = [item for item in self._own(victim, fold) if item.evaluation not in self._controls]
        if twin != victim:
            made = [item.attack for item in found if item.role == "own"]
            attacked = (item for item in self._own(twin, fold) if item.role == "own" and item.attack is not None)
            found += [
                item.model_copy(update={"role": "twin"})
                for item in attacked
                if item.evaluation not in self._controls or item.attack in made
            ]
        return tuple(sorted(found, key=lambda item: item.evaluation))

    def _own(self, victim: str, fold: int) -> Iterator[ScoredEvaluation]:
        for job, evaluation in self._evaluations[fold, victim]:
            if evaluation.perturbations is None:
                yield ScoredEvaluation(role="own", evaluation=job.digest)
            elif attack := self._attacks.get(evaluation.perturbations):
                yield ScoredEvaluation(
                    role="own" if attack.victim == victim else "transfer",
                    evaluation=job.digest,
                    perturbations=evaluation.perturbations,
                    attack=attack.attack,
                    brain_only=attack.brain_only,
                    epsilons=job.declared,
                )
