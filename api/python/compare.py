"""`rs.compare`: two networks, patient by patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api.python.frame import Frame

#: Columns of the answer that people read first.
_FIRST = (
    *(
        "region",
        "attack",
        "access",
        "epsilon",
        "n_pairs",
        "hodges_lehmann",
        "hodges_lehmann_low",
        "hodges_lehmann_high",
    ),
    *("p_value", "p_adjusted", "rank_biserial", "mean_a", "mean_b", "n_missing", "missing_cases", "note"),
)


def compare(
    a: Frame, b: Frame, *, region: str | None = None, metric: str = "dice", names: tuple[str, str] | None = None
) -> Frame:
    """Paired comparisons of two networks under every condition that both have, in one region (left out: in all).

    `a` and `b` hold one network each, from `evaluate` or `load_results(...).where(defense="none")`. Patients are paired
    by name; the estimate is that of Hodges and Lehmann of a − b, its interval inverts the signed-rank test, and
    `p_adjusted` is by Holm over all rows of the answer. Who has no partner stands in `missing_cases`
    (docs/reference/statistics.md).

    Raises `BadInput` for frames with several networks or nothing in common, and `NotComparable` for scores that mean
    different things.
    """
    from dataclasses import asdict, replace

    from api.python.frame import Frame
    from services.comparisons.naming import word_of
    from services.in_memory.compare import compare_networks
    from services.reports.comparisons import compared

    found = compare_networks(list(a), list(b), metric=metric, region=region, names=names)
    rows = [asdict(row) for row in found]
    columns = (*_FIRST, *(name for name in rows[0] if name not in _FIRST))
    sides = (word_of(side, "model") for side in (found[0].a, found[0].b))
    title = f"{metric}, a − b: {' − '.join(sides)}"
    shown = compared(found).without("model", "a", "b", "p", "mean a−b")
    notes = dict.fromkeys(note for row in found for note in (row.note, _left_out(row.missing_cases)) if note)
    values = tuple(tuple(row[name] for name in columns) for row in rows)
    return Frame(title, columns, values, tuple(notes), replace(shown, title=title))


def _left_out(cases: str) -> str:
    return f"without a partner, and left out: {cases}" if cases else ""
