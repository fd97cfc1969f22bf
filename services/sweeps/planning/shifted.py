"""Natural shifts in a plan: the evaluate job of a network on clean images, repeated on shifted ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from services.comparisons.access import NATURAL
from services.datasets.spec import ShiftSpec
from services.jobs.kinds.evaluate import EvaluateJob
from services.seeds import derive
from services.sweeps.planning.evaluations import evaluation
from services.sweeps.planning.networks import PlannedNetwork
from services.sweeps.planning.plan import PlannedJob
from services.sweeps.schema import SweepSpec


def shifted(clean: PlannedJob, network: PlannedNetwork, sweep: SweepSpec) -> Iterator[PlannedJob]:
    """The evaluate job `clean` under each shift of the sweep. All networks see the same shifted images."""
    kind = cast(EvaluateJob, clean.kind)
    for shift in sweep.shifts:
        spec = ShiftSpec(plugin=shift.spec, seed=derive(sweep.seed, "shift"))
        data = kind.cohort.data.model_copy(update={"shift": spec})
        job = kind.model_copy(update={"cohort": network.tested(sweep).model_copy(update={"data": data})})
        role = replace(clean.role, attack=shift.name, attack_params=shift.params, access=NATURAL)
        yield evaluation(job, role, f"evaluate {network.title} under {shift.label}{network.where}")
