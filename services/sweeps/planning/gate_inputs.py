"""Which evaluate jobs of a plan the gates of a model read, and in which role."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import Scored
from services.sweeps.planning.plan import PlannedJob


class GateInputs:
    """The evaluate jobs of all models of a plan, but those under natural shifts."""

    def __init__(self, jobs: Iterable[PlannedJob]) -> None:
        self._attacks: dict[str, AttackJob] = {}
        # An external model is the same in every fold, but its cases are not.
        self._evaluations: dict[tuple[int, str], list[tuple[str, EvaluateJob]]] = defaultdict(list)
        for job in jobs:
            if isinstance(job.kind, AttackJob):
                self._attacks[job.digest] = job.kind
            elif isinstance(job.kind, EvaluateJob) and job.kind.cohort.data.shift is None:
                self._evaluations[job.kind.cohort.fold, job.kind.victim].append((job.digest, job.kind))

    def of(self, victim: str, twin: str, fold: int) -> tuple[Scored, ...]:
        """In a fold: of the model of job `victim`, and of its undefended twin (itself, for an undefended one) under
        attack.
        """
        found = [*self._own(victim, fold)]
        if twin != victim:
            attacked = (item for item in self._own(twin, fold) if item.role == "own" and item.attack is not None)
            found += [item.model_copy(update={"role": "twin"}) for item in attacked]
        return tuple(sorted(found, key=lambda item: item.evaluation))

    def _own(self, victim: str, fold: int) -> Iterator[Scored]:
        for digest, evaluation in self._evaluations[fold, victim]:
            if evaluation.perturbations is None:
                yield Scored(role="own", evaluation=digest)
            elif attack := self._attacks.get(evaluation.perturbations):
                yield Scored(
                    role="own" if attack.victim == victim else "transfer",
                    evaluation=digest,
                    perturbations=evaluation.perturbations,
                    attack=attack.attack,
                    brain_only=attack.brain_only,
                )
