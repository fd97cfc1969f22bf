"""The section data: series, labels and regions of data that are not gliomas in four series."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from services.science.anatomy import BRATS, Anatomy
from services.science.labels import SERIES
from services.science.layouts.files import require_pattern
from services.sweeps.reading.problems import Problems
from services.sweeps.reading.yaml_source import KeyPath, value_in_words
from services.sweeps.schema import NAME, NAME_IN_WORDS
from services.sweeps.sections.data import Data

BACKGROUND = "background"
#: More values than a label map of bytes holds cannot be told apart.
_LARGEST = 255
_KEYS = ("series", "segmentation", "labels", "regions")


def check_anatomy(problems: Problems, path: KeyPath, values: dict[str, Any]) -> bool:
    """Names that come twice, values with two meanings, regions of labels that there are not, files without patterns.

    Whether all is well; keys with mistakes, which are told, leave `values`, so that nothing is said of them twice.
    """
    given = {key: values[key] for key in _KEYS if key in values}

    def keep(key: str, check: Callable[..., None], *more: Any) -> bool:
        before = len(problems)
        if key in given:
            check(problems, (*path, key), given[key], *more)
        if len(problems) > before:
            del values[key]
        return len(problems) == before

    labels = given.get("labels")
    named = isinstance(labels, dict)
    known = [name for name in labels if name != BACKGROUND] if isinstance(labels, dict) else list(BRATS.classes[1:])
    known_series = SERIES if "synthetic" in values or values.get("layout") in ("brats", "brats2023") else None
    series_fit = keep("series", _check_series, known_series)
    segmentation_fits = keep("segmentation", _check_pattern)
    labels_fit = keep("labels", _check_labels)
    regions_fit = not labels_fit or keep("regions", _check_regions, known)
    patterns_fit = not (series_fit and segmentation_fits) or _patterns_fit(problems, path, values, named=named)
    return all((series_fit, segmentation_fits, labels_fit, regions_fit, patterns_fit))


def anatomy_of_data(data: Data | None, section: object) -> Anatomy | None:
    """What the section declares; None where it has mistakes."""
    if data is not None:
        return data.anatomy or BRATS
    declared = isinstance(section, dict) and any(key in section for key in _KEYS)
    return None if declared else BRATS


def _require_name(problems: Problems, path: KeyPath, name: object) -> None:
    if not re.fullmatch(NAME, str(name)):
        problems.add(path, f"expected a name of {NAME_IN_WORDS}, got {value_in_words(name)}")


def _check_series(problems: Problems, path: KeyPath, series: object, known: tuple[str, ...] | None) -> None:
    if not isinstance(series, list | dict):
        problems.add(
            path,
            "expected names such as [t1, flair], or a pattern for each, {ct: '{case}/ct.nii.gz'}, "
            f"got {value_in_words(series)}",
        )
        return
    for name in series:
        if isinstance(series, dict):
            _require_name(problems, (*path, name), name)
            _check_pattern(problems, (*path, name), series[name])
        elif known and name not in known:
            problems.add_unknown(path, "series", known, name=name)
        else:
            _require_name(problems, path, name)
    if isinstance(series, list) and len(set(map(str, series))) < len(series):
        problems.add(path, f"expected each series once, got {value_in_words(series)}")


def _check_pattern(problems: Problems, path: KeyPath, pattern: object) -> None:
    try:
        require_pattern(str(pattern))
    except ValueError as error:
        problems.add(path, f"expected {error}, got {value_in_words(pattern)}")


def _patterns_fit(problems: Problems, path: KeyPath, values: Mapping[str, Any], *, named: bool) -> bool:
    """Whether patterns come for all files or for none."""
    layout, by_pattern = values.get("layout"), isinstance(values.get("series"), dict)
    if by_pattern and "synthetic" in values:
        key, sentence = "series", "patterns describe a folder of cases; give names such as [t1, flair] for phantoms"
    elif by_pattern != ("segmentation" in values):
        all_series = "patterns of all series, {ct: '{case}/ct.nii.gz'}"
        key, sentence = "segmentation", f"a pattern such as '{{case}}/seg.nii.gz' goes with {all_series}"
    elif (layout == "files" or by_pattern) and not (by_pattern and named):
        key, sentence = "series", "the layout 'files' needs a pattern for each series, and labels with their values"
    elif by_pattern and layout not in (None, "files"):
        leave_out = f"leave out {value_in_words(layout)}"
        key, sentence = "layout", f"patterns of series describe the layout 'files'; {leave_out}"
    else:
        return True
    problems.add((*path, key), sentence)
    return False


def _check_labels(problems: Problems, path: KeyPath, labels: object) -> None:
    if not isinstance(labels, dict):
        return
    first: dict[int, str] = {}
    if all(name == BACKGROUND for name in labels):
        problems.add(path, "expected at least one label beside the background, such as {organ: 1}")
    for name, given in {BACKGROUND: 0, **labels}.items():
        _require_name(problems, (*path, name), name)
        for value in (given or [given]) if isinstance(given, list) else [given]:
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LARGEST:
                problems.add((*path, name), f"expected whole numbers from 0 to {_LARGEST}, got {value_in_words(value)}")
            elif value in first:
                problems.add((*path, name), f"the value {value} is that of {first[value]!r} already")
            else:
                first[value] = name


def _check_regions(problems: Problems, path: KeyPath, regions: object, known: list[str]) -> None:
    if not isinstance(regions, dict):
        return
    for name, parts in regions.items():
        listed = parts if isinstance(parts, list) else [parts]
        _require_name(problems, (*path, name), name)
        for part in listed:
            if part not in known:
                problems.add_unknown((*path, name), "label", known, name=part)
        if name in known and listed != [name]:
            problems.add((*path, name), f"{name!r} is a label, so that a region of others needs another name")
        if len(set(map(str, listed))) < len(listed) or not listed:
            problems.add((*path, name), f"expected each of its labels once, got {value_in_words(parts)}")
