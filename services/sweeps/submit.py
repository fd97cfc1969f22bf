"""Preparing and submitting a sweep: which jobs it has, which of them are done, one transaction that records it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from db import states
from db.engine import read, write
from db.sweeps import find_budgets, find_states, record_sweep
from services.datasets.describe import describe_data
from services.datasets.spec import DataSource
from services.errors import BadInput
from services.settings import Settings
from services.sweeps.planning.expand import expand
from services.sweeps.planning.plan import JobRole, SweepPlan
from services.sweeps.reading.load import load_sweep
from services.sweeps.schema import ExternalModel, SweepSpec


@dataclass(frozen=True)
class Prepared:
    """A checked sweep, its jobs, and the states of those that the database knows."""

    sweep: SweepSpec
    plan: SweepPlan
    source: DataSource
    known: dict[str, tuple[int, str]]  # digest -> job id, state

    @property
    def done(self) -> int:
        """Jobs whose results are there already."""
        return sum(state == states.DONE for _, state in self.known.values())

    def kinds(self) -> list[tuple[str, int, int]]:
        """For each kind, in the order of work: its name, how many jobs, how many of them done."""
        total: Counter[str] = Counter()
        done: Counter[str] = Counter()
        for job in self.plan.jobs:
            total[job.kind.name] += 1
            done[job.kind.name] += self.known.get(job.digest, (0, ""))[1] == states.DONE
        return [(kind, total[kind], done[kind]) for kind in total]


def prepare(
    path: Path, overrides: Sequence[str], settings: Settings, engine: Engine, *, trust: bool = False
) -> Prepared:
    """Load, check and expand a sweep file; writes nothing but the cache of file fingerprints.

    `trust`: its user trusts the files of the external models; raises `BadInput` where that is needed.
    """
    sweep = load_sweep(path, overrides)
    external = [model for model in sweep.models if isinstance(model, ExternalModel)]
    if external and not trust:
        raise BadInput(
            f"to load the model {', '.join(model.name for model in external)} may run code from its file: say --trust "
            "if you trust whoever made it"
        )
    data = describe_data(sweep.data.source, settings.cache / "data", sweep.data.scheme)

    def existing(families: Collection[str]) -> dict[str, list[tuple[float, ...]]]:
        with read(engine) as connection:
            return find_budgets(connection, families)

    plan = expand(sweep, data, existing)
    with read(engine) as connection:
        known = find_states(connection, [job.digest for job in plan.jobs])
    return Prepared(sweep, plan, data.source, known)


def submit(engine: Engine, prepared: Prepared) -> int:
    """Record the sweep, all or nothing; jobs that exist are shared. Returns the sweep's id."""
    source = prepared.source.model_dump(mode="json")
    if external := [model for model in prepared.sweep.models if isinstance(model, ExternalModel)]:
        source["models"] = {model.spec["sha256"]: model.file for model in external}
    jobs = [
        {
            "digest": job.digest,
            "family": job.family,
            "kind": job.kind.name,
            "label": job.label,
            "params": {**job.kind.model_dump(mode="json"), **job.kind.version_of_code()},
            "source": source,
            "gpus": job.kind.gpus,
            "priority": job.priority,
        }
        for job in prepared.plan.jobs
    ]
    cells = [{"digest": job.digest, **_role_columns(job.role)} for job in prepared.plan.jobs]
    with write(engine) as connection:
        return record_sweep(
            connection,
            name=prepared.sweep.name,
            document=prepared.sweep.model_dump(mode="json"),
            jobs=jobs,
            parents={job.digest: job.kind.parents() for job in prepared.plan.jobs},
            cells=cells,
        )


def _role_columns(role: JobRole) -> dict[str, Any]:
    """Its columns in the table `cell`: all fields but the budgets, which its conditions have."""
    names = [field.name for field in fields(role) if field.name != "epsilons"]
    values = {name: getattr(role, name) for name in names}
    return {name: _canonical(value) if name.endswith("_params") else value for name, value in values.items()}


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, allow_nan=False)
