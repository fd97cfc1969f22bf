"""A question of the user's own, two sides in words, compared over completed runs when it is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Engine

from db.engine import read
from db.rows import ComparisonRow
from services.comparisons.access import is_realised
from services.comparisons.attacked_cases import read_not_attacked
from services.comparisons.gate_verdicts import read_verdicts
from services.comparisons.on_demand import choose, compare_selected
from services.comparisons.ranges import read_largest_distance
from services.comparisons.result_rows import read_results, read_runs
from services.comparisons.selection import parse_selection
from services.reports.declared import read_declared
from services.reports.floor import Floors, read_floors


@dataclass(frozen=True)
class ComparedRuns:
    """To a question of one's own."""

    rows: list[ComparisonRow]
    sweeps: list[str]  # whose runs were compared, each within itself unless the sides name two


def compare_runs(
    engine: Engine, a: str, b: str, *, metric: str, region: str | None, sweep: str | None = None
) -> ComparedRuns:
    """Your own question over the completed runs of a sweep (None: of all): sides such as "defense=none attack=fgsm".

    Realised attacks take part where a side names their access. Raises `BadInput` for a side that matches nothing and
    `NotComparable` for runs whose numbers mean different things.
    """
    sides = parse_selection(a), parse_selection(b)
    with read(engine) as connection:
        known = read_runs(connection, sweeps=_named(sweep, *sides))
        # An access that no other run has is a realised one, or to be told which there are.
        others = {run.access for run in known if not is_realised(run.access)}
        asked = any(side.get("access", "") not in {"", *others} for side in sides)
        runs, words = choose([run for run in known if asked or not is_realised(run.access)], *sides)
        rows = read_results(connection, sweep=sweep, metric=metric, region=region, runs=runs)
        rows = [row for row in rows if asked or not is_realised(row.access)]
        sweeps = sorted({run.sweep for run in runs})
        verdicts = read_verdicts(connection, sweeps=set(sweeps))
        order = [name for found in sweeps for name in read_declared(connection, found).regions]
        largest_mm = read_largest_distance(connection, sweeps, [metric])
        not_attacked = frozenset[str]().union(*(read_not_attacked(connection, found) for found in sweeps))
        floors = [read_floors(connection, found) for found in sweeps]
    compared = compare_selected(
        rows,
        *sides,
        metric,
        region,
        words=words,
        verdicts=verdicts,
        order=order,
        largest_mm=largest_mm,
        not_attacked=not_attacked,
    )
    noted = [replace(row, note="; ".join(filter(None, (row.note, *_floor_notes(row, floors))))) for row in compared]
    return ComparedRuns(noted, sweeps)


def _floor_notes(row: ComparisonRow, floors: Iterable[Floors]) -> list[str]:
    """What to know of a side that has networks under the floor."""
    return [
        f"{side} has networks under the floor: {sentence}"
        for side, words in (("A", row.a), ("B", row.b))
        for found in floors
        for sentence in found.of_side(row.model, words)
    ]


def _named(sweep: str | None, a: Mapping[str, str], b: Mapping[str, str]) -> set[str] | None:
    """The sweeps that can matter; None for all."""
    if sweep is not None:
        return {sweep}
    return {a["sweep"], b["sweep"]} if "sweep" in a and "sweep" in b else None
