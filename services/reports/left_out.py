"""The cases that targeted attacks left out, because their labels already are the target."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Engine

from db.engine import read
from db.models import Cell, Job
from services.counted import counted
from services.reports.jobs_of import jobs_of


def left_out(engine: Engine, sweep: str) -> list[str]:
    """A sentence for each attack, as the sweep calls it, over all networks, folds and replicas."""
    found: dict[str, set[str]] = defaultdict(set)
    with read(engine) as connection:
        for attack, summary in connection.execute(jobs_of(sweep, "evaluate", Cell.attack, Job.summary)):
            if cases := (summary or {}).get("target_is_truth"):
                found[attack].update(cases)
    return [
        f"{attack} left out {counted(len(cases), 'case')}, whose labels already are its target: "
        f"{', '.join(sorted(cases))}"
        for attack, cases in sorted(found.items())
    ]
