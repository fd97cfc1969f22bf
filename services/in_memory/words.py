"""What is said of cases in the words of a sweep file's section `data`: series, labels, classes, regions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike, fspath
from typing import Any, Literal

from services.datasets.spec import Preprocessing
from services.errors import BadInput, BadSweep, in_short
from services.science.anatomy import BRATS, Anatomy
from services.science.labels import LabelScheme
from services.sweeps.reading.anatomy import BACKGROUND, check_anatomy
from services.sweeps.reading.data import read_data
from services.sweeps.reading.intensity import check_intensity
from services.sweeps.reading.problems import Problems, validate
from services.sweeps.reading.yaml_source import YamlSource
from services.sweeps.sections.data import Data

#: The words that say what any cases are about, and those that say how files are read.
ABOUT = ("series", "labels", "regions")
READING = ("spacing_mm", "percentiles", "intensity", "crop", "affine")
_PLACE = "data"


@dataclass(frozen=True)
class Said:
    """What cases are about, and which of it was said."""

    anatomy: Anatomy
    scheme: LabelScheme | None  # of label maps; None: class numbers, or what a layout says
    series: bool
    classes: bool
    preprocessing: Preprocessing = field(default_factory=Preprocessing)
    affine: Literal["sform", "qform"] | None = None


def of_cases(
    words: Mapping[str, Any], classes: Sequence[str] | None, usual: Anatomy = BRATS, *, files: bool = False
) -> Said:
    """What these words mean for cases that are given one by one, as arrays or `files`; `usual` where they say nothing.

    Raises `BadInput` with every mistake, also for words that are about folders, or about files where there are none.
    """
    values = _with_classes(words, classes)
    if strange := sorted(set(values) - {*ABOUT, *(READING if files else ())}):
        what = "the files of a folder are" if files or strange[0] not in READING else "files are"
        raise BadInput(f"{strange[0]}= says how {what} read: leave it out where cases are given otherwise")
    problems, data = _problems(values), None
    fits = check_anatomy(problems, (_PLACE,), values)
    check_intensity(problems, (_PLACE,), values)
    data = validate(problems, (_PLACE,), Data, values) if fits else None
    _raise_if_any(problems)
    if data is None:  # every mistake is told
        raise AssertionError(values)
    anatomy = data.anatomy or BRATS
    if not {"labels", "regions"} & values.keys():
        anatomy = Anatomy(anatomy.series, usual.classes, usual.regions)
    if "series" not in values:
        anatomy = Anatomy(usual.series, anatomy.classes, anatomy.regions)
    return Said(anatomy, data.scheme, "series" in values, "labels" in values, data.preprocessing, data.affine)


def of_files(words: Mapping[str, Any], classes: Sequence[str] | None) -> Data:
    """The section `data` that the words make; raises `BadInput` with every mistake."""
    values = _with_classes(words, classes)
    problems = _problems(values)
    data = read_data(problems, values)
    _raise_if_any(problems)
    if data is None:  # every mistake is told
        raise AssertionError(values)
    return data


def _with_classes(words: Mapping[str, Any], classes: Sequence[str] | None) -> dict[str, Any]:
    """The words as YAML would give them, `classes` as labels with their numbers."""
    values = {key: _plain(value) for key, value in words.items() if value is not None}
    if classes is None:
        return values
    names = list(classes) if not isinstance(classes, str) and isinstance(classes, Sequence) else []
    if len(names) < 2 or not all(isinstance(name, str) for name in names):
        raise BadInput(
            f"classes: expected names, the background first, such as ['background', 'tumor'], got {in_short(classes)}"
        )
    labels = values.get("labels")
    if labels is None or labels == "internal":
        values["labels"] = {BACKGROUND: 0, **{name: number for number, name in enumerate(names) if number}}
        if len(values["labels"]) < len(names):
            raise BadInput(f"classes: expected each name once, the background first, got {in_short(names)}")
    elif isinstance(labels, dict) and [name for name in labels if name != BACKGROUND] != names[1:]:
        raise BadInput(
            f"classes and labels name different classes, {', '.join(names[1:])} and "
            f"{', '.join(name for name in labels if name != BACKGROUND)}: give one of the two"
        )
    return values


def _problems(values: Mapping[str, Any]) -> Problems:
    return Problems(YamlSource(_PLACE, {_PLACE: values}, {(): (0, _PLACE)}))


def _raise_if_any(problems: Problems) -> None:
    try:
        problems.raise_if_any()
    except BadSweep as error:
        said = (text.removeprefix(f"{_PLACE}: {_PLACE}").lstrip(".: ") for text in error.problems)
        raise BadInput("; ".join(said)) from error


def _plain(value: Any) -> Any:
    """A value as YAML would give it: lists instead of tuples, texts instead of paths."""
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return fspath(value) if isinstance(value, PathLike) else value
