"""The worst case over several attack runs of a network: over which of them, and at which budgets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from db.reusable import KnownWorstCase
from services.comparisons.access import TRANSFER
from services.comparisons.worst_cases import MEAN
from services.jobs.kinds.worst_case import WorstCaseJob
from services.science import attacks
from services.science.attacking.precision import FLOAT32, mixed
from services.science.attacking.target_maps import INVENTING
from services.science.epsilon import Epsilon, format_epsilon
from services.sweeps.planning.attack_runs import AttackRun, attacks_on
from services.sweeps.planning.epsilon_groups import Loss, share
from services.sweeps.planning.known import KnownJobs
from services.sweeps.planning.networks import NetworkKey, PlannedNetwork
from services.sweeps.planning.plan import PlannedJob
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.variants import WorstCaseVariant

#: An attack run of a network, and a job that scores it there.
Tried = tuple[AttackRun, PlannedJob]

#: The source of a worst case of nothing but transferred images.
_EVERY_SOURCE = "every network"


@dataclass(frozen=True)
class _Finished:
    """A finished job."""

    kind: WorstCaseJob
    known: KnownWorstCase

    def chosen_from(self, epsilon: Epsilon) -> list[str]:
        """Digests of the evaluations that it chose among at a budget."""
        return [member for member in self.kind.members if epsilon in self.known.budgets[member]]


class WorstCases:
    """The worst cases of a sweep, over the evaluations `tried` of each of its networks.

    A finished job serves again for each budget at which it chose among exactly the evaluations that are declared now.
    """

    def __init__(self, sweep: SweepSpec, tried: Mapping[NetworkKey, Sequence[Tried]], known: KnownJobs) -> None:
        self._sweep, self._tried = sweep, tried
        self._finished: dict[str, list[_Finished]] = defaultdict(list)  # by their first member
        members = [job.digest for found in tried.values() for _, job in found] if sweep.worst_cases else []
        for job in sorted(known.worst_cases(members) if members else (), key=lambda job: job.digest):
            kind = _recorded(job)
            if kind is not None:
                for member in kind.members:
                    self._finished[member].append(_Finished(kind, job))

    def of(self, network: PlannedNetwork) -> Iterator[PlannedJob]:
        """Those of a network."""
        for worst in self._sweep.worst_cases:
            # Of all its attacks, also where a network is scored under some: so it is the same for all networks.
            precision = mixed({attack.precision for attack in self._sweep.attacks if attack.name in worst.of})
            params = worst.params if precision == FLOAT32 else {**worst.params, "precision": precision}
            found = list(self._members(network, worst))
            bounded = [job for run, job in found if not attacks.require(run.attack.method).unbounded]
            budgets = {epsilon for job in bounded or [job for _, job in found] for epsilon in job.role.epsilons}
            for kind, declared in self._jobs(worst, found, budgets):
                role = replace(
                    network.job.role,
                    attack=worst.name,
                    attack_params=params,
                    epsilons=declared,
                    access=worst.known,
                    source=_EVERY_SOURCE if worst.known == TRANSFER else "",
                    precision=precision,
                )
                chosen = worst.name if worst.select == MEAN else f"{worst.name} by {worst.select}"
                label = f"choose {chosen} of {network.title}{network.where}"
                scores_of = _scores_of(kind, {job.digest: job.scores_of for _, job in found})
                yield PlannedJob.of(kind, role, label, budgets=kind.epsilons, scores_of=scores_of)

    def _members(self, network: PlannedNetwork, worst: WorstCaseVariant) -> Iterator[Tried]:
        """Those of the evaluations of a network that a worst case names."""
        named = [attack for attack in self._sweep.attacks if attack.name in worst.of]
        specs = [attack.spec for attack in attacks_on(self._sweep.defenses[network.key.defense], named, self._sweep)]
        for run, job in self._tried[network.key]:
            if run.attack.spec in specs and run.access in worst.access:
                yield run, job

    def _jobs(
        self, worst: WorstCaseVariant, found: Sequence[Tried], budgets: Collection[Epsilon]
    ) -> Iterator[tuple[WorstCaseJob, tuple[Epsilon, ...]]]:
        """The jobs of a worst case of a network, each with those of its budgets that are declared."""
        among = {epsilon: [item for item in found if epsilon in item[1].role.epsilons] for epsilon in sorted(budgets)}
        finished = self._over(worst, found)

        def loss(number: int, epsilon: Epsilon) -> Loss:
            job = finished[number]
            if job.chosen_from(epsilon) != [evaluation.digest for _, evaluation in among[epsilon]]:
                return None
            return (not job.known.scores.shows(format_epsilon(epsilon)),)

        served = share(among, [job.kind.epsilons for job in finished], loss)
        yield from ((finished[number].kind, declared) for number, declared in served.items())
        rest = [epsilon for epsilon in among if all(epsilon not in declared for declared in served.values())]
        for group in _groups(rest, among):
            yield (
                _job(worst, [item for item in found if any(item in among[epsilon] for epsilon in group)], group),
                group,
            )

    def _over(self, worst: WorstCaseVariant, found: Sequence[Tried]) -> list[_Finished]:
        """The finished jobs that chose in the same way among any of these evaluations."""
        jobs = {job.known.digest: job for _, member in found for job in self._finished[member.digest]}
        return [job for _, job in sorted(jobs.items()) if job.kind.select == worst.select]


def _scores_of(kind: WorstCaseJob, members: Mapping[str, str | None]) -> str | None:
    """What it chooses among, whatever is scored; None for a finished job with members that are planned no more."""
    among = [members.get(member) for member in kind.members]
    if None in among:
        return None
    return kind.model_copy(update={"members": tuple(among)}).digest()


def _recorded(job: KnownWorstCase) -> WorstCaseJob | None:
    """The job as it is planned; None where it is no longer what its digest says."""
    kind = WorstCaseJob.model_validate({key: job.params[key] for key in WorstCaseJob.model_fields if key in job.params})
    return kind if kind.digest() == job.digest else None


def _groups(budgets: Sequence[Epsilon], among: Mapping[Epsilon, Sequence[Tried]]) -> Iterable[tuple[Epsilon, ...]]:
    """The budgets in one job; where a member has scores at one of them that nobody declared, in as many as it takes."""
    members = {job.digest: job for epsilon in budgets for _, job in among[epsilon]}
    if all(
        (epsilon in job.budgets) == (digest in [other.digest for _, other in among[epsilon]])
        for epsilon in budgets
        for digest, job in members.items()
    ):
        return [tuple(budgets)] if budgets else []
    alike: dict[tuple[str, ...], list[Epsilon]] = {}
    for epsilon in budgets:
        alike.setdefault(tuple(job.digest for _, job in among[epsilon]), []).append(epsilon)
    return [tuple(group) for group in alike.values()]


def _job(worst: WorstCaseVariant, members: Sequence[Tried], epsilons: tuple[Epsilon, ...]) -> WorstCaseJob:
    inventing = {run.title for run, _ in members if run.attack.spec.get("target") in INVENTING}
    return WorstCaseJob(
        members=tuple(job.digest for _, job in members),
        titles=tuple(run.title for run, _ in members),
        epsilons=epsilons,
        select=worst.select,
        inventing=tuple(sorted(inventing)),
    )
