"""The trials of external models in a plan, and who waits for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.expect import ExpectJob
from services.jobs.kinds.trial import TrialJob
from services.sweeps.planning.networks import PlannedNetwork
from services.sweeps.planning.plan import EVALUATE_CLEAN, KINDS_IN_ORDER, PlannedJob
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.variants import ExternalModel

_CLEAN = KINDS_IN_ORDER.index(EVALUATE_CLEAN)


class Tries:
    """A trial of each external model, before everything else of it, and a check of its clean scores where some are
    expected, before everything but these.

    Jobs wait for both without using anything of them, so that digests do not know of them.
    """

    def __init__(self, sweep: SweepSpec, networks: Iterable[PlannedNetwork], scored: Sequence[PlannedJob]) -> None:
        """`networks`, each once; `scored` are the jobs that score them."""
        clean: dict[str, list[str]] = defaultdict(list)
        for job in scored:
            if isinstance(job.kind, EvaluateJob) and job.rank == _CLEAN:
                clean[job.kind.victim].append(job.digest)
        self._trials: dict[str, PlannedJob] = {}
        self._checks: dict[str, PlannedJob] = {}
        for network in networks:
            model, digest = sweep.models[network.key.model], network.job.digest
            if isinstance(model, ExternalModel):
                self._trials[digest] = _trial(sweep, network, model)
                if model.expect is not None:
                    check = _check(network, model, clean[digest])
                    self._checks[digest] = replace(check, after=(self._trials[digest].digest,))

    @property
    def jobs(self) -> Iterator[PlannedJob]:
        """The trials, then the checks."""
        yield from self._trials.values()
        yield from self._checks.values()

    def before(self, job: PlannedJob) -> PlannedJob:
        """The job, waiting for those of its network that come before it."""
        victim = getattr(job.kind, "victim", None)
        if victim not in self._trials or isinstance(job.kind, TrialJob):
            return job
        found = [self._trials[victim]]
        if victim in self._checks and job.rank != _CLEAN:
            found.append(self._checks[victim])
        return replace(job, after=tuple(other.digest for other in found))


def _trial(sweep: SweepSpec, network: PlannedNetwork, model: ExternalModel) -> PlannedJob:
    kind = TrialJob(
        cohort=network.tested(sweep),
        victim=network.job.digest,
        regions=sweep.scored_regions,
        expects=model.expect is not None,
    )
    return PlannedJob.of(kind, network.job.role, f"try {model.name}")


def _check(network: PlannedNetwork, model: ExternalModel, clean: Sequence[str]) -> PlannedJob:
    assert model.expect is not None  # noqa: S101 - of the caller
    kind = ExpectJob(
        evaluations=tuple(sorted(clean)),
        dice=tuple(sorted(model.expect.dice.items())),
        tolerance=model.expect.tolerance,
    )
    return PlannedJob.of(kind, network.job.role, f"check {model.name} against 'expect'")
