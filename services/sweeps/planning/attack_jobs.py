"""The attack jobs of a plan, and which of them each network is scored on: what is finished is used before all else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from db.reusable import IDLE, KnownScores
from services.jobs.kinds.attack import AttackJob
from services.science import attacks
from services.science.epsilon import Epsilon, format_epsilon
from services.sweeps.planning.attack_runs import AttackRun, ImagesKey
from services.sweeps.planning.epsilon_groups import Loss, family_digest, share, split_epsilons
from services.sweeps.planning.evaluations import evaluate_job
from services.sweeps.planning.known import KnownJobs
from services.sweeps.planning.networks import NetworkKey, PlannedNetwork, seed_of
from services.sweeps.planning.plan import PlannedJob
from services.sweeps.schema import SweepSpec

#: The attack jobs that a network is scored on in a run, each with those of its budgets that count.
Shares = Sequence[tuple[PlannedJob, tuple[Epsilon, ...]]]


@dataclass(frozen=True)
class _Images:
    """What makes the images of an attack on a network: jobs that have some of the wanted budgets, all in its role."""

    wanted: tuple[Epsilon, ...]
    jobs: tuple[PlannedJob, ...]
    progress: tuple[int, ...]  # of each job, as in `KnownAttack`

    @property
    def budgets(self) -> list[tuple[Epsilon, ...]]:
        """Of each job, all that it has."""
        return [job.budgets for job in self.jobs]

    @property
    def in_doubt(self) -> bool:
        """Whether several jobs have the same budget."""
        having = [epsilon for budgets in self.budgets for epsilon in budgets if epsilon in self.wanted]
        return len(set(having)) < len(having)


class AttackJobs:
    """Who is scored on what: `jobs` are the attack jobs of the plan, `of` gives those of a network in a run.

    Each network takes each budget from one job: from that whose scores of the network the sweep shows now, else from
    one that has been scored, else from one whose images are made, being made, or awaited by another sweep. So nothing
    that is finished is done again, and no finished score leaves the sweep while it is declared. What no such job has
    comes from jobs that exist and have no other budgets, and from one new job.
    """

    def __init__(
        self,
        sweep: SweepSpec,
        networks: Mapping[NetworkKey, PlannedNetwork],
        runs: Mapping[NetworkKey, Sequence[AttackRun]],
        known: KnownJobs,
    ) -> None:
        self._sweep = sweep
        self._images = _images(sweep, [run for found in runs.values() for run in found], known)
        scored = [(networks[key], run) for key, found in runs.items() for run in found]
        asked = [
            self._evaluation(network, job)
            for network, run in scored
            if self._images[run.images].in_doubt
            for job in self._images[run.images].jobs
        ]
        scores = known.scores(asked) if asked else {}
        self._shares = {(network.key, run.images): self._share(network, run, scores) for network, run in scored}
        self.jobs = list(self._used())

    def of(self, network: PlannedNetwork, run: AttackRun) -> Shares:
        """The attack jobs that the network is scored on in the run."""
        jobs = self._images[run.images].jobs
        return [(jobs[number], budgets) for number, budgets in self._shares[network.key, run.images].items()]

    def _evaluation(self, network: PlannedNetwork, attack: PlannedJob) -> str:
        return evaluate_job(self._sweep, network, attack.digest).digest()

    def _share(
        self, network: PlannedNetwork, run: AttackRun, scores: Mapping[str, KnownScores]
    ) -> dict[int, tuple[Epsilon, ...]]:
        images = self._images[run.images]
        mine = [KnownScores()] * len(images.jobs)
        if images.in_doubt:
            mine = [scores.get(self._evaluation(network, job), KnownScores()) for job in images.jobs]

        def loss(number: int, epsilon: Epsilon) -> tuple[int, ...]:
            shown = mine[number].shows(format_epsilon(epsilon))
            return not shown, mine[number].progress, images.progress[number]

        return dict(sorted(share(images.wanted, images.budgets, loss).items()))

    def _used(self) -> Iterator[PlannedJob]:
        """The attack jobs that some network is scored on; one of them shows how visible a budget is."""
        used: dict[ImagesKey, set[int]] = defaultdict(set)
        for (_, key), shares in self._shares.items():
            used[key].update(shares)
        for key, images in self._images.items():

            def loss(number: int, epsilon: Epsilon, images: _Images = images, key: ImagesKey = key) -> Loss:
                return (images.progress[number],) if number in used[key] else None

            seen = share(images.wanted, images.budgets, loss)
            for number in sorted(used[key]):
                job = images.jobs[number]
                yield replace(job, role=replace(job.role, epsilons=seen.get(number, ())))


def _images(sweep: SweepSpec, runs: Sequence[AttackRun], known: KnownJobs) -> dict[ImagesKey, _Images]:
    wanted = {run.images: (run, _attack(sweep, run)) for run in runs}
    families = {key: family_digest(kind) for key, (_, kind) in wanted.items()}
    recorded = known.attacks(list(families.values()))
    found: dict[ImagesKey, _Images] = {}
    for key, (run, kind) in wanted.items():
        budgets = run.attack.epsilons
        progress = {tuple(sorted(job.epsilons)): job.progress for job in recorded.get(families[key], ())}
        useful = [group for group, how in progress.items() if how != IDLE and not set(group).isdisjoint(budgets)]
        rest = set(budgets).difference(*useful)
        groups = sorted({*useful, *(split_epsilons(rest, progress) if rest else ())})
        jobs = tuple(_planned(run, kind, group, families[key]) for group in groups)
        found[key] = _Images(budgets, jobs, tuple(progress.get(group, IDLE) for group in groups))
    return found


def _planned(run: AttackRun, kind: AttackJob, group: tuple[Epsilon, ...], family: str) -> PlannedJob:
    attack, network = run.attack, run.made_on
    role = replace(
        network.job.role,
        attack=attack.name,
        attack_params=attack.params,
        epsilons=group,
        precision=attack.precision,
    )
    label = f"attack {attack.label} on {network.title}{network.where}"
    return PlannedJob.of(kind.model_copy(update={"epsilons": group}), role, label, family=family, budgets=group)


def _attack(sweep: SweepSpec, run: AttackRun) -> AttackJob:
    """The job of a run with all its budgets."""
    return AttackJob(
        cohort=run.made_on.tested(sweep),
        victim=run.made_on.job.digest,
        attack=run.attack.spec,
        epsilons=run.attack.epsilons,
        window=run.made_on.window(sweep),
        by_volume=run.made_on.job.role.dims == 2 and attacks.require(run.attack.method).keeps_best,
        brain_only=sweep.evaluation.brain_only,
        seed=seed_of(sweep, "attack", run.made_on.key),
    )
