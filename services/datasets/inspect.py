"""Inspection of cases: what each holds and what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from services.counted import counted
from services.datasets.equal_images import LABELS, VALUES, Image, content_of, content_of_labels, same_images
from services.datasets.look import Look
from services.errors import BadData
from services.science.imaging.nifti import Geometry, read_labels, read_series, require_same_grid
from services.science.imaging.nifti_file import Opened, announced_bytes, open_nifti
from services.science.layouts import CaseFiles

#: The share of its voxels from which on the value of an image's corners is its background.
_BACKGROUND = 0.1
#: What an image takes unpacked to be large, and who looks at one.
_LARGE, _TURN = 2**28, Lock()


@dataclass(frozen=True)
class CaseReport:
    """One case as found; a case without problems can be used."""

    case_id: str
    layout: str
    patient_id: str = ""
    shape: tuple[int, int, int] | None = None  # (D, H, W); None when no series can be read
    spacing_mm: tuple[float, float, float] | None = None
    series: tuple[str, ...] = ()  # those that can be read
    labels: Mapping[str, int] = field(default_factory=dict)  # label, or value without name -> voxels
    problems: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()  # what each series holds, and the label map
    unplaced: tuple[Path, ...] = ()  # files whose headers do not say how their axes lie
    backgrounds: tuple[tuple[Path, float], ...] = ()  # files whose background is not 0, and what it is


def inspect_look(look: Look, done: Callable[[], None] = lambda: None) -> list[CaseReport]:
    """Read the cases of a look, sorted by id; `done` is called after each.

    A bad case never raises: each of its problems is a sentence.
    """

    def inspect(files: CaseFiles) -> CaseReport:
        report = _inspect(files, look)
        done()
        return report

    with ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        return list(pool.map(inspect, look.cases))


def warnings_of(reports: Sequence[CaseReport]) -> list[str]:
    """Of images that stand there under two names, axes whose directions nobody gave, and backgrounds that are not 0."""
    patients = {report.case_id: report.patient_id for report in reports}
    same = same_images((image for report in reports for image in report.images), patients)
    return [
        *same,
        *_guessed_axes([path for report in reports for path in report.unplaced]),
        *_counted_as_brain([found for report in reports for found in report.backgrounds]),
    ]


def _guessed_axes(unplaced: Sequence[Path]) -> list[str]:
    if not unplaced:
        return []
    say = "1 file does not say" if len(unplaced) == 1 else f"{len(unplaced)} files do not say"
    return [
        f"WARNING: {say} how the axes lie (sform_code and qform_code are 0), such as {unplaced[0]}: the first is taken "
        "to run to the left, the second to the front, the third up; write an sform where that is wrong"
    ]


def _counted_as_brain(backgrounds: Sequence[tuple[Path, float]]) -> list[str]:
    """Brain is where any series is not 0: such a background has a part in percentiles, crop, budgets and attacks."""
    if not backgrounds:
        return []
    path, value = backgrounds[0]
    return [
        f"WARNING: {counted(len(backgrounds), 'file')} with a background that is not 0, such as {value:g} in {path}: "
        "it counts as brain, so that percentiles and budgets are of it, too, and attacks change it; set it to 0, or "
        "give data.intensity, as for CT"
    ]


def _background(image: NDArray[np.float32]) -> float:
    """The value that all corners of an image have, where many other voxels have it, too; else 0."""
    value = image[0, 0, 0]
    corners = image[:: max(1, image.shape[0] - 1), :: max(1, image.shape[1] - 1), :: max(1, image.shape[2] - 1)]
    alike = (
        value != 0 and bool((corners == value).all()) and np.count_nonzero(image == value) > _BACKGROUND * image.size
    )
    return float(value) if alike else 0.0


def _inspect(files: CaseFiles, look: Look) -> CaseReport:
    scheme = look.scheme or files.scheme
    names = dict(enumerate(look.classes)) if scheme else {value: str(value) for value in range(256)}
    problems = list(files.problems)
    if scheme is None and files.asking:
        problems.append(files.asking)
    found: list[tuple[str, Geometry, Path]] = []
    images = []
    unplaced: list[Path] = []
    backgrounds: list[tuple[str, Path, float]] = []
    for name, path, geometry, content in _series(files, problems, unplaced, backgrounds):
        images.append(Image(files.case_id, name, content))
        if found:
            with _noting(problems):
                require_same_grid(geometry, path, *found[0][1:])
        found.append((name, geometry, path))
    counts: dict[str, int] = {}
    if files.segmentation not in files.missing:
        with _noting(problems), _in_turn(files.segmentation):
            values, geometry = read_labels(files.segmentation, scheme or VALUES, files.affine)
            if content := content_of_labels(values):
                images.append(Image(files.case_id, LABELS, content))
            voxels = np.bincount(values.ravel(), minlength=len(look.classes))
            counts = {names[label]: int(voxels[label]) for label in range(1, len(voxels)) if scheme or voxels[label]}
            if found:
                require_same_grid(geometry, files.segmentation, *found[0][1:])
    return CaseReport(
        case_id=files.case_id,
        layout=files.layout,
        patient_id=files.patient_id,
        shape=found[0][1].shape if found else None,
        spacing_mm=found[0][1].spacing_mm if found else None,
        series=tuple(name for name, _, _ in found),
        labels=counts,
        problems=tuple(dict.fromkeys(problems)),
        images=tuple(images),
        unplaced=tuple(dict.fromkeys(unplaced)),
        backgrounds=tuple((path, value) for name, path, value in backgrounds if name not in look.limited),
    )


def _series(
    files: CaseFiles, problems: list[str], unplaced: list[Path], backgrounds: list[tuple[str, Path, float]]
) -> Iterator[tuple[str, Path, Geometry, str]]:
    opened: dict[Path, Opened] = {}
    for name, series in zip(files.names, files.series, strict=True):
        if series.path in files.missing:
            continue
        with _noting(problems), _in_turn(series.path):
            if series.path not in opened:
                opened = {series.path: open_nifti(series.path, files.affine)}
            if not opened[series.path].has_place:
                unplaced.append(series.path)
            image, geometry = read_series(series, opened[series.path])
            if background := _background(image):
                backgrounds.append((name, series.path, background))
            yield name, series.path, geometry, content_of(image)


@contextmanager
def _in_turn(path: Path) -> Iterator[None]:
    """Large images are looked at one after the other: several at once may be more than the memory holds."""
    with _TURN if announced_bytes(path) > _LARGE else nullcontext():
        yield


@contextmanager
def _noting(problems: list[str]) -> Iterator[None]:
    """What is wrong with the data inside is a problem of the case, and no error."""
    try:
        yield
    except BadData as error:
        problems.append(str(error))
