"""Comparisons on demand: two sides in words, over all completed runs of all sweeps."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from db.rows import ComparisonRow
from services.comparisons.compare import ComparisonSettings, adjust, compare, member
from services.comparisons.gate_verdicts import UNCHECKED, GateVerdicts
from services.comparisons.naming import Words
from services.comparisons.result_rows import ResultRow, ScoredRun
from services.comparisons.runs import COLUMNS_OF, RunKey, ScoreTable, collect, key_of
from services.comparisons.selection import (
    known_values,
    matches,
    of_runs,
    selection_in_words,
)
from services.errors import BadInput, UnknownName
from services.science.labels import REGIONS, ordered_regions

_LOOSE = ("epsilon", "access", "source")  # what unperturbed images do not have


def choose(runs: Sequence[ScoredRun], a: Mapping[str, str], b: Mapping[str, str]) -> tuple[list[ScoredRun], Words]:
    """Those runs without which `compare_selected` would say the same, and the words for all that the sides select.

    Raises `BadInput` as it does, for what can be known without looking at scores.
    """
    varied = _varied(a, b)
    if runs:
        for side, selection in (("A", a), ("B", b)):
            _require_some(side, of_runs(selection), runs)
    keys_a, keys_b = (_keys(run for run in runs if matches(run, of_runs(side))) for side in (a, b))
    pairs = list(_matched(list(keys_a), list(keys_b), varied))
    if runs and not pairs:
        raise BadInput(_nothing_in_common(a, b, list(keys_a), list(keys_b), varied))
    chosen = {run: None for first, second in pairs for run in (*keys_a[first], *keys_b[second])}
    return list(chosen), Words.of([*keys_a, *keys_b])


def compare_selected(
    rows: Sequence[ResultRow],
    a: Mapping[str, str],
    b: Mapping[str, str],
    metric: str = "dice",
    region: str | None = None,
    *,
    words: Words | None = None,
    verdicts: GateVerdicts = UNCHECKED,
    order: Sequence[str] = (),
    largest_mm: float = math.inf,
    not_attacked: frozenset[str] = frozenset(),
) -> list[ComparisonRow]:
    """Compare the runs that side `a` selects with those of side `b`, in one region (None: in all); one Holm family.

    A side is column=value (see `parse_selection`). What both sides name with different values is compared; everything
    else has to be equal on both sides, one comparison for each value it takes. Unperturbed images stand against every
    budget and access. `rows` must hold Dice as well for failure rates. Runs are compared within each sweep, the same
    jobs in two sweeps once, and across sweeps only where both sides name one (sweep=...). `words` is for rows that are
    not all that the sides select, see `choose`; `verdicts` (by sweep) is what the gates say of the models; `order` is
    that of the regions; no distance in the scored volumes is longer than `largest_mm`; no attack was meant to meet the
    cases `not_attacked`.

    Raises `BadInput` for a side that selects nothing or sides that have nothing in common, and `NotComparable`
    for runs that were scored in different ways.
    """
    there_are = ordered_regions([*REGIONS, *(row.region for row in rows)], order)
    if region is not None and region not in there_are:
        raise UnknownName("region", region, there_are)
    asked = [row for row in rows if row.metric == metric and region in (None, row.region)]
    if not asked:
        where = f" in region {region}" if region else ""
        there = ", ".join(sorted({f"{row.metric} {row.region}" for row in rows})) or "none"
        raise BadInput(f"there is no completed result of metric {metric!r}{where}; results there are: {there}")
    varied = _varied(a, b)
    for side, selection in (("A", a), ("B", b)):
        _require_some(side, selection, asked)
    # One sweep means one set of patients, one preprocessing and one way of training: what has to be equal, is.
    table_a, table_b = (
        collect([row for row in rows if matches(row, side)], by_sweep=True, not_attacked=not_attacked)
        for side in (a, b)
    )
    regions = [name for name in there_are if region in (None, name)]
    wanted = {(metric, name) for name in regions}
    keys_a, keys_b = ([key for key in t if (key.metric, key.region) in wanted] for t in (table_a, table_b))
    pairs = list(_matched(keys_a, keys_b, varied))
    if not pairs:
        raise BadInput(_nothing_in_common(a, b, keys_a, keys_b, varied))
    settings = ComparisonSettings(seed=0, largest_mm=largest_mm)
    words = words or Words.of([*table_a, *table_b])
    pairs.sort(key=lambda pair: (pair[0].order(regions), pair[1].order(regions)))
    chosen = list(_once(pairs, table_a, table_b))
    named = varied | ({"sweep"} if len({key.sweep for pair in chosen for key in pair}) > 1 else set())
    compared = [
        compare(member(first, second, table_a, table_b, words.labels(first, second, named), verdicts), settings)
        for first, second in chosen
    ]
    return adjust(
        compared,
        question="compare",
        family=f"{metric} | {selection_in_words(a)} | {selection_in_words(b)}",
        settings=settings,
    )


def _keys(runs: Iterable[ScoredRun]) -> dict[RunKey, list[ScoredRun]]:
    keys: dict[RunKey, list[ScoredRun]] = defaultdict(list)
    for run in runs:
        keys[key_of(run, by_sweep=True)].append(run)
    return keys


def _varied(a: Mapping[str, str], b: Mapping[str, str]) -> set[str]:
    """Groups of columns in which the sides are meant to differ: those that both name, with different values."""
    pinned = [defaultdict[str, dict[str, str]](dict), defaultdict[str, dict[str, str]](dict)]
    for side, selection in zip(pinned, (a, b), strict=True):
        for key, value in selection.items():
            column, _, _ = key.partition(".")  # "defense" of "defense.temperature"
            group = next((name for name, columns in COLUMNS_OF.items() if column in columns), key)
            side[group][key] = value
    named = pinned[0].keys() & pinned[1].keys()
    varied = {group for group in named if pinned[0][group] != pinned[1][group]}
    if not varied and dict(a) != dict(b):
        raise BadInput(
            f"sides ({selection_in_words(a)}) and ({selection_in_words(b)}) name nothing in which they differ; "
            "give both a value for it, such as defense=distillation and defense=none"
        )
    return varied


def _require_some(side: str, selection: Mapping[str, str], rows: Sequence[ResultRow | ScoredRun]) -> None:
    if any(matches(row, selection) for row in rows):
        return
    unknown = [key for key, value in selection.items() if not any(matches(row, {key: value}) for row in rows)]
    listing = "; ".join(f"{key} is one of {known_values(rows, key)}" for key in unknown or selection)
    reason = "" if unknown else " all together"
    raise BadInput(f"no completed result matches side {side} ({selection_in_words(selection)}){reason}; {listing}")


def _matched(a: Sequence[RunKey], b: Sequence[RunKey], varied: AbstractSet[str]) -> Iterator[tuple[RunKey, RunKey]]:
    """All pairs that are equal in what is not varied."""
    free = {column for group in varied for column in COLUMNS_OF.get(group, ())}
    exact: dict[RunKey, list[RunKey]] = defaultdict(list)
    loose: dict[RunKey, list[RunKey]] = defaultdict(list)
    for key in b:
        exact[key.without(free)].append(key)
        loose[key.without(free.union(_LOOSE))].append(key)
    for key in a:
        yield from ((key, other) for other in exact[key.without(free)] if other.is_clean == key.is_clean)
        against = loose[key.without(free.union(_LOOSE))]
        yield from ((key, other) for other in against if other.is_clean != key.is_clean)


def _once(pairs: Sequence[tuple[RunKey, RunKey]], a: ScoreTable, b: ScoreTable) -> Iterator[tuple[RunKey, RunKey]]:
    """Without repetitions: the same jobs in another sweep, and the pair the other way round."""
    seen = set()
    distinct = [pair for pair in pairs if a[pair[0]].rows != b[pair[1]].rows] or pairs
    for first, second in distinct:
        sides = (first[1:], a[first].jobs), (second[1:], b[second].jobs)
        if sides not in seen and sides[::-1] not in seen:
            seen.add(sides)
            yield first, second


def _nothing_in_common(
    a: Mapping[str, str],
    b: Mapping[str, str],
    keys_a: Sequence[RunKey],
    keys_b: Sequence[RunKey],
    varied: AbstractSet[str],
) -> str:
    apart = []
    for column in (column for group, columns in COLUMNS_OF.items() if group not in varied for column in columns):
        values = [sorted({str(getattr(key, column)) for key in keys}) for keys in (keys_a, keys_b)]
        if not set(values[0]) & set(values[1]):
            apart.append(f"{column} is {' or '.join(values[0][:5])} in A and {' or '.join(values[1][:5])} in B")
    reason = "; ".join(apart) or "no single run of A has a partner in B"
    hint = "; name sweep=... on both sides to compare across sweeps" if "sweep is " in reason else ""
    return f"sides ({selection_in_words(a)}) and ({selection_in_words(b)}) have no condition in common: {reason}{hint}"
