"""Failure rates: patients whose region was erased, invented, or found worse than a threshold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from services.counted import counted
from services.figures.budget_axis import BudgetAxis
from services.figures.drawing import Drawing, file_name
from services.figures.patient_scores import CaseScores
from services.figures.style import DefenseStyle, Theme, new_figure, settings_of, two_rows
from services.figures.words import fitted
from services.reports.scores import ConditionKey
from services.reports.table import Table
from services.science.stats import wilson

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KINDS = ("erased", "invented", "below")
_SAID = {"erased": "erased: nothing predicted", "invented": "invented: the reference has none"}
COLUMNS = ("region", "defense", "epsilon", "patients", *KINDS, "failed", "rate", "low", "high")


@dataclass(frozen=True)
class Failures:
    """Of one condition and region: patients, and how many of them failed in which way; each fails in one at most."""

    patients: int
    erased: int
    invented: int
    below: int  # of those who are neither

    @property
    def failed(self) -> int:
        """In any way."""
        return self.erased + self.invented + self.below


def failures_in(blocks: Sequence[CaseScores], threshold: float) -> Failures:
    """How many patients fail, and in which way.

    A patient fails where his mean Dice over cases and replicas is under the threshold, as in the table of failures and
    in comparisons; in which way is what at least half of his scores say.
    """
    states: dict[str, list[str]] = defaultdict(list)
    values: dict[str, list[float]] = defaultdict(list)
    for block in blocks:
        for patient, value, state in zip(block.patients, block.values, block.states, strict=True):
            states[patient].append(state)
            values[patient].append(value)
    erased = invented = below = 0
    for patient, found in states.items():
        if sum(values[patient]) >= threshold * len(found):
            continue
        if 2 * found.count("prediction_empty") >= len(found):
            erased += 1
        elif 2 * found.count("reference_empty") >= len(found):
            invented += 1
        else:
            below += 1
    return Failures(len(states), erased, invented, below)


def draw_failures(
    failures: Mapping[tuple[ConditionKey, str], Failures],
    defenses: Mapping[ConditionKey, str],
    looks: Mapping[str, DefenseStyle],
    *,
    regions: Sequence[str],
    attack: str,
    about: str,
    threshold: float,
    theme: Theme,
    note: str = "",
) -> Drawing:
    """Stacked shares of patients by budget and defense, a panel per region, with the interval of all failures."""
    axis = BudgetAxis.of(condition.epsilon for condition, _ in failures)
    names = [name for name in looks if name in set(defenses.values())]
    rows: list[tuple[Any, ...]] = []
    with settings_of(theme):
        figure = new_figure(2.75)
        grid = figure.subplots(1, len(regions), squeeze=False, sharey=True)[0]
        for axes, region in zip(grid, regions, strict=True):
            for condition in sorted(defenses, key=lambda c: (names.index(defenses[c]), c.epsilon)):
                found = failures.get((condition, region))
                if found is None or not found.patients:
                    continue
                defense = defenses[condition]
                rows.append(_bar(axes, axis, condition, region, found, defense, names, looks[defense], theme))
            axes.set_title(fitted(region, 28))
            axes.set_xlabel(axis.label)
            axis.apply(axes)
        highest = max((row[-1] for row in rows), default=1.0)
        grid[0].set_ylim(0, min(1.04, 1.05 * highest + 0.02))
        grid[0].set_ylabel("share of patients")
        grid[0].yaxis.set_major_formatter(lambda value, _: f"{100 * value:.0f} %")
        figure.suptitle(fitted(f"Failures under {attack}, {about}", 100))
        columns, handles = two_rows(*_legend(names, looks, threshold, theme))
        figure.legend(handles=handles, loc="outside lower center", ncols=columns)
    n = max((found.patients for found in failures.values()), default=0)
    caption = " ".join(
        filter(
            None,
            [
                f"Share of {counted(n, 'patient')} of {about} whose mean Dice over replicas and cases is below "
                f"{threshold:g} under {attack}; 0: clean images. From below: where at least half of these scores are "
                "of nothing predicted (erased), or of a region that the reference lacks (invented), and all others. "
                "Bars: 95 % score interval of all failures (Wilson).",
                note,
            ],
        )
    )
    return Drawing(
        file_name("failures", attack),
        f"Failures under {attack}, {about}",
        caption,
        figure,
        Table(f"failures under {attack}, {about}", COLUMNS, rows),
        theme.name,
    )


def _bar(
    axes: Axes,
    axis: BudgetAxis,
    condition: ConditionKey,
    region: str,
    found: Failures,
    defense: str,
    names: Sequence[str],
    look: DefenseStyle,
    theme: Theme,
) -> tuple[Any, ...]:
    width = 0.8 / len(names)
    x = axis.place(condition.epsilon) + width * (names.index(defense) - (len(names) - 1) / 2)
    below = 0.0
    for kind in KINDS:
        share = getattr(found, kind) / found.patients
        if share:
            axes.bar(x, share, 0.9 * width, below, gid=f"{kind}-{region}", **_fill(kind, look.color, theme))
        below += share
    interval = wilson(found.failed, found.patients)
    axes.plot([x, x], [interval.low, interval.high], color=theme.text, linewidth=0.8, gid=f"interval-{region}")
    top: dict[str, Any] = {"marker": look.marker, "markersize": 2.6, "color": theme.text, "clip_on": False}
    axes.plot([x], [interval.estimate], gid=f"rate-{region}", **top)
    counts = (found.patients, found.erased, found.invented, found.below, found.failed)
    return (region, defense, condition.budget, *counts, interval.estimate, interval.low, interval.high)


def _fill(kind: str, color: str, theme: Theme) -> dict[str, Any]:
    """Full, hatched, or an outline alone: told apart without colours."""
    return {
        "erased": {"facecolor": color, "edgecolor": color},
        "invented": {"facecolor": color, "edgecolor": theme.background, "hatch": "//////"},
        "below": {"facecolor": theme.background, "edgecolor": color},
    }[kind] | {"linewidth": 0.8}


def _legend(
    names: Sequence[str], looks: Mapping[str, DefenseStyle], threshold: float, theme: Theme
) -> tuple[list[Any], list[Any]]:
    """What the fillings mean, and which defense has which colour."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    said = {**_SAID, "below": f"Dice below {threshold:g}"}
    return (
        [Patch(label=said[kind], **_fill(kind, theme.text, theme)) for kind in KINDS],
        [Line2D([], [], color=looks[name].color, marker=looks[name].marker, label=fitted(name, 40)) for name in names],
    )
