"""The order of three and more defenses with its stability, and which of their differences are significant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from services.counted import counted
from services.figures.drawing import Drawing, file_name
from services.figures.style import DefenseStyle, Theme, new_figure, settings_of
from services.figures.words import fitted
from services.reports.table import Table

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLUMNS = ("shows", "defense", "other", "rank", "rank_low", "rank_high", "share_first", "mean", "p_adjusted", "better")
#: A difference counts as significant below it, after Holm.
ALPHA = 0.05


@dataclass(frozen=True)
class Ranked:
    """One defense of a ranking, best first."""

    defense: str
    rank: int
    low: int  # of 95 % of bootstraps of patients
    high: int
    share_first: float
    mean: float  # of the endpoint
    look: DefenseStyle


@dataclass(frozen=True)
class Tested:
    """The primary comparison of two defenses."""

    a: str
    b: str
    p_adjusted: float | None
    favours: str  # "a", "b" or "neither"


def draw_ranking(
    ranked: Sequence[Ranked],
    tested: Sequence[Tested],
    *,
    endpoint: str,
    patients: int,
    friedman_p: float,
    kendall_w: float,
    about: str,
    theme: Theme,
    note: str = "",
) -> Drawing:
    """Ranks with the interval of their bootstraps on the left, on the right who is better than whom."""
    ordered = sorted(ranked, key=lambda entry: (entry.rank, entry.defense))
    pairs = {(test.a, test.b): test for test in tested}
    rows: list[tuple[Any, ...]] = [
        (*("rank", e.defense, None, e.rank, e.low, e.high, e.share_first, e.mean), None, None) for e in ordered
    ]
    with settings_of(theme):
        figure = new_figure(1.3 + 0.36 * len(ordered))
        left, right = figure.subplots(1, 2, width_ratios=[1.3, 1])
        _ranks(left, ordered, theme)
        rows += _significance(right, ordered, pairs, theme)
        figure.suptitle(fitted(f"Order of the defenses by {endpoint}, {about}", 100))
    p = "p < 0.001" if friedman_p < 0.001 else f"p = {friedman_p:.3f}"
    caption = " ".join(
        filter(
            None,
            [
                f"Order of the defenses of {about} by {endpoint}, {counted(patients, 'patient')}. "
                "Left: rank (1 is best) with the interval of 95 % of the bootstraps of patients, the mean of the "
                "endpoint and the share of bootstraps in which it comes first. "
                f"Friedman's {p}, Kendall's W {kendall_w:.2f}.",
                f"Right: + the row is better than the column, − worse, with p after Holm below {ALPHA}; "
                "· not significant, which does not mean equal; blank: not compared.",
                note,
            ],
        )
    )
    return Drawing(
        file_name("ranking", about),
        f"Order of the defenses by {endpoint}, {about}",
        caption,
        figure,
        Table(f"order of the defenses by {endpoint}, {about}", COLUMNS, rows),
        theme.name,
    )


def _ranks(axes: Axes, ordered: Sequence[Ranked], theme: Theme) -> None:
    for place, entry in enumerate(ordered):
        axes.plot([entry.low, entry.high], [place, place], color=entry.look.color, linewidth=2, gid=f"interval-{place}")
        axes.plot(
            [entry.rank],
            [place],
            marker=entry.look.marker,
            markersize=6,
            color=entry.look.color,
            markeredgecolor=theme.background,
            markeredgewidth=0.6,
            gid=f"rank-{place}",
        )
        axes.text(
            1.02,
            place,
            f"{entry.mean:.3f}  {entry.share_first * 100:3.0f} %",
            transform=axes.get_yaxis_transform(),
            va="center",
            fontsize=7,
        )
    axes.text(1.02, -0.75, "mean  first", transform=axes.get_yaxis_transform(), va="center", fontsize=7)
    axes.set_yticks(range(len(ordered)), [fitted(entry.defense, 34) for entry in ordered])
    axes.set_ylim(len(ordered) - 0.5, -0.5)
    axes.set_xticks(range(1, len(ordered) + 1))
    axes.set_xlim(0.6, len(ordered) + 0.4)
    axes.set_xlabel("rank")
    axes.grid(visible=False, axis="y")


def _significance(
    axes: Axes, ordered: Sequence[Ranked], pairs: Mapping[tuple[str, str], Tested], theme: Theme
) -> list[tuple[Any, ...]]:
    from matplotlib.patches import Rectangle

    rows: list[tuple[Any, ...]] = []
    for y, row in enumerate(ordered):
        for x, column in enumerate(ordered):
            test = pairs.get((row.defense, column.defense)) or pairs.get((column.defense, row.defense))
            if row is column or test is None:
                continue
            better = {"a": test.a, "b": test.b}.get(test.favours)
            significant = test.p_adjusted is not None and test.p_adjusted < ALPHA and better is not None
            won = significant and better == row.defense
            color = theme.quiet if not significant else theme.good if won else theme.bad
            axes.add_patch(
                Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=color, edgecolor=theme.background, linewidth=1)
            )
            p = "" if test.p_adjusted is None else "<.001" if test.p_adjusted < 0.001 else f"{test.p_adjusted:.3f}"
            sign = "·" if not significant else "+" if won else "−"
            ink = theme.background if significant else theme.text
            axes.text(x, y, f"{sign}\n{p}", ha="center", va="center", fontsize=6, color=ink)
            if x > y:
                rows.append(("test", row.defense, column.defense, *[None] * 5, test.p_adjusted, better))
    names = [fitted(entry.defense, 14) for entry in ordered]
    axes.set_xticks(range(len(ordered)), names, rotation=30, ha="right", rotation_mode="anchor")
    axes.set_yticks(range(len(ordered)), names)
    axes.set_xlim(-0.5, len(ordered) - 0.5)
    axes.set_ylim(len(ordered) - 0.5, -0.5)
    axes.grid(visible=False)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.set_title("row better than column?", fontsize=7.5)
    return rows
