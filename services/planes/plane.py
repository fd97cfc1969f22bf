"""One plane of a patient as a picture: gray, with labels over it as areas or lines, or as a map of what has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from services.artifacts.planes import color_of
from services.errors import UnknownName
from services.planes import png
from services.planes.volumes import (
    LABELS,
    ON_ATTACKED,
    ON_CLEAN,
    REFERENCE,
    STEPS,
    PatientVolumes,
    VolumeFacts,
    Volumes,
)
from services.science.imaging.planes import Plane, planes_at

Shows = Literal["clean", "attacked", "difference"]
Over = Literal["none", "fill", "outline"]
#: Pixels of the longer side of a picture, at least: voxels are drawn as squares.
_SIDE = 360
#: How much of a label's colour covers the gray below.
_ALPHA = 0.5
#: Of full change, brighter and darker; told apart without red and green.
_BRIGHTER, _DARKER = np.array([230, 97, 1], np.float32), np.array([43, 140, 255], np.float32)
_REFERENCE = np.array([255, 255, 255], np.float32)


@dataclass(frozen=True)
class View:
    """What is asked for; `index` counts slices from 0, None: through the centre."""

    plane: str = "axial"
    shows: Shows = "clean"
    series: str | None = None  # None: the last one
    reference: Over = "outline"
    prediction: Over = "fill"
    index: int | None = None

    def __post_init__(self) -> None:
        """Raises `UnknownName`."""
        for noun, value, known in (
            ("kind of picture", self.shows, get_args(Shows)),
            ("way to draw the reference", self.reference, get_args(Over)),
            ("way to draw the prediction", self.prediction, get_args(Over)),
        ):
            if value not in known:
                raise UnknownName(noun, value, known)


def plane_png(volumes: PatientVolumes, view: View) -> bytes:
    """The picture, from the cache where it is there. Raises `UnknownName`, and as `PatientVolumes` does."""
    key = volumes.key("plane", *map(str, (view.plane, view.shows, view.series, view.reference, view.prediction)))
    return volumes.cache.read_or_make(f"{key}-{view.index}.png", lambda: png.encode(draw(volumes, view)))


def planes_of(about: VolumeFacts) -> tuple[Plane, Plane, Plane]:
    """The three planes through the centre."""
    return planes_at(about.center, about.spacing_mm)


def draw(volumes: Volumes, view: View) -> NDArray[np.uint8]:
    """The picture (rows, columns, 3), the patient's right on the left and his front or head at the top."""
    about = volumes.about
    plane = _plane(about, view)
    series = about.series[-1] if view.series is None else view.series
    if series not in about.series:
        raise UnknownName("series", series, about.series)
    when = "clean" if view.shows == "difference" else view.shows
    gray = _scaled(plane.of(volumes.volume(f"{when}-{series}").numbers))
    picture = np.repeat(255 * gray[..., None], 3, axis=2)
    if view.shows == "difference":
        after = _scaled(plane.of(volumes.volume(f"attacked-{series}").numbers), clip=False)
        before = _scaled(plane.of(volumes.volume(f"clean-{series}").numbers), clip=False)
        _blend_change(picture, (after - before) * about.factor)
    picture, enlarge = _enlarged(picture, plane)
    if view.shows != "difference" and view.prediction != "none":
        name = ON_CLEAN if view.shows == "clean" else ON_ATTACKED
        _lay_over(picture, enlarge(plane.of(volumes.volume(name).numbers)), view.prediction, len(about.classes))
    if view.reference != "none":
        labels = enlarge(plane.of(volumes.volume(REFERENCE).numbers))
        if view.reference == "fill":
            _lay_over(picture, labels, "fill", len(about.classes))
        else:
            picture[_border(np.isin(labels, about.region))] = _REFERENCE
    return np.rint(picture).astype(np.uint8)


def _plane(about: VolumeFacts, view: View) -> Plane:
    planes = {plane.name: plane for plane in planes_of(about)}
    if view.plane not in planes:
        raise UnknownName("plane", view.plane, planes)
    plane = planes[view.plane]
    if view.index is None:
        return plane
    if not 0 <= view.index < about.shape[plane.axis]:
        raise UnknownName("slice", view.index, [f"0 to {about.shape[plane.axis] - 1}"])
    return Plane(plane.name, plane.axis, view.index, plane.ends, plane.aspect)


def _scaled(numbers: NDArray[Any], *, clip: bool = True) -> NDArray[np.float32]:
    """Steps as parts of the range that became [0,1]."""
    found: NDArray[np.float32] = numbers.astype(np.float32) / np.float32(STEPS)
    return found.clip(0, 1) if clip else found


def _blend_change(picture: NDArray[np.float32], change: NDArray[np.float32]) -> None:
    """Gray at half its brightness, and over it what has become brighter or darker."""
    part = np.clip(np.abs(change), 0, 1)[..., None]
    picture *= 0.6 * (1 - part)
    picture += part * np.where(change[..., None] > 0, _BRIGHTER, _DARKER)


def _enlarged(picture: NDArray[np.float32], plane: Plane) -> tuple[NDArray[np.float32], Any]:
    """The picture with voxels as squares of pixels, as high by as wide as voxels are; and how to do so to others."""
    rows, columns = picture.shape[:2]
    height, width = rows * max(plane.aspect, 1.0), columns * max(1 / plane.aspect, 1.0)
    scale = max(1, round(_SIDE / max(height, width) + 0.49))
    down = np.minimum((np.arange(round(height * scale)) + 0.5) / (height * scale) * rows, rows - 1).astype(int)
    right = np.minimum((np.arange(round(width * scale)) + 0.5) / (width * scale) * columns, columns - 1).astype(int)

    def enlarge(array: NDArray[Any]) -> NDArray[Any]:
        found: NDArray[Any] = array[down[:, None], right[None, :]]
        return found

    return enlarge(picture), enlarge


def _lay_over(picture: NDArray[np.float32], labels: NDArray[np.uint8], how: Over, classes: int) -> None:
    for number in range(1, classes):
        mask = labels == number
        color = np.array(rgb(color_of(number - 1)), np.float32)
        if how == "fill":
            picture[mask] = (1 - _ALPHA) * picture[mask] + _ALPHA * color
        else:
            picture[_border(mask)] = color


def _border(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The pixels of a mask beside others."""
    wide = np.pad(mask, 1)
    inside = wide[:-2, 1:-1] & wide[2:, 1:-1] & wide[1:-1, :-2] & wide[1:-1, 2:]
    return mask & ~inside


def rgb(color: str) -> tuple[int, int, int]:
    """Of "#rrggbb"."""
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def about_json(volumes: PatientVolumes) -> dict[str, Any]:
    """What a viewer needs to draw the volumes itself."""
    about = volumes.about
    return {
        "shape": about.shape,
        "spacing": about.spacing_mm,
        "center": about.center,
        "series": about.series,
        "classes": [
            {"name": name, "color": rgb(color_of(number - 1)) if number else None}
            for number, name in enumerate(about.classes)
        ],
        "region": about.region,
        "factor": about.factor,
        "steps": STEPS,
        "labels": LABELS,
    }
