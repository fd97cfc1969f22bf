"""The base of all layouts: the cases below a folder, as paths; no image is opened."""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from services.errors import BadData, did_you_mean
from services.plugin import Plugin
from services.science.labels import SERIES, LabelScheme

#: Folders that file systems keep for themselves at the top of a disk.
_OF_THE_SYSTEM = ("lost+found", "System Volume Information", "$RECYCLE.BIN")


@dataclass(frozen=True)
class SeriesFile:
    """Where one series lies: a 3-D file, or one channel (last axis) of a 4-D file."""

    path: Path
    channel: int | None = None


@dataclass(frozen=True)
class CaseFiles:
    """The files of one case; paths in `missing` are expected and do not exist."""

    case_id: str
    patient_id: str
    layout: str
    scheme: LabelScheme | None  # of `segmentation`; None: the sweep must declare it
    series: tuple[SeriesFile, ...]  # as `names` calls them
    segmentation: Path
    missing: tuple[Path, ...] = ()
    names: tuple[str, ...] = SERIES
    affine: Literal["sform", "qform"] | None = None  # which counts in files where both are there and disagree
    asking: str = ""  # where there is no scheme: the sentence that says what to declare
    likely: Mapping[str, int] = field(default_factory=dict)  # and labels with their values that may be meant

    @property
    def paths(self) -> tuple[Path, ...]:
        """Every file of the case once: images in series order, then the segmentation."""
        return tuple(dict.fromkeys([*(series.path for series in self.series), self.segmentation]))

    def picking(self, names: Sequence[str]) -> CaseFiles:
        """The case with these series only, in this order; raises `BadData` for one that it lacks."""
        for name in names:
            if name not in self.names:
                found = did_you_mean(name, self.names)
                raise BadData(f"case {self.case_id} has no series {name!r}{found}; list in data.series those to use")
        series = tuple(self.series[self.names.index(name)] for name in names)
        needed = {*(file.path for file in series), self.segmentation}
        missing = tuple(path for path in self.missing if path in needed)
        return replace(self, series=series, names=tuple(names), missing=missing)

    def require_scheme(self) -> LabelScheme:
        """The layout's own label scheme; raises `BadData` for a layout that has none."""
        if self.scheme is None:
            raise BadData(
                self.asking
                or f"the layout {self.layout!r} does not say what the values of label maps mean: write each label with "
                "its value in the section data, such as `labels: {liver: 1, tumor: [2, 3]}`"
            )
        return self.scheme

    def require_complete(self) -> CaseFiles:
        """This case; raises `BadData` naming the first missing file, or a name that no database can hold."""
        if self.problems:
            raise BadData(self.problems[0])
        return self

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the case before any file is opened, a sentence each."""
        shown = os.fsencode(self.case_id).decode("utf-8", "backslashreplace")
        unnamed = () if shown == self.case_id else (f"case {shown}: its name is not UTF-8 text; rename its files",)
        return (*unnamed, *(missing_file(shown, path) for path in self.missing))


@dataclass(frozen=True)
class LayoutDescription:
    """What a folder says of its own data: it stands for what the data section leaves out."""

    series: tuple[str, ...]
    labels: Mapping[str, tuple[int, ...]]  # without the background
    regions: Mapping[str, tuple[str, ...]] | None = None  # as sets of labels; None: each label
    unusable: str = ""  # why the labels cannot be taken as they are, and what to declare instead


class Layout(Plugin):
    """One way of laying cases out in folders."""

    @abstractmethod
    def scan(self, root: Path) -> list[CaseFiles]:
        """Cases below `root`, sorted by id, incomplete ones too; empty when this is not the layout.

        Raises `BadData` where the folder contradicts itself, such as one case in two places.
        """

    def describe(self, root: Path) -> LayoutDescription | None:
        """What a folder of this layout says of its series and labels; None where it says nothing, or holds gliomas.

        Raises `BadData` as `scan` does.
        """
        return None

    def find(self, root: Path) -> list[CaseFiles]:
        """Cases below `root`, sorted by id, every file there; raises `BadData` naming a missing file."""
        return [case.require_complete() for case in self.scan(root)]


def missing_file(case_id: str, path: Path) -> str:
    """The sentence for a case that lacks a file."""
    if path.is_dir():
        return f"case {case_id}: {path} is a folder, not a file; put the image itself there"
    return f"case {case_id}: file {path.name} is missing in {path.parent}; add it or remove the case"


def walk(root: Path) -> Iterator[tuple[Path, list[str], list[str]]]:
    """Folders below `root` with their subfolders and files, sorted, hidden ones left out; links are followed once.

    Raises `BadData` for a folder that cannot be read: its cases would be missing without a word.
    """

    def refuse(error: OSError) -> None:
        if Path(str(error.filename)).name not in _OF_THE_SYSTEM:
            raise BadData(f"{error.filename} cannot be read: {error.strerror}; put that right or move it elsewhere")

    seen: set[str] = set()
    for folder, subfolders, files in os.walk(root, onerror=refuse, followlinks=True):
        real = os.path.realpath(folder)
        if real in seen:
            subfolders.clear()
            continue
        seen.add(real)
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        yield Path(folder), list(subfolders), sorted(name for name in files if not name.startswith("."))
