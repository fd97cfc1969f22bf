"""Finished scores that a sweep shows now and would not show any more once a plan of it is submitted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import aliased

from db import states
from db.models import Cell, Job, Sweep
from services.comparisons.access import NATURAL
from services.counted import counted
from services.science.epsilon import format_epsilon
from services.sweeps.planning.plan import PlannedJob, SweepPlan

#: Jobs that leave scores behind.
_SCORING = ("evaluate", "worst_case", "certify", "realise")
#: Names of the sweep file, in the order in which one that is gone explains what leaves.
_NAMES = ("model", "defense", "attack", "access", "replica", "fold")
#: How many entries the sentence names before it counts the rest.
_NAMED = 5


def leaving(connection: Connection, plan: SweepPlan) -> list[str]:
    """A sentence that names the entries whose finished scores would leave the tables of the sweep; [] where none do."""
    columns = (Job.digest, Job.kind, Cell.budgets, Cell.scores_of, *(getattr(Cell, name) for name in _NAMES))
    cells = select(*columns).join(Job, Job.id == Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id)
    later = aliased(Job)
    cells = cells.outerjoin(later, later.id == Cell.until_job).where(func.coalesce(later.state, "") != states.DONE)
    shown = (Sweep.name == plan.sweep, Job.state == states.DONE, Job.kind.in_(_SCORING))
    planned = {job.digest: job for job in plan.jobs}
    scored_again = {job.scores_of for job in plan.jobs if job.scores_of}
    conditions = {(*_names(job.role), format_epsilon(epsilon)) for job in plan.jobs for epsilon in job.role.epsilons}
    named_alike = {_names(job.role) for job in plan.jobs if job.kind.name in _SCORING}
    count, entries = 0, dict[str, None]()
    for row in connection.execute(cells.where(*shown).order_by(Cell.id)):
        if (job := planned.get(row.digest)) is not None:
            before = [format_epsilon(one) for one in job.budgets] if row.budgets is None else row.budgets.split()
            gone = [f"{row.attack} at {budget}" for budget in before if (*_names(row), budget) not in conditions]
        elif row.scores_of in scored_again or (row.kind == "worst_case" and _names(row) in named_alike):
            continue  # they stand there until they are scored or chosen anew
        else:
            gone = [_entry(row, plan.jobs)]
        count += bool(gone)
        entries.update(dict.fromkeys(gone))
    if not count:
        return []
    named = list(entries)[:_NAMED]
    rest = [f"{len(entries) - _NAMED} more"] if len(entries) > _NAMED else []
    return [
        f"scores of {counted(count, 'finished job')} leave this sweep ({'; '.join([*named, *rest])}): they stay "
        "stored, and come back when the file says so again"
    ]


def _names(role: Any) -> tuple[Any, ...]:
    """What a job's role, or its cell, is called."""
    return tuple(getattr(role, name) for name in _NAMES)


def _entry(row: Any, jobs: Iterable[PlannedJob]) -> str:
    """What the file says no more, or otherwise."""
    planned = zip(*(_names(job.role) for job in jobs if job.kind.name in _SCORING), strict=True)
    for name, known in zip(_NAMES, planned, strict=False):
        if getattr(row, name) not in known:
            word = "shift" if name == "attack" and row.access == NATURAL else name
            return f"{word} {getattr(row, name)}"
    return f"{row.defense} under {row.attack} as it was set before"
