"""Scores over the budget: a panel per region and kind of access, each defense a line, each patient a dot."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from services.comparisons.access import access_in_words, is_realised
from services.comparisons.gate_verdicts import ModelVerdict
from services.comparisons.ranges import range_of
from services.counted import counted
from services.figures import gate_marks
from services.figures.budget_axis import BudgetAxis
from services.figures.drawing import Drawing, file_name
from services.figures.patient_scores import PatientScores, ScoresByCondition
from services.figures.strict_svg import Marks
from services.figures.style import DefenseStyle, Theme, new_figure, settings_of
from services.figures.words import fitted, metric_in_words, without_interval
from services.reports.mean_intervals import interval_of
from services.reports.scores import ConditionKey, is_distance
from services.reports.table import Table
from services.science.stats import Bounds

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: Above so many patients there are bands of quantiles and the worst of them instead of a dot for each.
MOST_DOTS, WORST = 300, 20
#: Dots in one figure; above, only the first row has them.
_DOTS_IN_ALL = 12_000
_LINEAR_TO = 10.0
_QUANTILES = ((0.05, 0.95), (0.25, 0.75))
COLUMNS = (
    "region",
    "access",
    "defense",
    "epsilon",
    "shows",
    "patient",
    "value",
    "low",
    "high",
    "n",
    "gates",
    "strength",
)


@dataclass(frozen=True)
class Curve:
    """One line: a defense under one kind of access, from clean images to the largest budget."""

    defense: str
    look: DefenseStyle
    access: str  # in words
    conditions: Sequence[ConditionKey]  # clean first, budgets ascending
    said: ModelVerdict = field(default_factory=ModelVerdict)  # by the gates, of its model

    @property
    def is_doubted(self) -> bool:
        """Whether its scores may be wrong."""
        return gate_marks.is_doubted(self.said, self.access)


def draw_curve(
    curves: Sequence[Curve],
    controls: Sequence[Curve],
    scores: ScoresByCondition,
    *,
    regions: Sequence[str],
    metric: str,
    about: str,
    attack: str,
    theme: Theme,
    note: str = "",
    largest_mm: float = math.inf,
) -> Drawing:
    """One model under one attack in one metric; `controls`: noise of the same size, drawn in each panel.

    `about` names the sweep and the model. Scores that a condition lacks are not drawn. No distance in the scored
    volumes is longer than `largest_mm`.
    """
    rows = list(dict.fromkeys(curve.access for curve in curves))
    axis = BudgetAxis.of(condition.epsilon for curve in (*curves, *controls) for condition in curve.conditions)
    bounds = range_of(metric, largest_mm)
    figure_of = _Figure(scores, metric, bounds, axis, theme, len({curve.defense for curve in curves}))
    with settings_of(theme):
        figure = new_figure(0.95 + 1.75 * len(rows))
        grid = figure.subplots(len(rows), len(regions), squeeze=False, sharex=True, sharey=True)
        few = sum(len(found.values) for (_, region), found in scores.items() if region in regions) <= _DOTS_IN_ALL
        for row, access in enumerate(rows):
            for column, region in enumerate(regions):
                axes = grid[row, column]
                for curve in controls:
                    figure_of.add(axes, curve, region, access, is_control=True, dots=False)
                for curve in (found for found in curves if found.access == access):
                    figure_of.add(axes, curve, region, access, is_control=False, dots=few or row == 0)
                if row == 0:
                    axes.set_title(fitted(region, 28))
                if column == 0:
                    axes.set_ylabel(f"{metric_in_words(metric)}\n{fitted(access, 26)}")
                if row == len(rows) - 1:
                    axes.set_xlabel(axis.label)
                axis.apply(axes)
        if not is_distance(metric):
            grid[0, 0].set_ylim(-0.03, 1.03)
        else:
            for axes in grid.flat:
                _distances(axes)
        figure.suptitle(fitted(f"{metric_in_words(metric)} under {attack}, {about}", 100))
        figure.legend(
            handles=[
                *_legend(curves, controls, theme),
                *gate_marks.legend({curve.said.verdict for curve in curves if curve.is_doubted}, theme),
            ],
            loc="outside lower center",
            ncols=5,
        )
    n = max((len(found.values) for found in scores.values()), default=0)
    many = n > MOST_DOTS
    caption = " ".join(
        filter(
            None,
            [
                f"Mean {metric_in_words(metric)} over {counted(n, 'patient')} of {about} under {attack}, over the "
                f"budget; 0: clean images. Budgets stand at equal distances, not to scale.",
                without_interval(n)
                or "Bars: 95 % intervals of the mean over patients, replicas averaged, which speak of these networks, "
                "cut where no score can lie.",
                f"Bands: 5 to 95 % and 25 to 75 % of the patients; dots: the {WORST} worst at each budget."
                if many
                else "Dots: patients, replicas and cases of each averaged.",
                "Dotted: noise of the same size, as a control." if controls else "No noise of the same size was run.",
                *gate_marks.sentences(_said_by_gates(curves)),
                f"The axis is linear up to {_LINEAR_TO:g}, then logarithmic." if is_distance(metric) else "",
                note,
            ],
        )
    )
    return Drawing(
        file_name("curve", attack, metric),
        f"{metric_in_words(metric)} under {attack}, {about}",
        caption,
        figure,
        Table(f"{metric} over the budget under {attack}, {about}", COLUMNS, figure_of.ordered()),
        theme.name,
        figure_of.marks,
    )


class _Figure:
    """Draws lines and writes down what it draws."""

    def __init__(
        self,
        scores: ScoresByCondition,
        metric: str,
        bounds: Bounds,
        axis: BudgetAxis,
        theme: Theme,
        defenses: int,
    ) -> None:
        self.scores, self.metric, self.bounds, self.axis, self.theme = scores, metric, bounds, axis, theme
        self.rows: list[tuple[Any, ...]] = []
        self.marks: dict[str, Marks] = {}
        self._places: dict[str, int] = {}
        self._defenses = max(defenses, 1)
        self._intervals: dict[tuple[ConditionKey, str], tuple[int, float, tuple[float, float]]] = {}

    def add(self, axes: Axes, curve: Curve, region: str, access: str, *, is_control: bool, dots: bool) -> None:
        """One curve in one panel."""
        place = self._places.setdefault(curve.defense, len(self._places))
        dodge = 0.0 if is_control else 0.5 * ((place + 0.5) / self._defenses - 0.5)
        found = [(c, self.scores[c, region]) for c in curve.conditions if (c, region) in self.scores]
        if not found:
            return
        x = np.array([self.axis.place(condition.epsilon) for condition, _ in found])
        intervals = [self._interval(condition, region, scores) for condition, scores in found]
        means = np.array([mean for _, mean, _ in intervals])
        name = f"{'control' if is_control else 'mean'}-{len(axes.lines)}-{region}-{access}"
        color = curve.look.color
        for (condition, _), (n, mean, (low, high)) in zip(found, intervals, strict=True):
            limits = (None, None) if is_control or n == 1 else (_finite(low), _finite(high))
            shows = "noise" if is_control else "mean"
            self._note(region, access, curve, condition, (shows, None, mean, *limits, n))
        if is_control:
            axes.plot(x, means, color=color, linestyle=":", linewidth=1.0, gid=name, zorder=2)
            return
        if dots or len(found[0][1].values) > MOST_DOTS:
            for at, (condition, scores) in enumerate(found):
                self._dots(axes, curve, region, access, condition, scores, x[at] + dodge)
        if len(found[0][1].values) > MOST_DOTS:
            self._bands(axes, curve, region, access, found, x)
        lows, highs = (
            np.array([_finite(limits[end]) or mean for _, mean, limits in intervals], float) for end in (0, 1)
        )
        bounded = np.array([n > 1 and all(map(math.isfinite, limits)) for n, _, limits in intervals])
        axes.errorbar(
            (x + dodge)[bounded],
            means[bounded],
            yerr=np.stack([means - lows, highs - means])[:, bounded].clip(0),
            fmt="none",
            ecolor=color,
            elinewidth=1.1,
            capsize=1.8,
            zorder=4,
        )
        dash = "--" if curve.access.startswith("transfer") else "-." if is_realised(curve.access) else "-"
        axes.plot(
            x + dodge,
            means,
            color=color,
            linestyle=dash,
            marker=curve.look.marker,
            markersize=3.4,
            markeredgecolor=self.theme.background,
            markeredgewidth=0.4,
            gid=name,
            zorder=5,
        )
        if curve.is_doubted:
            attacked = [not condition.is_clean for condition, _ in found]
            axes.plot(
                (x + dodge)[attacked],
                means[attacked],
                gid=f"gates-{name}",
                zorder=6,
                **gate_marks.mark(curve.said.verdict, self.theme),
            )

    def ordered(self) -> list[tuple[Any, ...]]:
        """What is written down: means first, patients last."""
        at = COLUMNS.index("shows")
        order = {"mean": 0, "noise": 1, "patient": 3}
        return sorted(self.rows, key=lambda row: order.get(row[at], 2))

    def _interval(
        self, condition: ConditionKey, region: str, scores: PatientScores
    ) -> tuple[int, float, tuple[float, float]]:
        key = condition, region
        if key not in self._intervals:
            self._intervals[key] = interval_of(scores.values, self.bounds)
        return self._intervals[key]

    def _dots(
        self,
        axes: Axes,
        curve: Curve,
        region: str,
        access: str,
        condition: ConditionKey,
        scores: PatientScores,
        x: float,
    ) -> None:
        """A dot for each patient, or for the worst; `data-case` names one of his cases."""
        chosen: Sequence[int] = range(len(scores.values))
        if len(scores.values) > MOST_DOTS:
            worst_first = sorted(chosen, key=lambda at: scores.values[at], reverse=is_distance(self.metric))
            chosen = worst_first[:WORST]
        spread = 0.3 / self._defenses
        shifts = [spread * ((at * 0.618034) % 1 - 0.5) for at in range(len(chosen))]
        name = f"patients-{len(self.marks)}"
        axes.plot(
            x + np.array(shifts),
            [scores.values[at] for at in chosen],
            linestyle="none",
            marker=curve.look.marker,
            markersize=1.7,
            color=curve.look.color,
            alpha=0.45,
            markeredgewidth=0,
            gid=name,
            zorder=3,
            clip_on=False,
        )
        each = []
        for at in chosen:
            patient, value = scores.patients[at], scores.values[at]
            each.append(
                {
                    "case": scores.cases[at],
                    "value": f"{value:.4g}",
                    **({"patient": patient} if patient != scores.cases[at] else {}),
                }
            )
            self._note(region, access, curve, condition, ("patient", patient, value, None, None, 1))
        about = {"region": region, "defense": curve.defense, "attack": condition.attack, "epsilon": condition.budget}
        self.marks[name] = Marks({**about, "access": access}, each)

    def _bands(
        self,
        axes: Axes,
        curve: Curve,
        region: str,
        access: str,
        found: Sequence[tuple[ConditionKey, PatientScores]],
        x: Any,
    ) -> None:
        for low, high in _QUANTILES:
            limits = np.array([np.quantile(scores.values, (low, high)) for _, scores in found])
            axes.fill_between(x, limits[:, 0], limits[:, 1], color=curve.look.color, alpha=0.13, linewidth=0, zorder=1)
            for (condition, scores), (lower, upper) in zip(found, limits, strict=True):
                shows = f"{low:.0%} to {high:.0%} of patients"
                values = (shows, None, None, float(lower), float(upper), len(scores.values))
                self._note(region, access, curve, condition, values)

    def _note(self, region: str, access: str, curve: Curve, condition: ConditionKey, values: tuple[Any, ...]) -> None:
        said = (curve.said.verdict, curve.said.strength)
        self.rows.append((region, access, curve.defense, condition.budget, *values, *said))


def _distances(axes: Axes) -> None:
    """Linear to 10 mm, then logarithmic: penalties of lost regions are a hundred times the distances of others."""
    axes.set_yscale("symlog", linthresh=_LINEAR_TO, linscale=1)
    ticks = (0, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
    axes.set_yticks(ticks, [str(tick) for tick in ticks], minor=False)
    axes.set_yticks([], minor=True)
    axes.set_ylim(bottom=-0.5)


def _legend(curves: Sequence[Curve], controls: Sequence[Curve], theme: Theme) -> list[Any]:
    from matplotlib.lines import Line2D

    looks = {curve.defense: curve.look for curve in curves}
    handles = [
        Line2D([], [], color=look.color, marker=look.marker, label=fitted(defense, 40))
        for defense, look in looks.items()
    ]
    if controls:
        handles.append(Line2D([], [], color=theme.text, linestyle=":", linewidth=1.0, label="noise of the same size"))
    return handles


def _said_by_gates(curves: Sequence[Curve]) -> list[tuple[str, str]]:
    """Words of the gates that are worth a sentence, with the defenses that they are about."""
    doubts = [(curve.said.verdict, curve.defense) for curve in curves if curve.is_doubted]
    return [*doubts, *((curve.said.strength, curve.defense) for curve in curves)]


def curves_of(
    conditions: Sequence[ConditionKey],
    words: Mapping[ConditionKey, str],
    looks: Mapping[str, DefenseStyle],
    said: Mapping[tuple[str, str, str], ModelVerdict],
) -> list[Curve]:
    """A curve for each defense and access among the conditions of one model and one attack and clean images.

    `said`: what the gates say of models, by `ConditionKey.network`.
    """
    clean = {condition.network: condition for condition in conditions if condition.is_clean}
    found: dict[tuple[str, tuple[str, str, str], str], list[ConditionKey]] = {}
    for condition in conditions:
        if not condition.is_clean:
            access = access_in_words(condition.access, condition.source)
            found.setdefault((access, condition.network, words[condition]), []).append(condition)
    return [
        Curve(
            defense,
            looks[defense],
            access,
            [*([clean[network]] if network in clean else []), *sorted(budgets, key=lambda c: c.epsilon)],
            said.get(network, ModelVerdict()),
        )
        for (access, network, defense), budgets in sorted(found.items(), key=lambda item: _access_order(item[0][0]))
    ]


def _access_order(access: str) -> tuple[bool, bool, str]:
    return access.startswith("transfer"), is_realised(access), access


def _finite(limit: float) -> float | None:
    return limit if math.isfinite(limit) else None
