"""Inspection of a folder of glioma cases: what each case holds and what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from services.datasets.discover import scan
from services.errors import BadData
from services.science.imaging.nifti import Geometry, Opened, open_nifti, read_labels, read_series, require_same_grid
from services.science.labels import ED, ET, NCR
from services.science.layouts import CaseFiles
from services.science.layouts.base import missing_file

_NAMES = {NCR: "NCR", ED: "ED", ET: "ET"}


@dataclass(frozen=True)
class CaseReport:
    """One case as found; a case without problems can be used."""

    case_id: str
    layout: str
    shape: tuple[int, int, int] | None = None  # (D, H, W); None when no series can be read
    spacing_mm: tuple[float, float, float] | None = None
    series: tuple[str, ...] = ()  # those that can be read
    labels: Mapping[str, int] = field(default_factory=dict)  # NCR, ED, ET -> voxels; empty when unreadable
    problems: tuple[str, ...] = ()


def inspect_cases(root: Path, layout: str | None = None) -> list[CaseReport]:
    """Read every case below `root`, sorted by id, its labels in the scheme that the layout declares.

    A bad case never raises: each of its problems is a sentence. Raises `BadData` for a folder without cases and
    `UnknownName` for a layout.
    """
    cases = scan(root, layout)
    with ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        return list(pool.map(_inspect, cases))


def _inspect(files: CaseFiles) -> CaseReport:
    scheme = files.require_scheme()
    problems = [missing_file(files.case_id, path) for path in files.missing]
    found: list[tuple[str, Geometry, Path]] = []
    for name, path, geometry in _series(files, problems):
        if found:
            _compare(problems, geometry, path, found[0][1], found[0][2])
        found.append((name, geometry, path))
    counts: dict[str, int] = {}
    if files.segmentation not in files.missing:
        try:
            values, geometry = read_labels(files.segmentation, scheme)
            counts = {name: int(np.count_nonzero(values == label)) for label, name in _NAMES.items()}
            if found:
                _compare(problems, geometry, files.segmentation, found[0][1], found[0][2])
        except BadData as error:
            problems.append(str(error))
    return CaseReport(
        case_id=files.case_id,
        layout=files.layout,
        shape=found[0][1].shape if found else None,
        spacing_mm=found[0][1].spacing_mm if found else None,
        series=tuple(name for name, _, _ in found),
        labels=counts,
        problems=tuple(dict.fromkeys(problems)),
    )


def _series(files: CaseFiles, problems: list[str]) -> Iterator[tuple[str, Path, Geometry]]:
    opened: dict[Path, Opened] = {}
    for name, series in zip(files.names, files.series, strict=True):
        if series.path in files.missing:
            continue
        try:
            if series.path not in opened:
                opened = {series.path: open_nifti(series.path)}
            yield name, series.path, read_series(series, opened[series.path])[1]
        except BadData as error:
            problems.append(str(error))


def _compare(problems: list[str], geometry: Geometry, path: Path, expected: Geometry, expected_path: Path) -> None:
    try:
        require_same_grid(geometry, path, expected, expected_path)
    except BadData as error:
        problems.append(str(error))
