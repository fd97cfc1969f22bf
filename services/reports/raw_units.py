"""What the budgets of a stored sweep are in the units of its files."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Cell, Job, Sweep
from services.comparisons.question import CLEAN
from services.comparisons.raw_units import in_short, spans_by_series
from services.reports.jobs_of import jobs_of


def budgets_in_raw_units(engine: Engine, sweep: str) -> list[str]:
    """One sentence, by what its clean evaluations have found; none of a sweep that is not there."""
    evaluated = jobs_of(sweep, "evaluate", Cell.fold, Job.summary)
    with read(engine) as connection:
        document: dict[str, Any] = connection.scalar(select(Sweep.document).where(Sweep.name == sweep)) or {}
        done = connection.execute(evaluated.where(Cell.attack == CLEAN, Job.state == states.DONE)).all()
    tried = [(attack["spec"], attack["epsilons"]) for attack in document.get("attacks") or ()]
    return in_short(document.get("data") or {}, tried, spans_by_series(dict(map(tuple, done)).values()))
