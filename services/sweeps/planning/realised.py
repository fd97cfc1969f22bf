"""Realised attacks in a plan: every evaluation of attacked images, repeated on the files that could hold them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from services.comparisons import access
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.realise import RealiseJob
from services.sweeps.planning.evaluations import evaluation as evaluation_job
from services.sweeps.planning.plan import PlannedJob


def realised(scored: Iterable[PlannedJob], made: Iterable[PlannedJob]) -> Iterator[PlannedJob]:
    """One job for each evaluate job in `scored` that scores images of an attack job in `made`; controls are left."""
    attacks = {job.digest: cast(AttackJob, job.kind) for job in made}
    for job in scored:
        evaluation = job.kind
        if not isinstance(evaluation, EvaluateJob) or evaluation.perturbations is None:
            continue
        if job.role.access == access.CONTROL:
            continue
        attack = attacks[evaluation.perturbations]
        kind = RealiseJob(**dict(evaluation), attack=attack.attack, brain_only=attack.brain_only)
        role = replace(job.role, access=access.realised(job.role.access))
        yield evaluation_job(kind, role, job.label.replace("evaluate", "realise", 1), job.budgets)
