"""Plans, and the data that they can be made for without any files."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.reusable import KnownAttack
from services.datasets.describe import DataDescription
from services.datasets.spec import DataSource
from services.science.labels import SCHEMES
from services.sweeps.planning.expand import expand
from services.sweeps.planning.known import KnownJobs, NothingKnown
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from services.sweeps.reading.load import load_sweep


def description(cases: int = 8, fingerprint: str = "f") -> DataDescription:
    """That many cases of as many patients."""
    patients = {f"case{number:03}": f"patient{number:03}" for number in range(cases)}
    return DataDescription(DataSource(root="/data"), fingerprint, SCHEMES["brats"], patients)


@dataclass(frozen=True)
class Memory(NothingKnown):
    """What a database that has seen these attack jobs answers, by family."""

    jobs: Mapping[str, Sequence[KnownAttack]] = field(default_factory=dict)

    def attacks(self, families: Collection[str]) -> Mapping[str, Sequence[KnownAttack]]:
        """Those of these families."""
        return {family: found for family, found in self.jobs.items() if family in families}


def plan_of(folder: Path, text: str, *overrides: str, known: KnownJobs | None = None, **data: Any) -> SweepPlan:
    """The plan of a sweep text."""
    path = folder / "sweep.yaml"
    path.write_text(text)
    return expand(load_sweep(path, overrides), description(**data), known)


def of_kind(plan: SweepPlan, kind: type) -> list[PlannedJob]:
    """The jobs of one kind, in their order."""
    return [job for job in plan.jobs if isinstance(job.kind, kind)]
