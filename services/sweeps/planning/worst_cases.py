"""The worst case over several attack runs of a network: over which of them, and at which budgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from services.comparisons.access import TRANSFER
from services.jobs.kinds.worst_case import WorstCaseJob
from services.science import attacks
from services.sweeps.planning.attack_runs import AttackRun, attacks_on
from services.sweeps.planning.networks import PlannedNetwork
from services.sweeps.planning.plan import PlannedJob
from services.sweeps.schema import SweepSpec

#: The source of a worst case of nothing but transferred images.
_EVERY_SOURCE = "every network"


def worst_cases(
    sweep: SweepSpec, network: PlannedNetwork, tried: Sequence[tuple[AttackRun, PlannedJob]]
) -> Iterator[PlannedJob]:
    """One job for each worst case of the sweep, over those of the evaluations `tried` of a network that it names."""
    defense = sweep.defenses[network.key.defense]
    for worst in sweep.worst_cases:
        named = [attack for attack in sweep.attacks if attack.name in worst.of]
        specs = [attack.spec for attack in attacks_on(defense, named, sweep)]
        found = [(t, job) for t, job in tried if t.attack.spec in specs and t.access in worst.access]
        bounded = [job for run, job in found if not attacks.require(run.attack.method).unbounded]
        budgets = {epsilon for job in bounded or [job for _, job in found] for epsilon in job.role.epsilons}
        members = {job.digest: run.title for run, job in found if budgets.intersection(job.role.epsilons)}
        if members:
            kind = WorstCaseJob(members=tuple(members), titles=tuple(members.values()), epsilons=tuple(sorted(budgets)))
            role = replace(
                network.job.role,
                attack=worst.name,
                attack_params=worst.params,
                epsilons=kind.epsilons,
                access=worst.known,
                source=_EVERY_SOURCE if worst.known == TRANSFER else "",
            )
            yield PlannedJob.of(kind, role, f"choose {worst.name} of {network.title}{network.where}")
