"""Training curves: loss and validation Dice over the epochs, each network a line in the colour of its defense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from services.counted import counted
from services.figures.drawing import Drawing, file_name
from services.figures.style import DefenseStyle, Theme, new_figure, settings_of
from services.figures.words import fitted
from services.reports.table import Table

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLUMNS = ("phase", "defense", "fold", "replica", "epoch", "loss", "validation_dice", "learning_rate")
_PHASES = ("train", "teacher", "student")
#: Beside the colour, by the place of the defense.
_DASHES: tuple[Any, ...] = ("-", "--", "-.", ":")


@dataclass(frozen=True)
class EpochPoint:
    """One epoch of one network."""

    epoch: int
    loss: float
    validation_dice: float | None
    learning_rate: float


@dataclass(frozen=True)
class TrainingCurve:
    """One phase of the training of one network; the epochs ascend."""

    phase: str
    defense: str
    fold: int
    replica: int
    look: DefenseStyle
    epochs: Sequence[EpochPoint]


def draw_training(trainings: Sequence[TrainingCurve], *, about: str, theme: Theme) -> Drawing:
    """A row for each phase: loss on the left, on the right Dice of the validation cases where there are any."""
    phases = sorted({training.phase for training in trainings}, key=_place_of)
    validated = any(epoch.validation_dice is not None for training in trainings for epoch in training.epochs)
    defenses = {training.defense: training.look for training in trainings}
    with settings_of(theme):
        figure = new_figure(0.8 + 1.8 * len(phases))
        grid = figure.subplots(len(phases), 2 if validated else 1, squeeze=False, sharex="row")
        for panels, phase in zip(grid, phases, strict=True):
            left = panels[0]
            mine = [training for training in trainings if training.phase == phase]
            for number, training in enumerate(mine):
                dash = _DASHES[list(defenses).index(training.defense) % len(_DASHES)]
                _line(left, training, [epoch.loss for epoch in training.epochs], dash, f"loss-{phase}-{number}")
                if validated:
                    scores = [epoch.validation_dice for epoch in training.epochs]
                    _line(panels[1], training, scores, dash, f"dice-{phase}-{number}")
            losses = [epoch.loss for training in mine for epoch in training.epochs]
            if losses and min(losses) > 0 and max(losses) > 30 * min(losses):
                left.set_yscale("log")
            left.set_ylabel(f"loss\n{fitted(phase, 24)}")
            if validated:
                panels[1].set_ylabel("validation Dice")
                panels[1].set_ylim(-0.03, 1.03)
            for axes in panels:
                axes.set_xlabel("epoch")
        figure.suptitle(fitted(f"Training, {about}", 100))
        figure.legend(handles=_legend(defenses), loc="outside lower center", ncols=min(4, len(defenses)))
    networks = len({(training.defense, training.fold, training.replica) for training in trainings})
    rows: list[tuple[Any, ...]] = [
        (t.phase, t.defense, t.fold, t.replica, e.epoch, e.loss, e.validation_dice, e.learning_rate)
        for t in trainings
        for e in t.epochs
    ]
    return Drawing(
        file_name("training", about),
        f"Training, {about}",
        f"Loss{' and Dice of the validation cases' if validated else ''} over the epochs of "
        f"{counted(networks, 'network')} of {about}, a line "
        "for each fold and replica. Losses of different defenses are different functions and cannot be compared."
        + ("" if validated else " There are no validation cases."),
        figure,
        Table(f"epochs of {about}", COLUMNS, rows),
        theme.name,
    )


def _place_of(phase: str) -> tuple[int, str]:
    """A teacher is trained before its student."""
    return (_PHASES.index(phase) if phase in _PHASES else len(_PHASES)), phase


def _line(axes: Axes, training: TrainingCurve, values: Sequence[float | None], dash: str, gid: str) -> None:
    found = [(e.epoch, value) for e, value in zip(training.epochs, values, strict=True) if value is not None]
    if found:
        x, y = zip(*found, strict=True)
        marker = training.look.marker if len(found) <= 12 else None
        axes.plot(
            x,
            y,
            color=training.look.color,
            linestyle=dash,
            linewidth=0.9,
            alpha=0.85,
            marker=marker,
            markersize=2.5,
            gid=gid,
        )


def _legend(defenses: dict[str, DefenseStyle]) -> list[Any]:
    from matplotlib.lines import Line2D

    return [
        Line2D(
            [], [], color=look.color, linestyle=_DASHES[at % len(_DASHES)], marker=look.marker, label=fitted(name, 40)
        )
        for at, (name, look) in enumerate(defenses.items())
    ]
