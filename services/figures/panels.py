"""What an attack or a shift did to one patient, in three planes: images, their difference, labels, what is wrong."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.artifacts.planes import color_of, draw_gray, draw_labels, write_directions
from services.errors import BadInput, UnknownName
from services.figures.drawing import Drawing
from services.figures.style import PAGE, Theme, new_figure, settings_of
from services.figures.words import fitted
from services.reports.table import Table
from services.science.imaging.bounding_box import bounding_box
from services.science.imaging.planes import Plane, canonical, planes_at, richest_center, spacing
from services.science.labels import classes_mask

#: Voxels that are wrong, labelled where nothing is or missed where something is; and those that were right before.
WRONG = ("false positive", "false negative")
NEWLY_WRONG = FALSE_POSITIVE, FALSE_NEGATIVE = ("newly false positive", "newly false negative")
_LOOKS: Sequence[tuple[str, str, Any]] = (("#ff2fa8", "", "solid"), ("#14e0c8", "////////", "dashed"))
#: Around the reference, over other labels.
_REFERENCE = "#ffffff"
_COLUMNS = (
    "clean image",
    "{changed} image",
    "difference",
    "reference",
    "prediction on clean",
    "prediction on {changed}",
    "{wrong}",
)
#: By what a difference may be multiplied.
_FACTORS = tuple(step * 10**power for power in range(5) for step in (1, 2, 5))
#: Letters of a title in one line, of a number, and how many of these stand beside the legend.
_LINE, _SHORT_LINE, _MOST_LINES = 92, 54, 12
#: Voxels around the head that are drawn, series in the lowest row, and inches of it.
_MARGIN, _MOST_SERIES, _STRIP = 3, 4, 1.15


@dataclass(frozen=True)
class PatientArrays:
    """One patient, before and after; all arrays are (X,Y,Z) in the axes of one file."""

    clean: Mapping[str, NDArray[np.float32]]  # by series, in any unit
    attacked: Mapping[str, NDArray[np.float32]]  # the same series
    limits: Mapping[str, tuple[float, float]]  # of each: what is drawn black and white, such as what became 0 and 1
    reference: NDArray[np.uint8]  # class numbers
    on_clean: NDArray[np.uint8]
    on_attacked: NDArray[np.uint8]
    affine: NDArray[np.float64]  # (4,4): voxel -> mm, as NIfTI has it: to the patient's right, front and top
    moved: NDArray[np.uint8] | None = None  # the reference of the attacked images, where a shift moved the patient


@dataclass(frozen=True)
class PatientWords:
    """What is said about the panels."""

    name: str  # stem of the file's name
    title: str
    numbers: Sequence[str]  # lines beside the legend
    classes: tuple[str, ...]  # names of the class numbers, the background first
    region: tuple[str, tuple[int, ...]]  # whose errors are shown: name and class numbers
    changed: str = "attacked"  # what the images are called that are not the clean ones


def patient_panels(
    arrays: PatientArrays, words: PatientWords, table: Table, theme: Theme, *, series: str | None = None
) -> Drawing:
    """Three planes through the region: a series clean and attacked, their difference × k, labels, what is newly wrong.

    Radiological: the patient's right is on the left. The planes lie where the reference has most of the region, else
    where most voxels are newly wrong, else where most have changed. `series` is the one that is drawn, by default the
    last; the lowest row shows all of them. Where the patient was moved, voxels are not the
    same before and after: then all that is wrong afterwards is shown. `table` holds the numbers that are told; those
    that are drawn are added. Raises `BadInput` for arrays of several shapes and for another series.
    """
    shown = _require(arrays, series)
    volumes = _Volumes.of(arrays, shown, words.region[1])
    planes = planes_at(volumes.center, spacing(arrays.reference.shape, arrays.affine))
    with settings_of(theme):
        figure = _draw(volumes, planes, arrays, words, shown)
    rows = [*table.rows, *volumes.rows(planes, words.region[0], len(table.columns))]
    caption = (
        f"Three planes {volumes.where}, radiological: the patient's right is on the left. {shown} between what became "
        f"0 and 1; difference × {volumes.factor:g}: full colour is a change by 1/{volumes.factor:g} of that range, red "
        f"brighter, blue darker. The white line is {words.region[0]} of the reference. {volumes.explained(words)} "
        "The planes do not show the rest of the head."
    )
    found = Table(table.title, table.columns, rows)
    return Drawing(words.name, words.title, caption, figure, found, theme.name)


@dataclass(frozen=True)
class _Volumes:
    """Canonical volumes (D,H,W), cropped to the head."""

    clean: NDArray[np.float32]  # of the series that is shown, black 0 and white 1
    attacked: NDArray[np.float32]
    difference: NDArray[np.float32]  # times `factor`
    factor: float
    reference: NDArray[np.uint8]
    on_clean: NDArray[np.uint8]
    on_attacked: NDArray[np.uint8]
    region: NDArray[np.bool_]  # of the reference
    after: NDArray[np.bool_]  # of the reference of the attacked images
    wrong: Mapping[str, NDArray[np.bool_]]
    center: tuple[int, int, int]
    where: str  # why the planes lie there, in words
    box: tuple[slice, ...]  # of the whole volume

    @classmethod
    def of(cls, arrays: PatientArrays, series: str, classes: tuple[int, ...]) -> _Volumes:
        turned = {
            name: canonical(array, arrays.affine)
            for name, array in (
                ("before", arrays.clean[series]),
                ("after", arrays.attacked[series]),
                ("reference", arrays.reference),
                ("on_clean", arrays.on_clean),
                ("on_attacked", arrays.on_attacked),
                ("moved", arrays.reference if arrays.moved is None else arrays.moved),
            )
        }
        head = bounding_box(turned["before"] != _background(turned["before"]), margin=_MARGIN)
        if any(side.start == side.stop for side in head):
            head = tuple(slice(0, size) for size in turned["before"].shape)
        cut = {name: array[head] for name, array in turned.items()}
        low, high = arrays.limits[series]
        span = high - low if high > low else 1.0
        before, after = ((cut[name].astype(np.float32) - low) / span for name in ("before", "after"))
        change = after - before
        region, hit, then, moved = (
            classes_mask(cut[name], classes) for name in ("reference", "on_clean", "on_attacked", "moved")
        )
        kind = "newly wrong" if arrays.moved is None else "wrong"
        if arrays.moved is None:
            wrong = dict(zip(NEWLY_WRONG, (then & ~region & ~hit, region & hit & ~then), strict=True))
        else:
            wrong = dict(zip(WRONG, (then & ~moved, moved & ~then), strict=True))
        newly = np.logical_or(*wrong.values())
        places = (
            ("through most of the region", region),
            (f"through most of what is {kind}, since the reference has none of the region", newly),
            ("through most of what has changed, since there is nothing of the region", change != 0),
            ("through the middle, since nothing has changed", np.ones_like(region)),
        )
        where, mask = next(place for place in places if place[1].any())
        factor = largest_factor(float(np.abs(change).max()))
        return cls(
            np.clip(before, 0, 1),
            np.clip(after, 0, 1),
            np.clip(change * factor, -1, 1),
            factor,
            cut["reference"],
            cut["on_clean"],
            cut["on_attacked"],
            region,
            moved,
            wrong,
            richest_center(mask),
            where,
            head,
        )

    @property
    def is_moved(self) -> bool:
        """Whether voxels before and after are not of the same place in the patient."""
        return FALSE_POSITIVE not in self.wrong

    def explained(self, words: PatientWords) -> str:
        """What the last column shows."""
        if self.is_moved:
            return (
                f"Wrong: all voxels of {words.region[0]} that are wrong on the {words.changed} image, on which the "
                "patient has moved, and the white line with him: voxels of the two images are not of the same place."
            )
        return (
            f"Newly wrong: voxels of {words.region[0]} that are right on the clean image and wrong on the "
            f"{words.changed} one."
        )

    def rows(self, planes: Sequence[Plane], region: str, columns: int) -> list[list[Any]]:
        """What is drawn, as rows of the table: what, of what, and numbers on clean and attacked images."""
        found: list[list[Any]] = [["difference ×", "", None, self.factor]]
        for plane in planes:
            index = plane.index + self.box[plane.axis].start
            found.append([f"{plane.name} slice, from 0", "", index, index])
        for name, mask in self.wrong.items():
            found.append([f"{name} voxels", region, None, int(mask.sum())])
            found += [[f"{name} voxels, {plane.name}", region, None, int(plane.of(mask).sum())] for plane in planes]
        return [[*row, *[None] * (columns - len(row))] for row in found]


def _require(arrays: PatientArrays, series: str | None) -> str:
    shape = arrays.reference.shape
    given: dict[str, NDArray[Any]] = {
        **{f"the clean {key}": value for key, value in arrays.clean.items()},
        **{f"the attacked {key}": value for key, value in arrays.attacked.items()},
        "the prediction on the clean image": arrays.on_clean,
        "the prediction on the attacked image": arrays.on_attacked,
    }
    if arrays.moved is not None:
        given["the reference of the attacked image"] = arrays.moved
    for name, array in given.items():
        if array.shape != shape or array.ndim != 3:
            raise BadInput(
                f"{name} has the shape {array.shape}, the reference {shape}: all must lie on one grid (X,Y,Z)"
            )
    if series is not None and series not in arrays.clean:
        raise UnknownName("series", series, arrays.clean)
    return series or list(arrays.clean)[-1]


def _background(volume: NDArray[np.float32]) -> float:
    """What the corners of a volume hold, if they all hold the same; else what no voxel has."""
    corners = volume[:: max(1, volume.shape[0] - 1), :: max(1, volume.shape[1] - 1), :: max(1, volume.shape[2] - 1)]
    low, high = float(corners.min()), float(corners.max())
    return low if low == high else math.nan


def largest_factor(largest: float) -> float:
    """The largest round number by which no difference leaves [-1,1]."""
    return max((factor for factor in _FACTORS if factor * largest <= 1), default=1) if largest else 1


def _draw(
    volumes: _Volumes,
    planes: Sequence[Plane],
    arrays: PatientArrays,
    words: PatientWords,
    series: str,
) -> Any:
    tile = PAGE / len(_COLUMNS)
    heights = [min(1.6, max(0.7, _height(plane.of(volumes.clean), plane))) * tile for plane in planes]
    figure = new_figure(sum(heights) + _STRIP + 0.75)
    layout: Any = figure.get_layout_engine()
    layout.set(w_pad=0.015, h_pad=0.02, wspace=0.0, hspace=0.0)
    lines = textwrap.wrap(fitted(words.title, 2 * _LINE), _LINE)[:2]
    figure.suptitle("\n".join(lines), x=0.01, ha="left")
    parts: Any = figure.subfigures(2, 1, height_ratios=[sum(heights), _STRIP])
    upper, lower = parts
    rows = upper.subplots(3, len(_COLUMNS), gridspec_kw={"height_ratios": heights})
    for number, (row, plane) in enumerate(zip(rows, planes, strict=True)):
        _draw_row(row, plane, volumes, words)
        index, size = plane.index + volumes.box[plane.axis].start, canonical(arrays.reference, arrays.affine).shape
        row[0].set_ylabel(f"{plane.name}\n{index + 1} of {size[plane.axis]}")
        if not number:
            wrong = f"wrong on {words.changed}" if volumes.is_moved else "newly wrong"
            titles = [name.format(changed=words.changed, wrong=wrong) for name in _COLUMNS]
            titles[2] = f"difference × {volumes.factor:g}"
            titles[0] = f"{fitted(series, 12)}, clean"
            for axes, title in zip(row, titles, strict=True):
                axes.set_title(title.replace(" on ", "\non ").replace(" image", "\nimage"), fontsize=7)
    _draw_strip(lower, planes[0], volumes, arrays, words)
    return figure


def _height(plane: NDArray[Any], of: Plane) -> float:
    """Of a slice, as a share of its width."""
    return float(plane.shape[0] / plane.shape[1] * of.aspect)


def _draw_row(row: Sequence[Any], plane: Plane, volumes: _Volumes, words: PatientWords) -> None:
    before, after = plane.of(volumes.clean), plane.of(volumes.attacked)
    draw_gray(row[0], before, 0, 1, plane.aspect)
    draw_gray(row[1], after, 0, 1, plane.aspect)
    draw_gray(row[2], before, 0, 1, plane.aspect)
    row[2].imshow(plane.of(volumes.difference), cmap="RdBu_r", vmin=-1, vmax=1, aspect=plane.aspect)
    count = len(words.classes)
    for axes, under, labels in (
        (row[3], before, volumes.reference),
        (row[4], before, volumes.on_clean),
        (row[5], after, volumes.on_attacked),
    ):
        draw_gray(axes, under, 0, 1, plane.aspect)
        draw_labels(axes, plane.of(labels), count, plane.aspect)
    draw_gray(row[6], after, 0, 1, plane.aspect)
    for mask, looks in zip(volumes.wrong.values(), _LOOKS, strict=True):
        _fill(row[6], plane.of(mask), *looks)
    for axes, region in zip(row[3:], (volumes.region, volumes.region, volumes.after, volumes.after), strict=True):
        _outline(axes, plane.of(region))
        axes.set(xlim=(-0.5, before.shape[1] - 0.5), ylim=(before.shape[0] - 0.5, -0.5))
    write_directions(row[0], plane.ends)


def _fill(axes: Any, mask: NDArray[np.bool_], color: str, hatch: str, line: str) -> None:
    """Voxels of a mask in a colour, and, so that nobody needs to see colours, under a hatch or not, within a line."""
    if not mask.any():
        return
    fine, extent = _steps(mask)
    filled = axes.contourf(fine, [0.5, 1.5], colors=[color], alpha=0.55, extent=extent, origin="upper")
    filled.set_zorder(3)
    if hatch:
        lines = axes.contourf(fine, [0.5, 1.5], colors="none", hatches=[hatch], extent=extent, origin="upper")
        lines.set(zorder=4, edgecolor="#00202f", linewidth=0)
    axes.contour(
        fine, [0.5], colors=[color], linewidths=0.8, linestyles=[line], extent=extent, origin="upper", zorder=5
    )


def _outline(axes: Any, mask: NDArray[np.bool_]) -> None:
    if mask.any():
        fine, extent = _steps(mask)
        axes.contour(fine, [0.5], colors=[_REFERENCE], linewidths=0.6, extent=extent, origin="upper", zorder=6)


def _steps(mask: NDArray[np.bool_]) -> tuple[NDArray[np.float32], tuple[float, float, float, float]]:
    """A mask whose contours follow the edges of its voxels, with the place that it takes on the axes."""
    wide = np.pad(mask, 1)
    fine = np.repeat(np.repeat(wide, 4, axis=0), 4, axis=1).astype(np.float32)
    rows, columns = mask.shape
    return fine, (-1.5, columns + 0.5, rows + 0.5, -1.5)


def _draw_strip(lower: Any, plane: Plane, volumes: _Volumes, arrays: PatientArrays, words: PatientWords) -> None:
    """The lowest row: the series, what colours mean, and numbers."""
    from matplotlib.patches import Patch

    names = list(arrays.clean)[:_MOST_SERIES]
    cells = lower.subplots(1, len(names) + 2, gridspec_kw={"width_ratios": [1] * len(names) + [1.5, 2.2]})
    for axes, name in zip(cells, names, strict=False):
        low, high = arrays.limits[name]
        whole = canonical(arrays.clean[name], arrays.affine)[volumes.box]
        draw_gray(axes, plane.of(whole), low, high, plane.aspect)
        axes.set_title(fitted(name, 16), fontsize=7)
    write_directions(cells[0], plane.ends)
    for axes in cells[-2:]:
        axes.axis("off")
    handles: list[Any] = [
        Patch(facecolor=color_of(number), edgecolor="none", label=fitted(name, 24))
        for number, name in enumerate(words.classes[1:7])
    ]
    for name, (color, hatch, style) in zip(volumes.wrong, _LOOKS, strict=True):
        handles.append(Patch(facecolor=color, edgecolor="#00202f", hatch=hatch, linestyle=style, label=name))
    line = f"white line: {fitted(words.region[0], 16)} of the reference"
    handles.append(Patch(facecolor="none", edgecolor="none", label=line))
    cells[-2].legend(handles=handles, loc="center left", fontsize=6.5, handlelength=1.6, borderaxespad=0)
    text = "\n".join(fitted(line, _SHORT_LINE) for line in words.numbers[:_MOST_LINES])
    cells[-1].text(0, 0.5, text, va="center", fontsize=6.5, transform=cells[-1].transAxes)
