"""Plans, and the data that they can be made for without any files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from services.datasets.describe import DataDescription
from services.datasets.spec import DataSource
from services.science.labels import SCHEMES
from services.sweeps.planning.expand import Existing, expand
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from services.sweeps.reading.load import load_sweep


def description(cases: int = 8, fingerprint: str = "f") -> DataDescription:
    """That many cases of as many patients."""
    patients = {f"case{number:03}": f"patient{number:03}" for number in range(cases)}
    return DataDescription(DataSource(root="/data"), fingerprint, SCHEMES["brats"], patients)


def plan_of(
    folder: Path, text: str, *overrides: str, existing: Existing = lambda families: {}, **data: Any
) -> SweepPlan:
    """The plan of a sweep text."""
    path = folder / "sweep.yaml"
    path.write_text(text)
    return expand(load_sweep(path, overrides), description(**data), existing)


def of_kind(plan: SweepPlan, kind: type) -> list[PlannedJob]:
    """The jobs of one kind, in their order."""
    return [job for job in plan.jobs if isinstance(job.kind, kind)]
