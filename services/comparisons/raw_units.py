"""What a budget is in the units of the files: 8/255 of the range of raw intensities that becomes [0,1]."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low
from typing import Any, Self

from services.counted import counted
from services.errors import RobustError
from services.science import attacks
from services.science.epsilon import format_epsilon
from services.science.labels import SERIES

#: The key of a summary under which a clean evaluation keeps, per series, the least, median and largest range of a case.
SPANS = "raw_spans"


@dataclass(frozen=True)
class Span:
    """By how much raw intensities differ that became 0 and 1, over some cases."""

    least: float
    median: float
    most: float
    cases: int
    exact: bool = True  # false: the median is of the medians of several folds

    @classmethod
    def of(cls, parts: Sequence[tuple[Sequence[float], int]]) -> Self:
        """From the least, median and largest of each fold, and its number of cases."""
        medians = [span[1] for span, cases in parts for _ in range(cases)]
        return cls(
            min(span[0] for span, _ in parts),
            parts[0][0][1] if len(parts) == 1 else median_low(medians),
            max(span[2] for span, _ in parts),
            len(medians),
            len(parts) == 1,
        )


def spans_by_series(summaries: Iterable[Mapping[str, Any] | None]) -> dict[str, Span]:
    """From the summaries of clean evaluations, one of each fold; empty where they are of an earlier release."""
    found: dict[str, list[tuple[Sequence[float], int]]] = {}
    for summary in summaries:
        for name, span in ((summary or {}).get(SPANS) or {}).items():
            found.setdefault(name, []).append((span, max(int((summary or {}).get("cases", 1)), 1)))
    return {name: Span.of(parts) for name, parts in found.items()}


def raw_units(
    data: Mapping[str, Any], tried: Iterable[tuple[Mapping[str, Any], Iterable[float]]], spans: Mapping[str, Span]
) -> list[str]:
    """A sentence for each series, for all at once where nothing is known of them yet.

    `data` is the section of that name as JSON, `tried` the specs of attacks with their budgets.
    """
    series = list(data.get("series") or SERIES)
    budgets = _budgets(series, tried)
    intensity = _intensity(data, series)
    lines, unknown = [], dict[str, list[str]]()
    for name in filter(budgets.get, series):
        given = intensity.get(name)
        if isinstance(given, list | tuple):
            low, high = given
            each = _listed(f"{format_epsilon(budget)} is {budget * (high - low):.3g}" for budget in budgets[name])
            lines.append(f"{name}: [0,1] is {low:g} to {high:g} in the units of the files, so that {each} there")
            continue
        lower, upper = data.get("percentiles") or (0.5, 99.5)
        ends = "the least and the largest value" if given == "full" else f"percentiles {lower:g} and {upper:g}"
        if name not in spans:
            unknown.setdefault(ends, []).append(name)
            continue
        each = _listed(f"{format_epsilon(budget)} is {_over(spans[name], budget)}" for budget in budgets[name])
        lines.append(f"{name}: [0,1] is between {ends} of each case, so that in the units of the files {each}")
    for ends, names in unknown.items():
        lines.append(
            f"{', '.join(names)}: [0,1] is between {ends} of each case; what a budget is in the units of the files is "
            "told once cases are scored"
        )
    return lines


def raw_unit_rows(
    data: Mapping[str, Any], tried: Iterable[tuple[Mapping[str, Any], Iterable[float]]], spans: Mapping[str, Span]
) -> list[tuple[str, float, float, float, float, int | None]]:
    """Series, budget, and what that is in the units of the files: the median over cases, the least and the most of
    them, and how many. Series with fixed limits have no cases; of others only those are here whose cases are scored.
    """
    series = list(data.get("series") or SERIES)
    intensity = _intensity(data, series)
    rows: list[tuple[str, float, float, float, float, int | None]] = []
    for name, budgets in _budgets(series, tried).items():
        given = intensity.get(name)
        for budget in budgets:
            if isinstance(given, list | tuple):
                width = budget * (given[1] - given[0])
                rows.append((name, budget, width, width, width, None))
            elif span := spans.get(name):
                median, least, most = budget * span.median, budget * span.least, budget * span.most
                rows.append((name, budget, median, least, most, span.cases))
    return rows


def in_short(
    data: Mapping[str, Any], tried: Iterable[tuple[Mapping[str, Any], Iterable[float]]], spans: Mapping[str, Span]
) -> list[str]:
    """One sentence for all series of which it is known, at the largest budget: the others are in proportion."""
    attempts = [(spec, list(epsilons)) for spec, epsilons in tried]
    series = list(data.get("series") or SERIES)
    budgets = {name: found for name, found in _budgets(series, attempts).items() if found}
    given = _intensity(data, series)
    fixed = {name: limits for name, limits in given.items() if isinstance(limits, list | tuple)}
    widths = {name: spans[name].median for name in budgets if name in spans}
    widths |= {name: high - low for name, (low, high) in fixed.items() if name in budgets}
    if not widths:
        return raw_units(data, attempts, spans)
    largest = max(budget for name in widths for budget in budgets[name])
    listed = ", ".join(f"{largest * widths[name]:.3g} ({name})" for name in series if name in widths)
    over = "" if widths.keys() <= fixed.keys() else ", medians over the cases"
    return [
        f"{format_epsilon(largest)} in the units of the files: {listed}{over}; other budgets in proportion, ranges in "
        "`robust-cli plan`"
    ]


def _intensity(data: Mapping[str, Any], series: Sequence[str]) -> Mapping[str, Any]:
    """What the section says of each series."""
    given = data.get("intensity") or {}
    return dict.fromkeys(series, given) if isinstance(given, str) else given


def _over(span: Span, budget: float) -> str:
    if span.least == span.most:
        return f"{budget * span.median:.3g}"
    about = "" if span.exact else "about "
    return (
        f"{about}{budget * span.median:.3g} (median of {counted(span.cases, 'case')}; "
        f"{budget * span.least:.3g} to {budget * span.most:.3g})"
    )


def _budgets(
    series: Sequence[str], tried: Iterable[tuple[Mapping[str, Any], Iterable[float]]]
) -> dict[str, list[float]]:
    """Series -> the budgets under which some attack may change its voxels, ascending."""
    found: dict[str, set[float]] = {name: set() for name in series}
    for spec, epsilons in tried:
        try:
            attack = attacks.rebuild(spec)
            for epsilon in epsilons:
                shares = attack.model_copy(update={"epsilon": epsilon}).voxel_budgets(series) or []
                for name, budget in zip(series, shares, strict=False):
                    found[name] |= {budget} - {0.0}
        except RobustError:
            continue  # a plug-in that is not here, of a sweep from elsewhere
    return {name: sorted(budgets) for name, budgets in found.items()}


def _listed(parts: Iterable[str]) -> str:
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last
