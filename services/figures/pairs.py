"""Paired lines: every patient on both sides, what lies between, and what could have been found."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from services.comparisons.pairs import Pairs
from services.counted import counted
from services.figures.curve import MOST_DOTS, WORST
from services.figures.drawing import Drawing, file_name
from services.figures.strict_svg import Marks
from services.figures.style import DefenseStyle, Theme, new_figure, settings_of
from services.figures.words import fitted, metric_in_words
from services.reports.scores import is_distance
from services.reports.table import Table
from services.science.stats import hodges_lehmann, paired_wilcoxon
from services.science.stats.power import smallest_shift

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLUMNS = ("region", "shows", "patient", "a", "b", "value", "low", "high", "n")
_QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


@dataclass(frozen=True)
class Side:
    """One of two runs: its name and how it is drawn."""

    name: str
    look: DefenseStyle


@dataclass(frozen=True)
class Difference:
    """What the paired test says of one region, a − b."""

    estimate: float
    low: float | None  # None: no shift can be excluded on that side
    high: float | None
    p: float | None
    detectable: float | None  # None: no difference of so few patients is ever significant


def difference_of(pairs: Pairs) -> Difference:
    """Hodges-Lehmann with the interval of the signed-rank test, and what is found with a chance of 80 %."""
    shift = hodges_lehmann(pairs.x, pairs.y)
    spread = float(np.std(pairs.x - pairs.y, ddof=1)) if len(pairs.patients) > 1 else 0.0
    in_sd = _smallest_shift(len(pairs.patients))
    low, high = (limit if math.isfinite(limit) else None for limit in (shift.low, shift.high))
    return Difference(
        shift.estimate,
        *((low, high) if shift.low <= shift.high else (None, None)),
        paired_wilcoxon(pairs.x, pairs.y).p_value,
        None if in_sd is None or spread == 0 else in_sd * spread,
    )


def draw_pairs(
    pairs: Mapping[str, Pairs],
    a: Side,
    b: Side,
    *,
    metric: str,
    under: str,
    about: str,
    theme: Theme,
    note: str = "",
) -> Drawing:
    """Regions side by side; in each the patients of both sides, then their differences a − b."""
    rows: list[tuple[Any, ...]] = []
    marks: dict[str, Marks] = {}
    pairs = {region: _by_value(both) for region, both in pairs.items()}
    found = {region: difference_of(both) for region, both in pairs.items()}
    word = metric_in_words(metric)
    with settings_of(theme):
        figure = new_figure(2.75)
        grid = figure.subplots(1, 2 * len(pairs), squeeze=False, width_ratios=[1.25, 1] * len(pairs))[0]
        for place, (region, both) in enumerate(pairs.items()):
            left, right = grid[2 * place], grid[2 * place + 1]
            rows += _both_sides(left, region, both, a, b, theme, marks, lower_is_worse=not is_distance(metric))
            rows += _differences(right, region, both, found[region], a, theme, marks)
            left.set_title(fitted(region, 20), loc="left")
            left.set_xticks([0, 1], [fitted(b.name, 12), fitted(a.name, 12)])
            left.set_xlim(-0.25, 1.25)
            left.grid(visible=False, axis="x")
            right.set_title(fitted("difference", 20), loc="left")
            if place == 0:
                left.set_ylabel(word)
        _share_limits([grid[2 * place] for place in range(len(pairs))], similarity=not is_distance(metric))
        _share_limits([grid[2 * place + 1] for place in range(len(pairs))], similarity=False)
        figure.suptitle(fitted(f"{a.name} − {b.name}: {word} {under}, {about}", 100))
        figure.legend(handles=_legend(theme), loc="outside lower center", ncols=3)
    most = max(len(both.patients) for both in pairs.values())
    left_out = sorted({case for both in pairs.values() for case in both.missing})
    caption = " ".join(
        filter(
            None,
            [
                f"{word} of {counted(most, 'patient')} of {about} {under}: {b.name} on the left, {a.name} on the "
                f"right of each panel, a line for each patient"
                + (
                    "."
                    if most <= MOST_DOTS
                    else f" among the {WORST} that lose most; bands: 5 to 95 % and 25 to 75 % of all."
                ),
                f"Differences {a.name} − {b.name}: Hodges-Lehmann with the 95 % interval of the signed-rank test, "
                "given these networks; grey: smaller than what this many patients show with a chance of 80 %.",
                "p is of that test and not adjusted for the number of tests; the sweep's comparisons are.",
                f"Left out, since only one side has them: {', '.join(left_out[:5])}"
                + (f" and {len(left_out) - 5} more." if len(left_out) > 5 else ".")
                if left_out
                else "",
                note,
            ],
        )
    )
    return Drawing(
        file_name("pairs", a.name, b.name, metric),
        f"{a.name} − {b.name}: {word} {under}, {about}",
        caption,
        figure,
        Table(f"{a.name} (a) and {b.name} (b): {metric} {under}, {about}", COLUMNS, rows),
        theme.name,
        marks,
    )


def _by_value(both: Pairs) -> Pairs:
    """In the order of b: that of names would tell, in a figure with pseudonyms, who is who."""
    order = np.argsort(both.y, kind="stable")
    patients = tuple(both.patients[at] for at in order)
    return Pairs(patients, both.x[order], both.y[order], both.missing, both.failed)


def _both_sides(
    axes: Axes,
    region: str,
    both: Pairs,
    a: Side,
    b: Side,
    theme: Theme,
    marks: dict[str, Marks],
    *,
    lower_is_worse: bool,
) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    chosen = np.arange(len(both.patients))
    if len(chosen) > MOST_DOTS:
        loss = (both.x - both.y) if lower_is_worse else (both.y - both.x)
        chosen = np.argsort(loss, kind="stable")[:WORST]
        limits = np.stack([np.quantile(both.y, _QUANTILES), np.quantile(both.x, _QUANTILES)])
        for low, high in ((0, 4), (1, 3)):
            axes.fill_between([0, 1], limits[:, low], limits[:, high], color=a.look.color, alpha=0.15, linewidth=0)
        axes.plot([0, 1], limits[:, 2], color=theme.text, linewidth=1.3, gid=f"median-{region}")
        for at, share in enumerate(_QUANTILES):
            ends = (float(limits[1, at]), float(limits[0, at]))
            rows.append((region, f"{share:.0%} quantile", None, *ends, None, None, None, len(both.patients)))
    for patient in map(int, chosen):
        x, y = float(both.x[patient]), float(both.y[patient])
        axes.plot([0, 1], [y, x], color=theme.text, alpha=0.3, linewidth=0.6, zorder=2, gid=f"line-{patient}-{region}")
        rows.append((region, "patient", both.patients[patient], x, y, x - y, None, None, 1))
    for side, place, values in ((b, 0, both.y), (a, 1, both.x)):
        name = f"side-{place}-{region}"
        axes.plot(
            np.full(len(chosen), place),
            values[chosen],
            linestyle="none",
            marker=side.look.marker,
            markersize=3,
            color=side.look.color,
            markeredgecolor=theme.background,
            markeredgewidth=0.3,
            gid=name,
            zorder=3,
            clip_on=False,
        )
        each = [{"case": both.patients[at], "value": f"{values[at]:.4g}"} for at in chosen]
        marks[name] = Marks({"region": region, "defense": side.name}, each)
        mean = float(values.mean())
        axes.plot([place - 0.16, place + 0.16], [mean, mean], color=side.look.color, linewidth=2, gid=f"mean-{name}")
        shown = (mean, None) if side is a else (None, mean)
        rows.append((region, "mean", None, *shown, None, None, None, len(values)))
    return rows


def _differences(
    axes: Axes, region: str, both: Pairs, found: Difference, a: Side, theme: Theme, marks: dict[str, Marks]
) -> list[tuple[Any, ...]]:
    n = len(both.patients)
    differences = both.x - both.y
    if found.detectable is not None:
        axes.axhspan(-found.detectable, found.detectable, color=theme.quiet, linewidth=0, zorder=0)
    axes.axhline(0, color=theme.text, linewidth=0.6, zorder=1)
    if n <= MOST_DOTS:
        shifts = 0.5 * ((np.arange(n) * 0.618034) % 1 - 0.5)
        name = f"differences-{region}"
        axes.plot(
            shifts - 0.45,
            differences,
            linestyle="none",
            marker=a.look.marker,
            markersize=2.2,
            color=a.look.color,
            alpha=0.5,
            markeredgewidth=0,
            gid=name,
            clip_on=False,
        )
        each = [
            {"case": patient, "value": f"{value:.4g}"}
            for patient, value in zip(both.patients, differences, strict=True)
        ]
        marks[name] = Marks({"region": region, "difference": "a-b"}, each)
    if found.low is not None and found.high is not None:
        axes.plot([0.35, 0.35], [found.low, found.high], color=theme.text, linewidth=1.4, gid=f"interval-{region}")
    axes.plot([0.35], [found.estimate], marker="D", markersize=4, color=theme.text, gid=f"estimate-{region}")
    axes.set_xlim(-0.9, 0.9)
    p = "" if found.p is None else f"p < 0.001, n {n}" if found.p < 0.001 else f"p {found.p:.3f}, n {n}"
    axes.set_xticks([0], [p])
    axes.tick_params(axis="x", length=0)
    axes.grid(visible=False, axis="x")
    return [
        (region, "Hodges-Lehmann", None, None, None, found.estimate, found.low, found.high, n),
        (region, "smallest detectable", None, None, None, found.detectable, None, None, n),
        (region, "p, not adjusted", None, None, None, found.p, None, None, n),
    ]


def _share_limits(panels: Sequence[Axes], *, similarity: bool) -> None:
    """The same limits, so that regions can be compared; a similarity is shown whole where it spreads over half."""
    lows, highs = zip(*(axes.get_ylim() for axes in panels), strict=True)
    low, high = min(lows), max(highs)
    if similarity:
        low, high = (-0.03, 1.03) if high - low > 0.5 else (max(low, -0.03), min(high, 1.03))
    for axes in panels:
        axes.set_ylim(low, high)
        if axes is not panels[0]:
            axes.tick_params(labelleft=False)


def _legend(theme: Theme) -> list[Any]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    return [
        Line2D([], [], color=theme.text, marker="D", markersize=4, label="Hodges-Lehmann, 95 % interval"),
        Patch(facecolor=theme.quiet, linewidth=0, label="below the smallest detectable difference"),
        Line2D([], [], color=theme.text, linewidth=2, label="mean of a side"),
    ]


@lru_cache(maxsize=64)
def _smallest_shift(patients: int) -> float | None:
    return smallest_shift(patients)
