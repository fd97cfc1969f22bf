"""Regions that some references lack, where worst cases count what attacks happened to invent there."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Engine

from db.engine import read
from db.models import Cell, Job
from services.counted import counted
from services.reports.declared import Declared, read_declared
from services.reports.jobs_of import jobs_of


def not_sought(engine: Engine, sweep: str) -> list[str]:
    """A sentence for each worst case that is chosen by region, over all networks, folds and replicas."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        for attack, summary in connection.execute(jobs_of(sweep, "worst_case", Cell.attack, Job.summary)):
            for region, cases in ((summary or {}).get("not_sought") or {}).items():
                found[attack][region].update(cases)
    return [_sentence(attack, regions, declared) for attack, regions in sorted(found.items())]


def _sentence(attack: str, regions: dict[str, set[str]], declared: Declared) -> str:
    """What the worst case of that name says of regions that are not there."""
    counts = [
        f"{region} is absent from the reference of {counted(len(regions[region]), 'case')}"
        for region in declared.ordered(regions)
    ]
    return (
        f"{attack} by region: {', '.join(counts)}; there it counts what attacks happened to invent, and none of them "
        "aims to (one with `target: other_case` would)"
    )
