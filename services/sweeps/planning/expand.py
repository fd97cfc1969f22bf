"""The jobs of a sweep: a pure function, the same plan for the same sweep and data."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from services.datasets.describe import DataDescription
from services.errors import BadSweep
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.certify import CertifyJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import GatesJob
from services.jobs.kinds.stats import StatsJob
from services.science import defenses
from services.science.epsilon import Epsilon
from services.seeds import derive
from services.sweeps.planning.adaptive import changes
from services.sweeps.planning.attack_runs import AttackRun, ImagesKey, attack_runs_of
from services.sweeps.planning.cohorts import cohorts
from services.sweeps.planning.epsilon_groups import family_digest, split_epsilons
from services.sweeps.planning.gate_inputs import GateInputs
from services.sweeps.planning.networks import NetworkKey, PlannedNetwork, networks_of, seed_of
from services.sweeps.planning.plan import JobRole, PlannedJob, SweepPlan, in_running_order
from services.sweeps.planning.shifted import shifted
from services.sweeps.planning.worst_cases import worst_cases
from services.sweeps.schema import SweepSpec

#: Family digests -> the budgets of each known attack job of each family; a family may be missing.
Existing = Callable[[Collection[str]], Mapping[str, Sequence[tuple[Epsilon, ...]]]]

#: The jobs that make the images of an attack run, each within some of its budgets.
ImageJobs = Mapping[ImagesKey, Sequence[PlannedJob]]


def expand(sweep: SweepSpec, data: DataDescription, existing: Existing = lambda families: {}) -> SweepPlan:
    """All jobs of the sweep on these data.

    Digests cover neither names that the user gave (but in the stats job) nor where the data lie, and seeds depend on
    the sweep's seed, fold and replica alone: a sweep that is extended keeps the jobs that it had. `existing`, asked
    once, gives the budgets of the attack jobs that are already known: those are reused, and only budgets that none of
    them has become new jobs. Raises `BadInput` for a split that leaves a part empty.
    """
    networks = networks_of(sweep, cohorts(sweep, data))
    runs = {key: list(attack_runs_of(network, networks, sweep)) for key, network in networks.items()}
    images = _attacks(sweep, [run for found in runs.values() for run in found], existing)
    scored = [job for key, network in networks.items() for job in _scored(sweep, network, runs[key], images)]
    made = [job for jobs in images.values() for job in jobs]
    checks = list(_checks(sweep, networks, [*made, *scored]))
    first: dict[str, PlannedNetwork] = {}  # an external model is the same job in every fold
    for network in networks.values():
        first.setdefault(network.job.digest, network)
    jobs = [
        *(network.job for network in first.values()),
        *made,
        *scored,
        *_certified(sweep, networks),
        *checks,
        *_stats(sweep, scored, checks),
    ]
    _require_distinct(jobs)
    return SweepPlan(sweep.name, in_running_order(jobs, {digest: network.block for digest, network in first.items()}))


def _attacks(sweep: SweepSpec, runs: Sequence[AttackRun], existing: Existing) -> ImageJobs:
    """The attack jobs of all attack runs; those that exist keep their budgets."""
    wanted = {run.images: (run, _attack(sweep, run)) for run in runs}
    families = {images: family_digest(kind) for images, (_, kind) in wanted.items()}
    known = existing(list(families.values()))
    found: dict[ImagesKey, list[PlannedJob]] = {}
    for images, (run, kind) in wanted.items():
        attack, network, family = run.attack, run.made_on, families[images]
        role = replace(network.job.role, attack=attack.name, attack_params=attack.params)
        label = f"attack {attack.label} on {network.title}{network.where}"
        found[images] = [
            PlannedJob.of(kind.model_copy(update={"epsilons": group}), replace(role, epsilons=group), label, family)
            for group in split_epsilons(attack.epsilons, known.get(family, ()))
        ]
    return found


def _attack(sweep: SweepSpec, run: AttackRun) -> AttackJob:
    return AttackJob(
        cohort=run.made_on.cohort,
        victim=run.made_on.job.digest,
        attack=run.attack.spec,
        epsilons=run.attack.epsilons,
        window=run.made_on.window(sweep),
        brain_only=sweep.evaluation.brain_only,
        seed=seed_of(sweep, "attack", run.made_on.key),
    )


def _scored(
    sweep: SweepSpec, network: PlannedNetwork, runs: Sequence[AttackRun], images: ImageJobs
) -> Iterator[PlannedJob]:
    """The jobs that give a network its rows: on clean and shifted images, in each attack run, in each worst case."""
    clean = _evaluate(sweep, network)
    yield clean
    yield from shifted(clean, network, sweep)
    tried = [(run, _evaluate(sweep, network, run, made)) for run in runs for made in images[run.images]]
    yield from (job for _, job in tried)
    yield from worst_cases(sweep, network, tried)


def _evaluate(
    sweep: SweepSpec, network: PlannedNetwork, run: AttackRun | None = None, perturbations: PlannedJob | None = None
) -> PlannedJob:
    kind = EvaluateJob(
        cohort=network.cohort,
        victim=network.job.digest,
        perturbations=perturbations.digest if perturbations else None,
        metrics=sweep.evaluation.metrics,
        regions=sweep.evaluation.regions,
        window=network.window(sweep),
    )
    role, what = replace(network.job.role, epsilons=(0.0,)), "on clean images"
    if run and perturbations:
        role = replace(
            role,
            attack=run.attack.name,
            attack_params=run.attack.params,
            epsilons=perturbations.role.epsilons,
            access=run.access,
            source=run.source,
        )
        what = f"under {run.title}"
    return PlannedJob.of(kind, role, f"evaluate {network.title} {what}{network.where}")


def _certified(sweep: SweepSpec, networks: Mapping[NetworkKey, PlannedNetwork]) -> Iterator[PlannedJob]:
    """The certificates of all networks that have one."""
    for key, network in networks.items():
        spec = sweep.defenses[key.defense].spec
        if spec and defenses.build(spec).certifies:
            kind = CertifyJob(
                cohort=network.cohort,
                victim=network.job.digest,
                certificate=sweep.evaluation.certificate,
                regions=sweep.evaluation.regions,
                window=network.window(sweep),
                seed=seed_of(sweep, "certify", key),
            )
            role = replace(network.job.role, epsilons=(0.0,))
            yield PlannedJob.of(kind, role, f"certify {network.title}{network.where}")


def _checks(
    sweep: SweepSpec, networks: Mapping[NetworkKey, PlannedNetwork], jobs: Sequence[PlannedJob]
) -> Iterator[PlannedJob]:
    """The checks of every network for gradient masking, if they are wanted; `jobs` attack and score the networks."""
    if settings := sweep.evaluation.gates:
        scored = GateInputs(jobs)
        for key, network in networks.items():
            kind = GatesJob(
                cohort=network.cohort,
                victim=network.job.digest,
                scored=scored.of(network.job.digest, networks[key._replace(defense=0)].job.digest, key.fold),
                adaptive=changes(sweep.defenses[key.defense]),
                settings=settings,
                window=network.window(sweep),
                seed=seed_of(sweep, "gates", key),
            )
            yield PlannedJob.of(kind, network.job.role, f"check {network.title}{network.where}")


def _stats(sweep: SweepSpec, scored: Sequence[PlannedJob], checks: Sequence[PlannedJob]) -> Iterator[PlannedJob]:
    if sweep.comparisons:
        kind = StatsJob(
            sweep=sweep.name,
            evaluations=tuple(sorted(job.digest for job in scored)),
            gates=tuple(sorted(job.digest for job in checks)),
            questions=sweep.comparisons,
            seed=derive(sweep.seed, "stats"),
        )
        yield PlannedJob.of(kind, JobRole(defense="", attack="", access=""), "compare the runs")


def _require_distinct(jobs: Sequence[PlannedJob]) -> None:
    """One job cannot have two roles in a sweep; raises `BadSweep` naming both."""
    first: dict[str, str] = {}
    problems = []
    for job in jobs:
        if job.digest in first:
            problems.append(f"{first[job.digest]!r} and {job.label!r} are the same job; leave one of the two out")
        first[job.digest] = job.label
    if problems:
        raise BadSweep(problems)
