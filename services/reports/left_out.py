"""The cases that targeted attacks left out, because their labels already are the target."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Engine, select

from db.engine import read
from db.models import Cell, Job, Sweep


def left_out(engine: Engine, sweep: str) -> list[str]:
    """A sentence for each attack, as the sweep calls it, over all networks, folds and replicas."""
    jobs = select(Cell.attack, Job.summary).join(Cell, Cell.job_id == Job.id).join(Sweep, Sweep.id == Cell.sweep_id)
    found: dict[str, set[str]] = defaultdict(set)
    with read(engine) as connection:
        for attack, summary in connection.execute(jobs.where(Sweep.name == sweep, Job.kind == "evaluate")):
            if cases := (summary or {}).get("target_is_truth"):
                found[attack].update(cases)
    return [
        f"{attack} left out {len(cases)} case{'s' if len(cases) > 1 else ''}, whose labels already are its target: "
        f"{', '.join(sorted(cases))}"
        for attack, cases in sorted(found.items())
    ]
