"""Cases whose clean images alone are scored (`evaluation.clean: all`): they stand against no attack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.many import among
from services.comparisons.question import CLEAN

if TYPE_CHECKING:
    from sqlalchemy import Connection


def read_not_attacked(connection: Connection, sweep: str) -> frozenset[str]:
    """The cases of a sweep that were scored clean and that no attack was meant to meet; empty unless its file says so.

    Of folds in which nothing under attack is scored yet: none, since it is not known there.
    """
    from sqlalchemy import func, select

    from db import states
    from db.models import Cell, Condition, Job, Score, Sweep

    document = connection.scalar(select(Sweep.document).where(Sweep.name == sweep)) or {}
    if (document.get("evaluation") or {}).get("clean") != "all":
        return frozenset()
    mine = (
        select(Cell.fold, Cell.attack, func.min(Job.id).label("job"))  # all networks of a fold meet the same cases
        .join(Job, Job.id == Cell.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .where(Sweep.name == sweep, Job.kind == "evaluate", Job.state == states.DONE)
        .group_by(Cell.fold, Cell.attack)
    )
    jobs = connection.execute(mine).all()
    folds = {job.fold for job in jobs if job.attack != CLEAN}
    scored = {
        is_clean: set(
            connection.scalars(
                select(Score.case_id)
                .distinct()
                .join(Condition, Condition.id == Score.condition_id)
                .where(among(connection, Condition.job_id, sorted(job.job for job in found)))
            )
        )
        for is_clean in (True, False)
        if (found := [job for job in jobs if job.fold in folds and (job.attack == CLEAN) is is_clean])
    }
    return frozenset(scored.get(True, set()) - scored.get(False, set()))
