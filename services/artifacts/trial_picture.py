"""The picture of a trial: what an external model saw and said in a few cases, beside the reference."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from services.artifacts.planes import color_of, draw_gray, draw_labels, write_directions
from services.science.external.base import ENDS

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from services.science.external._fitted import FittedNetwork
    from services.science.external._trial import Inside
    from services.science.imaging.case import Case

FILE = "trial.png"

#: More series than these are not drawn.
_MOST_SERIES = 4
_MOST_IN_LEGEND = 8
#: A blank between words of one line.
_UNBROKEN = "\u00a0"
#: Of the picture, in inches; of the line above a case, its characters per inch, and how often it is folded.
_NARROWEST, _PER_INCH, _MOST_LINES = 8.4, 9, 3
#: Of the axes of a network's images, by the letters to whose ends they run.
_PLANES = {letter: plane for ends, plane in zip(ENDS, ("axial", "coronal", "sagittal"), strict=True) for letter in ends}


@dataclass(frozen=True)
class TrialCase:
    """One case of the picture."""

    case: Case
    predicted: NDArray[np.uint8]  # (D,H,W), class numbers on the working grid
    dice: Mapping[str, float]  # by region
    absent: frozenset[str]  # regions that neither the reference nor the prediction has, whose Dice is 1
    inside: Inside


def draw_trial(path: Path, cases: Sequence[TrialCase], model: FittedNetwork) -> bool:
    """Write the picture as PNG; returns False where matplotlib is not installed."""
    try:
        figure = picture_of(cases, model)
    except ImportError:
        return False
    figure.savefig(path, dpi=110, facecolor="black", metadata={"Software": None})
    return True


def picture_of(cases: Sequence[TrialCase], model: FittedNetwork) -> Figure:
    """The picture; raises `ImportError` where matplotlib is not installed."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    declared, anatomy = model.network.declared, model.anatomy
    series = declared.series[:_MOST_SERIES]
    columns = len(series) + 2
    width = max(2.1 * columns, _NARROWEST)
    figure = Figure(figsize=(width, 4.8 * len(cases) + 0.6), facecolor="black")
    FigureCanvasAgg(figure)
    blocks = figure.subfigures(len(cases) + 1, 1, squeeze=False, height_ratios=[4.8] * len(cases) + [0.6])[:, 0]
    for block, item in zip(blocks, cases, strict=False):
        block.set_facecolor("black")
        _draw_case(block, item, model, series, width)
    names = anatomy.classes[1:]
    handles = [Patch(color=color_of(number), label=name) for number, name in enumerate(names)]
    columns = min(len(names), _MOST_IN_LEGEND)
    blocks[-1].set_facecolor("black")
    blocks[-1].legend(handles=handles, loc="center", ncols=columns, frameon=False, labelcolor="white", fontsize=10)
    return figure


def _draw_case(block: Any, item: TrialCase, model: FittedNetwork, series: Sequence[str], width: float) -> None:
    case, declared = item.case, model.network.declared
    rows = block.subplots(2, len(series) + 2)
    level = _richest(case.labels > 0, item.predicted > 0)
    scores = [
        f"{region} {value:.3f}" + (" (in neither)" if region in item.absent else "")
        for region, value in item.dice.items()
    ]
    dice = ",  ".join(score.replace(" ", _UNBROKEN) for score in scores)
    heading = textwrap.wrap(f"{case.case_id}:  Dice  {dice}", int(width * _PER_INCH))[:_MOST_LINES]
    block.suptitle(
        "\n".join(heading), color="white", fontsize=12, fontweight="bold", x=0.012, ha="left", va="top", y=0.985
    )
    spacing = [
        mm * box / length
        for mm, box, length in zip(
            case.grid.original_spacing_mm, case.grid.box_shape, case.grid.working_shape, strict=True
        )
    ]
    aspect = spacing[1] / spacing[2]
    for axes, name in zip(rows[0], series, strict=False):
        plane = case.images[model.anatomy.series.index(name), level]
        draw_gray(axes, plane[::-1, ::-1], 0, 1, aspect)
        axes.set_title(name, color="white", fontsize=10)
    write_directions(rows[0][0], "PL")
    under = case.images[model.anatomy.series.index(series[-1]), level]
    for axes, labels, title in zip(
        rows[0][-2:], (case.labels[level], item.predicted[level]), ("reference", "prediction"), strict=True
    ):
        draw_gray(axes, under[::-1, ::-1], 0, 1, aspect)
        draw_labels(axes, np.asarray(labels)[::-1, ::-1], len(model.anatomy.classes), aspect)
        axes.set_title(title, color="white", fontsize=10)
    rows[0][0].set_ylabel(f"the case,\naxial slice {level + 1} of {len(case.labels)}", color="white", fontsize=9)
    given, answer = item.inside.given, item.inside.answer
    place = _richest(answer > 0) if answer.ndim == 3 else None
    for axes, name, plane in zip(rows[1], series, given if place is None else given[:, place], strict=False):
        low, high = float(plane.min()), float(plane.max())
        draw_gray(axes, plane, low, high, "equal")
        axes.set_title(f"{name}, {low:.2g} to {high:.2g}", color="white", fontsize=9)
    write_directions(rows[1][0], declared.orientation[1:])
    rows[1][-2].axis("off")
    rows[1][-2].text(0.02, 0.5, _how(declared, answer.shape), color="white", fontsize=8.5, va="center", wrap=True)
    plane = given[len(series) - 1] if place is None else given[len(series) - 1, place]
    draw_gray(rows[1][-1], plane, float(plane.min()), float(plane.max()), "equal")
    draw_labels(rows[1][-1], answer if place is None else answer[place], len(model.anatomy.classes), "equal")
    rows[1][-1].set_title("its answer", color="white", fontsize=10)
    where = "" if place is None else f":\n{_PLANES[declared.orientation[0]]} slice {place + 1} of {len(answer)}"
    rows[1][0].set_ylabel(f"as the network gets it,\nin its own axes{where}", color="white", fontsize=9)
    block.subplots_adjust(0.75 / width, 0.02, 0.995, 0.92 - 0.045 * len(heading), 0.03, 0.16)


def _how(declared: Any, size: Sequence[int]) -> str:
    """What is done to a case before the network sees it."""
    how = declared.normalisation
    lines = [
        f"normalisation: {how if isinstance(how, str) else 'fixed numbers'}",
        f"axes run to {declared.orientation}",
        f"{'window' if declared.window else 'slice' if declared.dims == 2 else 'volume'}: {' × '.join(map(str, size))}",
    ]
    return "\n".join(lines)


def _richest(*masks: NDArray[np.bool_]) -> int:
    """The slice along axis 0 with the most voxels in the first mask that has any; else the middle one."""
    for mask in masks:
        if mask.any():
            return int(np.argmax(mask.sum((1, 2))))
    return len(masks[0]) // 2
