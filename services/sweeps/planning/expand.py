"""The jobs of a sweep: a pure function, the same plan for the same sweep and data."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from services.datasets.describe import DataDescription
from services.errors import BadInput, BadSweep
from services.jobs.kinds.certify import CertifyJob
from services.jobs.kinds.gates import GatesJob
from services.jobs.kinds.stats import StatsJob
from services.science import defenses
from services.seeds import derive
from services.sweeps.planning.adaptive import changes
from services.sweeps.planning.attack_jobs import AttackJobs
from services.sweeps.planning.attack_runs import AttackRun, attack_runs_of
from services.sweeps.planning.cohorts import cohorts
from services.sweeps.planning.evaluations import on_clean_images, under_attack
from services.sweeps.planning.gate_inputs import GateInputs
from services.sweeps.planning.known import KnownJobs, NothingKnown
from services.sweeps.planning.networks import NetworkKey, PlannedNetwork, independent_networks, networks_of, seed_of
from services.sweeps.planning.plan import JobRole, PlannedJob, SweepPlan, in_running_order
from services.sweeps.planning.realised import realised
from services.sweeps.planning.shifted import shifted
from services.sweeps.planning.tries import Tries
from services.sweeps.planning.worst_cases import Tried, WorstCases
from services.sweeps.schema import SweepSpec

#: What plans, databases and people can still handle: a plan of so many takes minutes.
MOST_JOBS = 200_000


def _require_possible(sweep: SweepSpec, folds: int) -> None:
    """Raises `BadInput` before a plan is made that no memory holds: grids multiply."""
    factors = {
        "models": len(sweep.models),
        "defenses": len(sweep.defenses),
        "training.replicas": sweep.training.replicas,
        "folds": folds,
        "attacks and shifts": 2 + len(sweep.attacks) + len(sweep.shifts),
    }
    if (jobs := math.prod(factors.values())) > MOST_JOBS:
        largest = max(factors, key=lambda name: factors[name])
        raise BadInput(
            f"the sweep would have at least {jobs:,} jobs, and {MOST_JOBS:,} is the most that one may have: it has "
            f"{factors[largest]:,} {largest}, give fewer, or make several sweeps"
        )


def expand(sweep: SweepSpec, data: DataDescription, known: KnownJobs | None = None) -> SweepPlan:
    """All jobs of the sweep on these data.

    Digests cover neither names that the user gave (but in the stats job) nor where the data lie, and seeds depend on
    the sweep's seed, fold and replica alone: a sweep that is extended keeps the jobs that it had. What `known` says
    of recorded attack jobs and worst cases is used again: only budgets that none of them has become new jobs. Raises
    `BadInput` for a split that leaves a part empty.
    """
    known = known or NothingKnown()
    folds = cohorts(sweep, data)
    _require_possible(sweep, len(folds))
    networks = networks_of(sweep, folds)
    trained = {**networks, **independent_networks(sweep, folds)}
    runs = {key: list(attack_runs_of(network, trained, sweep)) for key, network in networks.items()}
    attacks = AttackJobs(sweep, networks, runs, known)
    tried = {key: list(_tried(sweep, network, runs[key], attacks)) for key, network in networks.items()}
    worst = WorstCases(sweep, tried, known)
    scored = [
        job
        for key, network in networks.items()
        for job in (*_unattacked(sweep, network), *(job for _, job in tried[key]), *worst.of(network))
    ]
    checks = list(_checks(sweep, networks, [*attacks.jobs, *scored]))
    first: dict[str, PlannedNetwork] = {}  # an external model is the same job in every fold
    for network in trained.values():
        first.setdefault(network.job.digest, network)
    tries = Tries(sweep, first.values(), scored)
    jobs = [
        *(network.job for network in first.values()),
        *tries.jobs,
        *attacks.jobs,
        *scored,
        *(realised(scored, attacks.jobs) if sweep.evaluation.realise else ()),
        *_certified(sweep, networks),
        *checks,
        *_stats(sweep, scored, checks),
    ]
    _require_distinct(jobs)
    return SweepPlan(
        sweep.name,
        in_running_order(map(tries.before, jobs), {digest: network.block for digest, network in first.items()}),
    )


def _unattacked(sweep: SweepSpec, network: PlannedNetwork) -> Iterator[PlannedJob]:
    """The jobs that score a network on clean and on shifted images."""
    clean = on_clean_images(sweep, network)
    yield clean
    yield from shifted(clean, network, sweep)


def _tried(
    sweep: SweepSpec, network: PlannedNetwork, runs: Sequence[AttackRun], attacks: AttackJobs
) -> Iterator[Tried]:
    """The jobs that score a network in each attack run."""
    for run in runs:
        yield from ((run, under_attack(sweep, network, run, *found)) for found in attacks.of(network, run))


def _certified(sweep: SweepSpec, networks: Mapping[NetworkKey, PlannedNetwork]) -> Iterator[PlannedJob]:
    """The certificates of all networks that have one."""
    for key, network in networks.items():
        spec = sweep.defenses[key.defense].spec
        if spec and defenses.build(spec).certifies:
            kind = CertifyJob(
                cohort=network.tested(sweep),
                victim=network.job.digest,
                certificate=sweep.evaluation.certificate,
                regions=sweep.scored_regions,
                window=network.window(sweep),
                seed=seed_of(sweep, "certify", key),
            )
            role = replace(network.job.role, epsilons=(0.0,))
            scores_of = kind.digest(without=("regions",))
            yield PlannedJob.of(kind, role, f"certify {network.title}{network.where}", scores_of=scores_of)


def _checks(
    sweep: SweepSpec, networks: Mapping[NetworkKey, PlannedNetwork], jobs: Sequence[PlannedJob]
) -> Iterator[PlannedJob]:
    """The checks of every network for gradient masking, if they are wanted; `jobs` attack and score the networks."""
    if settings := sweep.evaluation.gates:
        scored = GateInputs(jobs)
        for key, network in networks.items():
            kind = GatesJob(
                cohort=network.tested(sweep),
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
            declared=tuple(sorted((job.digest, job.declared) for job in scored if job.declared is not None)),
            gates=tuple(sorted(job.digest for job in checks)),
            questions=sweep.comparisons,
            seed=derive(sweep.seed, "stats"),
            primary_region=_primary_region(sweep),
        )
        yield PlannedJob.of(kind, JobRole(defense="", attack="", access=""), "compare the runs")


def _primary_region(sweep: SweepSpec) -> str | None:
    """The region of the primary endpoint; None where no defenses are compared in Dice."""
    asked = any(question.vary == "defense" and question.metric == "dice" for question in sweep.comparisons)
    return sweep.evaluation.regions[0] if asked else None


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
