"""The section data: which scans, and which of them belong to which part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, Field

from services.datasets.discover import describe_folder
from services.datasets.patients import read_patient_csv
from services.datasets.spec import AllTested, FoldSplit, FractionSplit, Split
from services.datasets.splits import read_split_csv
from services.errors import BadInput, one_line
from services.frozen import Frozen
from services.science import layouts
from services.science.labels import SCHEMES, SERIES
from services.sweeps.reading.anatomy import check_anatomy
from services.sweeps.reading.intensity import check_intensity
from services.sweeps.reading.problems import Problems, usable, validate
from services.sweeps.reading.yaml_source import KeyPath
from services.sweeps.sections.data import Data

_PATH: KeyPath = ("data",)
_Read = TypeVar("_Read")


class FileSplit(Frozen):
    """One split from a CSV with the columns `case` and `part` (train, validation or test)."""

    file: str = Field(min_length=1, description="The CSV, relative to the working folder.")


class PatientFile(Frozen):
    """Whose scan each case is, from a CSV with the columns `case` and `patient`."""

    file: str = Field(min_length=1, description="The CSV, relative to the working folder.")


@dataclass(frozen=True)
class Tables:
    """How CSVs are read that the section names."""

    sent: Mapping[str, str] = field(default_factory=dict)  # by the path of the section, and not read from there
    quoted: bool = True  # whether mistakes say what stands in files of this machine

    def read(self, reader: Callable[[Path, str | None], _Read], file: str) -> _Read:
        """What a reader makes of such a CSV; raises `BadInput`."""
        content = self.sent.get(file)
        if self.quoted or content is not None:
            return reader(Path(file), content)
        try:
            return reader(Path(file), None)
        except (BadInput, ValueError) as error:
            raise BadInput(
                f"{one_line(file)} cannot be used, and what stands in files of this server is not told: send the table "
                "along with the sweep to hear why"
            ) from error


_ALL_QUOTED = Tables()


def read_data(problems: Problems, section: object, tables: Tables = _ALL_QUOTED) -> Data | None:
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
    if isinstance(values.get("root"), str) and not problems.can_be_path((*_PATH, "root"), values["root"]):
        return None
    for key in ("layout", "labels", "affine") if "synthetic" in values else ():
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
    _take_over(problems, values)
    _read_patients(problems, values, tables)
    fits = check_anatomy(problems, _PATH, values)
    check_intensity(problems, _PATH, values)
    split = _read_split(problems, values.pop("split", None), tables)
    found = validate(problems, _PATH, Data, {**values, "split": split} if split else values)
    return found if fits else None


def _take_over(problems: Problems, values: dict[str, Any]) -> None:
    """Write into the section what its folder says of itself and the section leaves out: series, labels, regions."""
    root, layout, labels = values.get("root"), values.get("layout"), values.get("labels")
    left_out = "labels" not in values
    if not isinstance(root, str) or isinstance(labels, str) or isinstance(values.get("series"), dict):
        return
    if not (left_out or "series" not in values) or not (layout is None or isinstance(layout, str)):
        return
    found = None
    with problems.recording((*_PATH, "root")):
        found = describe_folder(Path(root), layout)
    if found is None:
        return
    if set(found.series) != set(SERIES):  # those of gliomas have an order of their own
        values.setdefault("series", list(found.series))
    if left_out and found.unusable:
        problems.add(_PATH, found.unusable)
    elif left_out:
        values["labels"] = {name: list(of_label) for name, of_label in found.labels.items()}
        if found.regions:
            values.setdefault("regions", {name: list(parts) for name, parts in found.regions.items()})


def _read_patients(problems: Problems, values: dict[str, Any], tables: Tables) -> None:
    """Put case -> patient in the place of the file that says so."""
    path, patient = (*_PATH, "patient"), values.get("patient")
    if patient is None:
        return
    if "synthetic" in values:
        problems.add(path, "each phantom is a patient; leave it out")
        del values["patient"]
    elif isinstance(patient, dict) or (isinstance(patient, str) and patient.lower().endswith(".csv")):
        del values["patient"]
        file = validate(problems, path, PatientFile, patient if isinstance(patient, dict) else {"file": patient})
        with problems.recording(path):
            if file and problems.can_be_path(path, file.file):
                values["patient"] = tables.read(read_patient_csv, file.file)


def _read_split(problems: Problems, section: object, tables: Tables) -> Split | None:
    """The split that the keys of the section choose; None when it is left out or has mistakes."""
    path = (*_PATH, "split")
    if section is None:
        return None
    kind: type[BaseModel] = FractionSplit
    if isinstance(section, dict) and "folds" in section:
        kind = FoldSplit
    elif isinstance(section, dict) and "file" in section:
        kind = FileSplit
    elif isinstance(section, dict) and set(section) == {"test"} and not isinstance(section["test"], int | float):
        kind = AllTested
    split = validate(problems, path, kind, section)
    if isinstance(split, FileSplit):
        if not problems.can_be_path((*path, "file"), split.file):
            return None
        with problems.recording((*path, "file")):
            return tables.read(read_split_csv, split.file)
    if isinstance(split, FractionSplit):
        total = split.train + split.validation + split.test
        if abs(total - 1) > 1e-6:
            problems.add(path, f"expected train, validation and test to sum to 1, got {total:g}")
    return split if isinstance(split, FoldSplit | FractionSplit | AllTested) else None
