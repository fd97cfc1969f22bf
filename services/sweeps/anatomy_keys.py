"""Of the section data: the series, labels and regions of data that are not gliomas in four series."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.science.anatomy import BRATS, Anatomy
from services.science.labels import SERIES
from services.sweeps.problems import Problems
from services.sweeps.schema import Data
from services.sweeps.source import KeyPath, shown

BACKGROUND = "background"
#: More values than a label map of bytes holds cannot be told apart.
_LARGEST = 255


def check_anatomy(problems: Problems, path: KeyPath, values: Mapping[str, Any]) -> None:
    """Names that come twice, values with two meanings, regions of labels that there are not, files without patterns."""
    before = len(problems)
    _check_series(problems, path, values)
    labels = values.get("labels")
    if isinstance(labels, dict):
        _check_labels(problems, (*path, "labels"), labels)
    known = [name for name in labels if name != BACKGROUND] if isinstance(labels, dict) else list(BRATS.classes[1:])
    regions = values.get("regions")
    if len(problems) == before and isinstance(regions, dict):
        _check_regions(problems, (*path, "regions"), regions, known)


def anatomy_of_data(data: Data | None) -> Anatomy:
    """What the section declares; gliomas where it has mistakes or says nothing."""
    return BRATS if data is None else data.anatomy or BRATS


def _check_series(problems: Problems, path: KeyPath, values: Mapping[str, Any]) -> None:
    series, place = values.get("series"), (*path, "series")
    if isinstance(series, list) and len(set(map(str, series))) < len(series):
        problems.add(place, f"expected each series once, got {shown(series)}")
    known_names = "synthetic" in values or values.get("layout") in ("brats", "brats2023")
    for name in series if isinstance(series, list) and known_names else ():
        if name not in SERIES:
            problems.add_unknown(place, "series", SERIES, name=name)
    by_pattern = isinstance(series, dict)
    if by_pattern and "synthetic" in values:
        problems.add(place, "patterns describe a folder of cases; give names such as [t1, flair] for phantoms")
    if by_pattern != ("segmentation" in values):
        problems.add(
            (*path, "segmentation"),
            "a pattern such as '{case}/seg.nii.gz' goes with patterns of all series, {ct: '{case}/ct.nii.gz'}",
        )
    if (values.get("layout") == "files" or by_pattern) and not (
        by_pattern and isinstance(values.get("labels"), dict) and values.get("layout") in (None, "files")
    ):
        problems.add(place, "the layout 'files' needs a pattern for each series, and labels with their values")


def _check_labels(problems: Problems, path: KeyPath, labels: Mapping[str, Any]) -> None:
    first: dict[int, str] = {}
    if all(name == BACKGROUND for name in labels):
        problems.add(path, "expected at least one label beside the background, such as {organ: 1}")
    for name, given in {BACKGROUND: 0, **labels}.items():
        for value in given if isinstance(given, list) else [given]:
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LARGEST:
                problems.add((*path, name), f"expected whole numbers from 0 to {_LARGEST}, got {shown(value)}")
            elif value in first:
                problems.add((*path, name), f"the value {value} is that of {first[value]!r} already")
            else:
                first[value] = name


def _check_regions(problems: Problems, path: KeyPath, regions: Mapping[str, Any], known: list[str]) -> None:
    for name, parts in regions.items():
        listed = parts if isinstance(parts, list) else [parts]
        for part in listed:
            if part not in known:
                problems.add_unknown((*path, name), "label", known, name=part)
        if name in known and listed != [name]:
            problems.add((*path, name), f"{name!r} is a label, so that a region of others needs another name")
        if len(set(map(str, listed))) < len(listed) or not listed:
            problems.add((*path, name), f"expected each of its labels once, got {shown(parts)}")
