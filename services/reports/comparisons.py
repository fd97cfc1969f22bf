"""Paired comparisons as tables: what a sweep's stats job stored, and what was asked (`asked_comparisons`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Engine, func, select, text

from db import states
from db.engine import read
from db.models import Cell, Job, Sweep
from services.comparisons.compare import stated_p
from services.comparisons.primary import ONE_BUDGET, PRIMARY
from services.comparisons.question import CLEAN, VARIANCE_COMPONENTS
from services.counted import counted
from services.errors import UnknownName
from services.reports.budgets import NO_SERIES, SeriesOfAttacks, budget_of
from services.reports.declared import read_declared
from services.reports.floor import Floors
from services.reports.jobs_of import jobs_of
from services.reports.scores import metric_name
from services.reports.table import Table
from services.science.epsilon import format_epsilon
from services.science.labels import REGIONS

_CHECKS = ("gates a / b", "strength a / b")


def stored_comparisons(engine: Engine, sweep: str, regions: Sequence[str] = ()) -> Table:
    """All comparisons of a sweep (of some regions) with all their columns, family by family; raises `UnknownName`."""
    with read(engine) as connection:
        statement = text("SELECT * FROM comparisons WHERE sweep = :sweep ORDER BY id")
        found = connection.execute(statement, {"sweep": sweep})
        rows = found.all()
        known = read_declared(connection, sweep).ordered([*REGIONS, *(row.region for row in rows)])
        for region in regions:
            if region not in known:
                raise UnknownName("region", region, known)
        rows = [row for row in rows if not regions or row.region in regions]
        return Table("comparisons", tuple(found.keys()), rows)


def why_none(engine: Engine, sweep: str, metric: str, asked_regions: Sequence[str] = ()) -> str:
    """Why a sweep has no stored comparisons of a metric (and regions), as a sentence."""
    mine = select(Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id)
    mine = mine.where(Sweep.name == sweep, Cell.until_job.is_(None))
    states_of_jobs = select(Job.state, func.count()).where(Job.id.in_(mine), Job.kind != "stats").group_by(Job.state)
    with read(engine) as connection:
        statement = text("SELECT DISTINCT metric, region FROM comparisons WHERE sweep = :sweep")
        found = connection.execute(statement, {"sweep": sweep}).all()
        stats = connection.execute(jobs_of(sweep, "stats", Job.id, Job.state, Job.error)).one_or_none()
        counts = {row[0]: row[1] for row in connection.execute(states_of_jobs)}
    if found:
        metrics, regions = (", ".join(sorted(set(names))) for names in zip(*found, strict=True))
        asked = f"{metric} in {', '.join(asked_regions)}" if asked_regions else metric
        return f"sweep {sweep!r} compares {metrics} in {regions}, not {asked}; --a and --b compare any two runs"
    if stats is None:
        return f"sweep {sweep!r} compares nothing: it has one run, or its `comparisons` are empty"
    if stats.state == states.DONE:
        return f"sweep {sweep!r} was compared, and no two of its runs could be paired"
    if stats.state not in states.OPEN:
        why = f": {stats.error}" if stats.error else ""
        return (
            f"sweep {sweep!r} was not compared, the job that does so is {stats.state}{why}; "
            f"`robust-cli retry {sweep}` tries again"
        )
    left = [f"{counts[state]} {state}" for state in states.OPEN if counts.get(state)]
    if left:
        return (
            f"sweep {sweep!r} is compared, with all that it has by then, once its jobs have ended: "
            f"{counts.get(states.DONE, 0)} of {sum(counts.values())} done, {', '.join(left)} "
            f"(`robust-cli status {sweep}`); --a and --b compare what is there now"
        )
    return f"sweep {sweep!r} is compared by job {stats.id}, which is {stats.state}: once it is done its rows are here"


def about(rows: Iterable[Any], metric: str) -> list[Any]:
    """The primary comparisons among these rows and those of a metric."""
    return [row for row in rows if row.metric == metric or row.role == PRIMARY]


def primary(rows: Iterable[Any], floors: Floors | None = None) -> Table:
    """The primary comparisons among these rows, each with the estimate and interval of its test.

    What all of them share stands in the title.
    """
    found = [row for row in rows if row.role == PRIMARY]
    checked, replicated = any(map(_was_checked, found)), any(row.replica_differences for row in found)
    alone = [ONE_BUDGET in row.note for row in found]
    own, said = _shared(
        {
            "model {}": [row.model for row in found],
            "under {}": [row.attack for row in found],
            "{}": [_curve(row.epsilon, alone=one) for row, one in zip(found, alone, strict=True)],
            "patients: {}": [row.n_pairs for row in found],
            "networks: {}": [row.networks for row in found],
        }
    )
    heads = {"model {}": "model", "under {}": "attack", "{}": "budgets", "patients: {}": "n", "networks: {}": "nets"}
    columns = (*(heads[name] for name in own), "a", "b", "a−b", "95 % interval", "p", "p adj.")
    body = [
        (
            *(values[number] for values in own.values()),
            *(*sides_of(row, floors), *estimate_of(row), stated_p(row), row.p_adjusted),
            *[_by_replica(row)] * replicated,
            *_checks(row) * checked,
        )
        for number, row in enumerate(found)
    ]
    region = found[0].region if found else ""
    endpoint = f"{region} Dice" if found and all(alone) else f"area under {region} Dice"
    title = f"primary endpoint, a − b: {endpoint}{said}"
    more = ("p", *["by replica"] * replicated, *_CHECKS[1:] * checked)
    return Table(title, (*columns, *["by replica"] * replicated, *_CHECKS * checked), body, extras=more)


def _curve(epsilon: float, *, alone: bool) -> str:
    budget = format_epsilon(epsilon)
    return f"at {budget}, the one budget that all attacks share" if alone else f"up to {budget}"


def _shared(columns: Mapping[str, list[Any]]) -> tuple[dict[str, list[Any]], str]:
    """Columns whose values differ, and words in brackets for those that have one value; names are such words."""
    own = {name: values for name, values in columns.items() if len(set(values)) > 1}
    alike = {name: values[0] for name, values in columns.items() if values and name not in own}
    said = ", ".join(name.format(value) for name, value in alike.items() if value not in (None, ""))
    return own, f" ({said})" if said else ""


def rankings(engine: Engine, sweep: str, floors: Floors | None = None) -> list[Table]:
    """The order of three and more defenses, a table for each model, as the sweep's stats job found it.

    With `floors` those with networks under the floor are marked.
    """
    with read(engine) as connection:
        summary = connection.scalar(jobs_of(sweep, "stats", Job.summary))
    tables = []
    for found in (summary or {}).get("rankings", ()):
        body = [
            (
                entry["rank"],
                floors.mark_words(found["model"], entry["defense"]) if floors else entry["defense"],
                entry["mean"],
                *(f"{entry['rank_low']}–{entry['rank_high']}", entry["share_first"], entry["mean_rank"]),
            )
            for entry in sorted(found["defenses"], key=lambda entry: (entry["rank"], entry["defense"]))
        ]
        p = "below 0.001" if found["p_value"] < 0.001 else f"{found['p_value']:.3f}"
        title = (
            f"order of the defenses of {found['model']} by that endpoint, {counted(found['patients'], 'patient')}: "
            f"Friedman's p {p}, Kendall's W {found['kendall_w']:.2f}; ranks by the mean and shares of first "
            "places over bootstraps of patients; mean rank: of each patient's own order, 1 is best"
        )
        tables.append(Table(title, ("rank", "defense", "mean", "95 %", "first", "mean rank"), body))
    return tables


def compared(
    rows: Iterable[Any], metric: str | None = None, floors: Floors | None = None, series: SeriesOfAttacks = NO_SERIES
) -> Table:
    """One row per comparison (of one metric, unless it is None), with estimate, interval and effect, for people.

    Takes rows of the view `comparisons` or `ComparisonRow` values. Defenses come first: that an attacked model is worse
    than the same model on clean images is no news. Where models were checked, a column tells what the gates say; a side
    with networks under the floor is marked.
    """
    found = sorted(
        (row for row in rows if metric in (None, row.metric) and row.role != PRIMARY), key=lambda row: CLEAN in row.b
    )
    checked, replicated = any(map(_was_checked, found)), any(row.replica_differences for row in found)
    body = [
        (
            *(row.model, *sides_of(row, floors), row.attack, "" if row.attack == CLEAN else row.access),
            *(budget_of(row.attack, row.epsilon, series), row.region, row.n_pairs, *estimate_of(row)),
            *(row.rank_biserial, row.p_adjusted, stated_p(row), row.mean_difference, row.mean_a, row.mean_b),
            *[_by_replica(row)] * replicated,
            *_checks(row) * checked,
        )
        for row in found
    ]
    more = ("p", "mean a−b", "mean a", "mean b", *["by replica"] * replicated)
    columns = (
        *("model", "a", "b", "attack", "access", "epsilon", "region", "n", "a−b", "95 % interval", "r", "p adj."),
        *(*more, *_CHECKS * checked),
    )
    return Table(f"paired comparisons{f' of {metric_name(metric)}' if metric else ''}", columns, body, extras=more)


def pair_by_pair(table: Table) -> list[Table]:
    """`compared` as tables that fit a terminal: one for each pair of sides.

    Where sides differ in their attack alone there is one for each defense and attack b.
    """
    model, a, b, attack = map(table.columns.index, ("model", "a", "b", "attack"))
    tables: dict[str, list[Sequence[Any]]] = {}
    for row in table.rows:
        defense, _, other = row[b].rpartition(" ")
        one = row[attack] if row[a] == f"{defense} {row[attack]}" else ""
        pair = f"{defense}, attack − {other}" if one else f"{row[a]} − {row[b]}"
        tables.setdefault(f"{table.title}: {row[model]}, {pair}", []).append(row)
    kept = [at for at in range(len(table.columns)) if at not in (model, a, b)]
    columns = tuple(table.columns[at] for at in kept)
    return [
        Table(title, columns, [[row[at] for at in kept] for row in rows], extras=table.extras)
        for title, rows in tables.items()
    ]


def estimate_of(row: Any) -> tuple[float | None, str | None]:
    """The estimate and the interval that belong to the row's p."""
    if row.inference == VARIANCE_COMPONENTS:
        return row.networks_estimate, _interval(row.networks_low, row.networks_high)
    if row.hodges_lehmann_status == "no_shift_fits":
        return row.hodges_lehmann, "no shift fits"
    if row.status == "no_pairs":
        return None, None
    return row.hodges_lehmann, _interval(row.hodges_lehmann_low, row.hodges_lehmann_high)


def _interval(low: float | None, high: float | None) -> str:
    """Both limits; ∞ where nothing can be excluded. Each keeps its sign: on which side of 0 it lies is what p says."""
    below, above = ("−∞" if low is None else f"{low:+.3f}"), ("∞" if high is None else f"{high:+.3f}")
    return f"{below} … {above}"


def _by_replica(row: Any) -> str | None:
    """The mean difference of each replica."""
    differences = json.loads(row.replica_differences) if row.replica_differences else {}
    return " ".join(f"{value:+z.3f}" for value in differences.values()) or None


def _was_checked(row: Any) -> bool:
    return {row.gates_a, row.gates_b} != {"not run"}


def _checks(row: Any) -> tuple[str, ...]:
    """What the gates say of both sides, and of the attacks on both; once where they agree."""
    sides = (row.gates_a, row.gates_b), (row.strength_a, row.strength_b)
    return tuple(" / ".join(dict.fromkeys(words)) for words in sides)


def sides_of(row: Any, floors: Floors | None) -> tuple[str, str]:
    """Both sides without the words that column names repeat: "defense=none attack=fgsm" -> "none fgsm"."""
    a, b = (floors.marked(row.model, side) if floors else side for side in (row.a, row.b))
    return _bare(a), _bare(b)


def _bare(side: str) -> str:
    for name in ("defense", "attack", "access", "model"):
        side = side.replace(f"{name}=", "")
    return side
