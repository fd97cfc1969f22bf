"""With which versions and devices the jobs of a sweep were computed."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Cell, Job, Sweep
from services.counted import counted

#: Jobs before this was recorded.
UNKNOWN = "not recorded"


def computed_with(engine: Engine, sweep: str) -> list[tuple[str, str]]:
    """A row for each set of versions and device: how many jobs, and what they were computed with; most jobs first."""
    mine = select(Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id).where(Sweep.name == sweep)
    with read(engine) as connection:
        summaries = connection.scalars(select(Job.summary).where(Job.id.in_(mine), Job.state == states.DONE))
        found = Counter(_in_words((summary or {}).get("computed_with")) for summary in summaries)
    return [
        (counted(number, "job"), words) for words, number in sorted(found.items(), key=lambda item: (-item[1], item))
    ]


def _in_words(recorded: Any) -> str:
    if not isinstance(recorded, dict):
        return UNKNOWN
    packages = {name: said for name, said in recorded.items() if name != "device"}
    return f"{', '.join(f'{name} {said}' for name, said in packages.items())}; on {recorded.get('device') or UNKNOWN}"
