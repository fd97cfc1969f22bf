"""The jobs that score a network: on clean images, and on those of an attack run."""

from __future__ import annotations

from dataclasses import replace

from services.jobs.kinds.evaluate import EvaluateJob
from services.science.epsilon import Epsilon
from services.sweeps.planning.attack_runs import AttackRun
from services.sweeps.planning.networks import PlannedNetwork
from services.sweeps.planning.plan import JobRole, PlannedJob
from services.sweeps.schema import SweepSpec


def on_clean_images(sweep: SweepSpec, network: PlannedNetwork) -> PlannedJob:
    """The scores that all others are measured against."""
    role, label = replace(network.job.role, epsilons=(0.0,)), f"evaluate {network.title} on clean images{network.where}"
    return evaluation(evaluate_job(sweep, network), role, label)


def under_attack(
    sweep: SweepSpec, network: PlannedNetwork, run: AttackRun, attack: PlannedJob, epsilons: tuple[Epsilon, ...]
) -> PlannedJob:
    """The scores on the images that an attack job makes in a run, of which the sweep declares these budgets."""
    role = replace(
        network.job.role,
        attack=run.attack.name,
        attack_params=run.attack.params,
        epsilons=epsilons,
        access=run.access,
        source=run.source,
        precision=run.attack.precision,
    )
    label = f"evaluate {network.title} under {run.title}{network.where}"
    return evaluation(evaluate_job(sweep, network, attack.digest), role, label, attack.budgets)


def evaluation(kind: EvaluateJob, role: JobRole, label: str, budgets: tuple[Epsilon, ...] = ()) -> PlannedJob:
    """An evaluate job in its role, with all budgets that it has."""
    scores_of = kind.digest(without=("metrics", "regions", "confidence"))
    return PlannedJob.of(kind, role, label, budgets=budgets, scores_of=scores_of)


def evaluate_job(sweep: SweepSpec, network: PlannedNetwork, perturbations: str | None = None) -> EvaluateJob:
    """What is done: the network scored on the images of the attack job `perturbations`, or on clean ones."""
    return EvaluateJob(
        cohort=network.tested(sweep) if perturbations else network.scored_clean(sweep),
        victim=network.job.digest,
        perturbations=perturbations,
        metrics=sweep.evaluation.metrics,
        regions=sweep.scored_regions,
        window=network.window(sweep),
        keep=sweep.evaluation.keep,
        confidence=sweep.evaluation.confidence,
    )
