"""Flow of patients: from the sweep file through the folds into the scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from services.counted import counted
from services.figures.drawing import Drawing, file_name
from services.figures.style import Theme, new_figure, settings_of
from services.figures.words import fitted
from services.reports.cohort import ALL_FOLDS
from services.reports.table import Table

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: Boxes that fit side by side with their words.
_MOST = 4
#: Heights of the three rows, 0 below and 1 above.
_ALL, _FOLDS, _SCORED = 0.87, 0.5, 0.12


@dataclass(frozen=True)
class _Fold:
    """A row of the table of partitions."""

    name: str
    training: int | str | None  # cases, or "from to"
    cases: int | None  # that are to be scored
    scored_cases: int
    patients: int | None
    scored_patients: int


def draw_cohort(partitions: Table, *, about: str, theme: Theme) -> Drawing:
    """Boxes for all patients, each fold and the scores; `partitions` is the table of that name of a report."""
    rows = [_Fold(*row) for row in partitions.rows]
    folds = [row for row in rows if row.name != ALL_FOLDS]
    every = next((row for row in rows if row.name == ALL_FOLDS), folds[0])
    with settings_of(theme):
        figure = new_figure(2.9)
        axes = figure.subplots()
        axes.set_axis_off()
        axes.set(xlim=(0, 1), ylim=(0, 1))
        _box(axes, 0.5, _ALL, f"To be tested\n{_people(every.patients, every.cases)}", theme, "all")
        shown = folds if len(folds) <= _MOST else [*folds[: _MOST - 2], None, folds[-1]]
        for place, fold in enumerate(shown):
            x = (place + 0.5) / len(shown)
            _arrow(axes, (0.5, _ALL), (x, _FOLDS), theme)
            _arrow(axes, (x, _FOLDS), (0.5, _SCORED), theme)
            if fold is None:
                _box(axes, x, _FOLDS, counted(len(folds) - len(shown) + 1, "more fold"), theme, "more")
            else:
                _box(axes, x, _FOLDS, _said(fold), theme, f"fold-{fold.name}", missing=_is_missing(fold))
        scored = f"With scores\n{_people(every.scored_patients, every.scored_cases)}"
        _box(axes, 0.5, _SCORED, scored, theme, "scored", missing=_is_missing(every))
        figure.suptitle(fitted(f"Flow of patients, {about}", 100))
    return Drawing(
        file_name("cohort"),
        f"Flow of patients, {about}",
        f"Patients and cases of {about}. Every fold trains networks of its own and tests them on patients that they "
        f"have not seen. Dashed: some that were to be tested have no score on clean images.{_lacking(folds)}",
        figure,
        partitions,
        theme.name,
    )


def _people(patients: int | None, cases: int | None) -> str:
    """Both counts; one where each patient has one case."""
    if patients is None or cases is None:
        return "not recorded"
    return counted(patients, "patient") + ("" if patients == cases else f", {counted(cases, 'case')}")


def _said(fold: _Fold) -> str:
    trained = "not recorded" if fold.training is None else _cases(fold.training)
    return "\n".join(
        (
            f"fold {fold.name}",
            f"training: {trained}",
            f"to be tested: {_people(fold.patients, fold.cases)}",
            f"with scores: {_people(fold.scored_patients, fold.scored_cases)}",
        )
    )


def _cases(training: int | str) -> str:
    return training + " cases" if isinstance(training, str) else counted(training, "case")


def _is_missing(fold: _Fold) -> bool:
    return fold.cases is not None and fold.scored_cases < fold.cases


def _lacking(folds: Sequence[_Fold]) -> str:
    """Which folds have cases without a score."""
    found = [
        f"{fold.cases - fold.scored_cases} of fold {fold.name}" for fold in folds if fold.cases and _is_missing(fold)
    ]
    return f" Cases without a score: {', '.join(found)}." if found else ""


def _box(axes: Axes, x: float, y: float, words: str, theme: Theme, gid: str, *, missing: bool = False) -> None:
    """Words in a frame that covers the arrows below it."""
    frame: dict[str, Any] = {"boxstyle": "round,pad=0.5", "facecolor": theme.background, "edgecolor": theme.text}
    frame |= {"linewidth": 0.8, "linestyle": "--" if missing else "-"}
    axes.text(x, y, words, ha="center", va="center", linespacing=1.35, bbox=frame, gid=gid, zorder=2)


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], theme: Theme) -> None:
    axes.plot(*zip(start, end, strict=True), color=theme.text, linewidth=0.6, alpha=0.6, zorder=1)
