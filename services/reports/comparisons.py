"""The paired comparisons that a sweep's stats job stored, and ad hoc ones, as tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine, text

from db.engine import read
from db.rows import ComparisonRow
from services.comparisons.read import read_results
from services.comparisons.select import compare_selected, parse_selection
from services.reports.table import Table
from services.science.epsilon import format_epsilon

#: What a reader needs at a glance; `stored_comparisons(..., every_column=True)` has all.
_SHORT = ("model", "a", "b", "attack", "access", "epsilon", "metric", "region", "n", "mean a", "mean b")
_EFFECT = ("difference", "95 % interval", "Hodges-Lehmann", "rank-biserial", "p", "adjusted p", "favours")
COLUMNS = (*_SHORT, *_EFFECT)


def stored_comparisons(engine: Engine, sweep: str, *, every_column: bool = False) -> Table:
    """All comparisons of a sweep, by family; `every_column` gives the view `comparisons` as it is."""
    with read(engine) as connection:
        statement = text("SELECT * FROM comparisons WHERE sweep = :sweep ORDER BY id")
        found = connection.execute(statement, {"sweep": sweep})
        columns, rows = tuple(found.keys()), found.all()
    if every_column:
        return Table("comparisons", columns, rows)
    return comparison_table(rows)


def comparison_table(rows: Iterable[Any]) -> Table:
    """Rows of the view `comparisons`, or `ComparisonRow` values, in the short form."""
    return Table(
        "paired comparisons (Wilcoxon signed-rank, Holm within each family)", COLUMNS, [_short(r) for r in rows]
    )


def _short(row: Any) -> tuple[Any, ...]:
    low, high = row.mean_difference_low, row.mean_difference_high
    interval = "–" if low is None or high is None else f"{low:+.3f} … {high:+.3f}"
    return (
        *(row.model, row.a, row.b, row.attack, row.access, format_epsilon(row.epsilon), row.metric, row.region),
        *(row.n_pairs, row.mean_a, row.mean_b, row.mean_difference, interval, row.hodges_lehmann, row.rank_biserial),
        *(row.p_value, row.p_adjusted, row.favours if row.status != "no_differences" else "neither"),
    )


def compare_runs(
    engine: Engine, a: str, b: str, *, metric: str, region: str, sweep: str | None = None
) -> list[ComparisonRow]:
    """Your own question over all completed runs: each side in words such as "defense=none attack=fgsm".

    Raises `BadInput` for a side that matches nothing and `NotComparable` for runs whose numbers mean different things.
    """
    with read(engine) as connection:
        rows = read_results(connection, sweep=sweep, metric=metric, region=region)
    return compare_selected(rows, parse_selection(a), parse_selection(b), metric, region)
