"""Who was scored: patients, cases and volumes of the reference, by fold and by region."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from sqlalchemy import Connection, Engine, select, text

from db import states
from db.engine import read
from db.models import Cell, Job, Sweep
from services.comparisons.question import CLEAN
from services.reports.declared import read_declared
from services.reports.jobs_of import jobs_of
from services.reports.kept import kept
from services.reports.table import Table

#: What stands for the fold in the row about all of them.
ALL_FOLDS = "all"
_CASES = text("""
    SELECT DISTINCT fold, patient_id, case_id, region, reference_voxels FROM results
    WHERE sweep = :sweep AND attack = :clean
""")


@dataclass(frozen=True)
class ScoredCase:
    """One case that is scored on clean images."""

    case_id: str
    patient_id: str
    sizes: Mapping[str, int]  # region -> voxels of the reference, on the grid of its files


def scored_cases(engine: Engine, sweep: str) -> list[ScoredCase]:
    """The cases of a sweep by name, each once; regions in the order of the sweep file."""
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        rows = _read_cases(connection, sweep)
    patients: dict[str, str] = {}
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        patients[row.case_id] = row.patient_id
        sizes[row.case_id][row.region] = row.reference_voxels
    return [
        ScoredCase(case, patients[case], {region: found[region] for region in declared.ordered(found)})
        for case, found in sorted(sizes.items())
    ]


def partitions(engine: Engine, sweep: str) -> Table:
    """As `read_partitions`, in a transaction of its own."""
    with read(engine) as connection:
        return read_partitions(connection, sweep)


def read_partitions(connection: Connection, sweep: str) -> Table:
    """One row per fold: cases that trained, and cases and patients that are to be scored and have been.

    Of several folds a last row, `ALL_FOLDS`, is about all of them.
    """
    declared = read_declared(connection, sweep)
    rows = _read_cases(connection, sweep)
    training: dict[int, set[int]] = defaultdict(set)
    for kind in ("train", "defense"):
        for fold, summary in connection.execute(
            jobs_of(sweep, kind, Cell.fold, Job.summary).where(Job.state == states.DONE)
        ):
            if count := (summary or {}).get("training_cases"):
                training[fold].add(int(count))
    cases, patients = defaultdict[int, set[str]](set), defaultdict[int, set[str]](set)
    for row in rows:
        cases[row.fold].add(row.case_id)
        patients[row.fold].add(row.patient_id)
    folds = sorted({*declared.clean_cases, *cases, *training})
    body: list[tuple[Any, ...]] = [
        (
            *(str(fold), _one(training[fold]), declared.clean_cases.get(fold), len(cases[fold])),
            *(declared.clean_patients.get(fold), len(patients[fold])),
        )
        for fold in folds
    ]
    if len(folds) > 1:
        every = {case for found in cases.values() for case in found}
        someone = {patient for found in patients.values() for patient in found}
        planned = [sum(found.values()) if found else None for found in (declared.clean_cases, declared.clean_patients)]
        body.append((ALL_FOLDS, None, planned[0], len(every), planned[1], len(someone)))
    columns = ("fold", "training cases", "test cases", "scored", "test patients", "patients scored")
    return Table("partitions", columns, body)


def region_sizes(engine: Engine, sweep: str) -> Table:
    """One row per region: in how many cases the reference has it, and its size there in voxels of the original grid."""
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        rows = _read_cases(connection, sweep)
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        sizes[row.region][row.case_id] = row.reference_voxels
    body = []
    for region in declared.ordered(sizes):
        there = sorted(size for size in sizes[region].values() if size)
        spread = (there[0], round(median(there)), there[-1]) if there else (None, None, None)
        body.append((region, len(sizes[region]), len(there), len(sizes[region]) - len(there), *spread))
    columns = ("region", "cases", "present", "absent", "smallest", "median", "largest")
    return Table("regions of the reference, in voxels of the original grid", columns, body)


def data_fingerprints(engine: Engine, sweep: str) -> list[str]:
    """Hashes of the data that the jobs of a sweep name, sorted."""
    statement = select(Job.params).join(Cell, Cell.job_id == Job.id).join(Sweep, Sweep.id == Cell.sweep_id)
    with read(engine) as connection:
        found = connection.scalars(statement.where(Sweep.name == sweep, Job.kind.in_(("train", "adopt", "evaluate"))))
        data = (((params or {}).get("cohort") or {}).get("data") or {} for params in found)
        return sorted({str(part["fingerprint"]) for part in data if part.get("fingerprint")})


def _read_cases(connection: Connection, sweep: str) -> Sequence[Any]:
    """Fold, patient, case, region and its voxels in the reference, of all that is scored on clean images."""
    asked = {"sweep": sweep, "clean": CLEAN}
    return kept.read_or_make(connection, sweep, "cases", lambda: tuple(connection.execute(_CASES, asked).all()))


def _one(counts: set[int]) -> int | str | None:
    """The one count, or from the least to the most."""
    if len(counts) < 2:
        return next(iter(counts), None)
    return f"{min(counts)} to {max(counts)}"
