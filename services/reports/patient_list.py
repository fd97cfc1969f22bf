"""The patients of a sweep, those first whom some attack leaves the lowest Dice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, case, func, select

from db.models import Cell, Condition, Evaluation, Score, Sweep
from services.comparisons.access import CONTROL, NATURAL
from services.comparisons.question import CLEAN
from services.comparisons.result_rows import FAILURE_METRIC
from services.errors import BadInput
from services.reports.declared import read_declared
from services.reports.kept import kept
from services.reports.patient_runs import key_of_case


@dataclass(frozen=True)
class PatientLine:
    """One case, over all networks of the sweep."""

    key: str  # in addresses
    case_id: str
    patient_id: str
    clean: float | None  # mean Dice of the region on clean images
    worst: float | None  # lowest Dice under any attack

    @property
    def has_page(self) -> bool:
        """Whether there is a page of him: it is about an attack, and `evaluation.clean: all` scores others as well."""
        return self.worst is not None


def patient_lines(connection: Connection, sweep: str, *, most: int | None) -> tuple[str, Sequence[PatientLine], int]:
    """The region, so many cases of a sweep (None: all of them), and how many it has."""
    region = read_declared(connection, sweep).first(_regions(connection, sweep)) or ""
    lines = kept.read_or_make(connection, sweep, ("patients", region), lambda: _lines(connection, sweep, region))
    return region, lines[:most], len(lines)


def _lines(connection: Connection, sweep: str, region: str) -> Sequence[PatientLine]:
    clean = case((Cell.attack == CLEAN, Score.value))
    attacked = case((Cell.attack != CLEAN, Score.value))
    found = connection.execute(
        select(
            Score.case_id,
            func.min(Score.patient_id).label("patient"),
            func.avg(clean).label("clean"),
            func.min(attacked).label("worst"),
        )
        .join(Condition, Condition.id == Score.condition_id)
        .join(Cell, Cell.job_id == Condition.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .where(Sweep.name == sweep, Score.metric == FAILURE_METRIC, Score.region == region)
        .where(Cell.access.not_in((CONTROL, NATURAL)), Cell.shows(Condition.__table__.c.epsilon_key))
        .group_by(Score.case_id)
    ).all()
    lines = [
        PatientLine(key_of_case(row.case_id), row.case_id, row.patient or row.case_id, row.clean, row.worst)
        for row in found
    ]
    return tuple(sorted(lines, key=lambda line: (line.worst is None, line.worst or 0.0, line.case_id)))


def lines_after(lines: Sequence[PatientLine], after: str | None, key_of: Callable[[str], str]) -> Sequence[PatientLine]:
    """Those behind the case for whose id the key `after` stands; None: all. Raises `BadInput` where there is none."""
    if after is None:
        return lines
    place = next((at for at, line in enumerate(lines) if key_of(line.case_id) == after), None)
    if place is None:
        raise BadInput("after is no patient of this sweep: say what the page before says under `next`")
    return lines[place + 1 :]


def _regions(connection: Connection, sweep: str) -> list[str]:
    """In which one condition of the sweep is scored: a look into the index."""
    one = (
        select(Condition.id)
        .join(Cell, Cell.job_id == Condition.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .join(Evaluation, Evaluation.job_id == Condition.job_id)
        .where(Sweep.name == sweep)
        .limit(1)
        .scalar_subquery()
    )
    return list(connection.scalars(select(Score.region).distinct().where(Score.condition_id == one)))
