"""What a sweep's file says about how its results are read, from the document that was stored with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from db.models import Sweep
from services.science.labels import ordered_regions

#: Of sweeps that were stored before `evaluation.floor` came.
FLOOR = 0.5


@dataclass(frozen=True)
class Declared:
    """How results are read; no number depends on it."""

    regions: tuple[str, ...] = ()  # in the order in which the file lists them; empty: not known
    floor: float = FLOOR  # of clean Dice in the first region
    metrics: tuple[str, ...] = ()  # that the file asks for; empty: not known
    cases: Mapping[int, int] = field(default_factory=dict)  # fold -> test cases that attacks meet; empty: not known
    patients: Mapping[int, int] = field(default_factory=dict)  # fold -> patients of these
    clean_cases: Mapping[int, int] = field(default_factory=dict)  # the same of unperturbed images
    clean_patients: Mapping[int, int] = field(default_factory=dict)

    def ordered(self, regions: Iterable[str]) -> list[str]:
        """Regions as the file lists them, then others."""
        return ordered_regions(regions, self.regions)

    def first(self, regions: Iterable[str]) -> str | None:
        """The first region of those that there are; None where there is none."""
        return next(iter(self.ordered(regions)), None)


def read_declared(connection: Connection, sweep: str) -> Declared:
    """Of a sweep by its name; what a stored document lacks, and a sweep that is not there, has the defaults."""
    document = connection.scalar(select(Sweep.document).where(Sweep.name == sweep)) or {}
    evaluation, tested = document.get("evaluation") or {}, document.get("tested") or {}
    cases, patients = (dict(enumerate(tested.get(name) or ())) for name in ("cases", "patients"))
    return Declared(
        tuple(evaluation.get("regions") or ()),
        float(evaluation.get("floor", FLOOR)),
        tuple(metric["name"] for metric in evaluation.get("metrics") or ()),
        cases,
        patients,
        dict(enumerate(tested.get("clean_cases") or ())) or cases,
        dict(enumerate(tested.get("clean_patients") or ())) or patients,
    )
