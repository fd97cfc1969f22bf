"""The paired comparisons that a sweep's stats job stored, and ad hoc ones, as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Engine, select, text

from db import states
from db.engine import read
from db.models import Cell, Job, Sweep
from db.rows import ComparisonRow
from services.comparisons.gate_verdicts import read_verdicts
from services.comparisons.on_demand import choose, compare_selected
from services.comparisons.question import CLEAN
from services.comparisons.result_rows import read_results, read_runs
from services.comparisons.selection import parse_selection
from services.errors import UnknownName
from services.reports.table import Table
from services.science.epsilon import format_epsilon
from services.science.labels import REGIONS, ordered_regions

_GATES = "gates a / b"


def stored_comparisons(engine: Engine, sweep: str, region: str | None = None) -> Table:
    """All comparisons of a sweep (of one region) with all their columns, family by family; raises `UnknownName`."""
    with read(engine) as connection:
        statement = text("SELECT * FROM comparisons WHERE sweep = :sweep ORDER BY id")
        found = connection.execute(statement, {"sweep": sweep})
        rows = found.all()
        known = ordered_regions([*REGIONS, *(row.region for row in rows)])
        if region is not None and region not in known:
            raise UnknownName("region", region, known)
        rows = [row for row in rows if region in (None, row.region)]
        return Table("comparisons", tuple(found.keys()), rows)


def why_none(engine: Engine, sweep: str, metric: str, region: str | None = None) -> str:
    """Why a sweep has no stored comparisons of a metric (and region), as a sentence."""
    with read(engine) as connection:
        statement = text("SELECT DISTINCT metric, region FROM comparisons WHERE sweep = :sweep")
        found = connection.execute(statement, {"sweep": sweep}).all()
        mine = select(Job.state).join(Cell, Cell.job_id == Job.id).join(Sweep, Sweep.id == Cell.sweep_id)
        state = connection.scalar(mine.where(Sweep.name == sweep, Job.kind == "stats"))
    if found:
        metrics, regions = (", ".join(sorted(set(names))) for names in zip(*found, strict=True))
        asked = metric if region is None else f"{metric} in {region}"
        return f"sweep {sweep!r} compares {metrics} in {regions}, not {asked}; --a and --b compare any two runs"
    if state is None:
        return f"sweep {sweep!r} compares nothing: it has one run, or its `comparisons` are empty"
    if state != states.DONE:
        return f"sweep {sweep!r} has not been compared: the job that does so is {state} (`robust-cli jobs {sweep}`)"
    return f"sweep {sweep!r} was compared, and no two of its runs could be paired"


def compare_runs(
    engine: Engine, a: str, b: str, *, metric: str, region: str | None, sweep: str | None = None
) -> list[ComparisonRow]:
    """Your own question over all completed runs: each side in words such as "defense=none attack=fgsm".

    Raises `BadInput` for a side that matches nothing and `NotComparable` for runs whose numbers mean different things.
    """
    sides = parse_selection(a), parse_selection(b)
    with read(engine) as connection:
        runs, words = choose(read_runs(connection, sweeps=_named(sweep, *sides)), *sides)
        rows = read_results(connection, sweep=sweep, metric=metric, region=region, runs=runs)
        verdicts = read_verdicts(connection, sweeps={run.sweep for run in runs})
    return compare_selected(rows, *sides, metric, region, words=words, verdicts=verdicts)


def at_a_glance(rows: Iterable[Any], metric: str = "dice") -> Table:
    """One row per pair of runs and condition; for each region the mean difference a - b and the corrected p-value.

    Takes rows of the view `comparisons` or `ComparisonRow` values. Defenses come first: that an attacked model is worse
    than the same model on clean images is no news. Where models were checked, a column tells what the gates say.
    """
    found = [row for row in rows if row.metric == metric]
    checked = any(map(_was_checked, found))
    regions = list(dict.fromkeys(row.region for row in found))
    lines: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in found:
        condition = (row.attack, "" if row.attack == CLEAN else row.access, format_epsilon(row.epsilon))
        key = (row.model, *_sides(row.a, row.b), *condition)
        lines.setdefault(key, {})[row.region] = row
    body = []
    for key, cells in sorted(lines.items(), key=lambda line: CLEAN in line[0][2]):
        values: list[Any] = []
        for region in regions:
            row = cells.get(region)
            values += [None, None] if row is None else [row.mean_difference, row.p_adjusted]
        said = [_gates(next(iter(cells.values())))] if checked else []
        body.append((*key, max(row.n_pairs for row in cells.values()), *values, *said))
    heads = [head for region in regions for head in (f"{region} a−b", "p")] + [_GATES] * checked
    title = f"paired comparisons of {metric}: mean difference a − b, p of the signed-rank test corrected in its family"
    return Table(title, ("model", "a", "b", "attack", "access", "epsilon", "n", *heads), body)


def in_full(rows: Iterable[Any]) -> Table:
    """One row per comparison, with effect sizes and intervals, and what the gates say where models were checked."""
    found = list(rows)
    checked = any(map(_was_checked, found))
    columns = (
        *("model", "a", "b", "condition", "region", "n", "mean a", "mean b", "a−b", "95 % interval"),
        *("r", "p", "p adj."),
        *[_GATES] * checked,
    )
    return Table(
        "paired comparisons (r: matched-pairs rank-biserial correlation; --json has everything)",
        columns,
        [(*_full(row), *[_gates(row)] * checked) for row in found],
    )


def _named(sweep: str | None, a: Mapping[str, str], b: Mapping[str, str]) -> set[str] | None:
    """The sweeps that can matter; None for all."""
    if sweep is not None:
        return {sweep}
    return {a["sweep"], b["sweep"]} if "sweep" in a and "sweep" in b else None


def _full(row: Any) -> tuple[Any, ...]:
    low, high = row.mean_difference_low, row.mean_difference_high
    interval = None if low is None or high is None else f"{low:+.3f}…{high:+.3f}"
    condition = f"{row.attack} {format_epsilon(row.epsilon)} {row.access}" if row.epsilon else row.attack
    return (
        *(row.model, *_sides(row.a, row.b), condition, row.region),
        *(row.n_pairs, row.mean_a, row.mean_b, row.mean_difference, interval, row.rank_biserial),
        *(row.p_value, row.p_adjusted),
    )


def _was_checked(row: Any) -> bool:
    return {row.gates_a, row.gates_b} != {"not run"}


def _gates(row: Any) -> str:
    """What the gates say of both sides; once where they agree."""
    return str(row.gates_a) if row.gates_a == row.gates_b else f"{row.gates_a} / {row.gates_b}"


def _sides(a: str, b: str) -> tuple[str, str]:
    """Both sides without the words that column names repeat: "defense=none attack=fgsm" -> "none fgsm"."""
    return _bare(a), _bare(b)


def _bare(side: str) -> str:
    for name in ("defense", "attack", "access", "model"):
        side = side.replace(f"{name}=", "")
    return side
