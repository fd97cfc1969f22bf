"""The section data: which scans, and which of them belong to which part."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, Field

from services.datasets.spec import FoldSplit, FractionSplit, Split
from services.datasets.splits import read_split_csv
from services.frozen import Frozen
from services.science import layouts
from services.science.labels import SCHEMES
from services.sweeps.reading.anatomy import check_anatomy
from services.sweeps.reading.problems import Problems, usable, validate
from services.sweeps.reading.yaml_source import KeyPath
from services.sweeps.schema import Data

_PATH: KeyPath = ("data",)


class FileSplit(Frozen):
    """One split from a CSV with the columns `case` and `part` (train, validation or test)."""

    file: str = Field(min_length=1, description="The CSV, relative to the working folder.")


def read_data(problems: Problems, section: object) -> Data | None:
    """The section, checked as far as that goes without looking at the scans; None when it has mistakes."""
    if not section:
        problems.add(_PATH, "expected 'root: FOLDER', or 'synthetic: {}' for phantoms, got nothing")
        return None
    if not isinstance(section, dict):
        return validate(problems, _PATH, Data, section)
    values = dict(section)
    if "synthetic" in values and values["synthetic"] is None:
        values["synthetic"] = {}
    if ("root" in values) == ("synthetic" in values):
        got = "both" if "root" in values else "neither"
        problems.add(_PATH, f"expected one of 'root' (a folder of cases) and 'synthetic' (phantoms), got {got}")
    for key in ("layout", "labels") if "synthetic" in values else ():
        if key in values and not isinstance(values[key], dict):
            problems.add((*_PATH, key), f"{key!r} describes a folder of cases; leave it out for phantoms")
            del values[key]
    if isinstance(layout := values.get("layout"), str):
        if not layouts.has(layout):
            problems.add_unknown((*_PATH, "layout"), "data layout", layouts.names(), name=values.pop("layout"))
        elif usable(problems, (*_PATH, "layout"), layouts, layout) is None:
            del values["layout"]
    if isinstance(values.get("labels"), str) and values["labels"] not in SCHEMES:
        problems.add_unknown((*_PATH, "labels"), "label scheme", list(SCHEMES), name=values.pop("labels"))
    if isinstance(values.get("regions"), dict):
        regions = values["regions"].items()
        values["regions"] = {name: [parts] if isinstance(parts, str) else parts for name, parts in regions}
    fits = check_anatomy(problems, _PATH, values)
    split = _read_split(problems, values.pop("split", None))
    found = validate(problems, _PATH, Data, {**values, "split": split} if split else values)
    return found if fits else None


def _read_split(problems: Problems, section: object) -> Split | None:
    """The split that the keys of the section choose; None when it is left out or has mistakes."""
    path = (*_PATH, "split")
    if section is None:
        return None
    kind: type[BaseModel] = FractionSplit
    if isinstance(section, dict) and "folds" in section:
        kind = FoldSplit
    elif isinstance(section, dict) and "file" in section:
        kind = FileSplit
    split = validate(problems, path, kind, section)
    if isinstance(split, FileSplit):
        with problems.recording((*path, "file")):
            return read_split_csv(Path(split.file))
    if isinstance(split, FractionSplit):
        total = split.train + split.validation + split.test
        if abs(total - 1) > 1e-6:
            problems.add(path, f"expected train, validation and test to sum to 1, got {total:g}")
    return split if isinstance(split, FoldSplit | FractionSplit) else None
