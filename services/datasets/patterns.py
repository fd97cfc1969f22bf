"""The probable patterns of a tree of NIfTI files that no layout knows: what names a case, a series, a label map.

A label map is found by a word in its path, or by what it holds; a part of its path names the case if the same name
leads to images. Of several readings the one that explains most files is taken, then that with the longest case names.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

from services.datasets.path_words import ENDING, label_score, names_a_label_map, series_names
from services.errors import BadData
from services.science.imaging.nifti_file import open_nifti
from services.science.layouts.base import walk
from services.science.layouts.files import Files

_TOKEN = re.compile(r"[A-Za-z]+|\d+")
#: So many tokens of a name may begin or end the name of a case; more are no name but a sentence.
_MOST_TOKENS = 16
_MOST_FILES = 20_000
#: This share of the cases must have a file for a pattern to count: some files may be missing.
_ENOUGH = 0.8
_MOST_LABELS = 64
_MOST_READINGS = 60
_TRIED = 10
#: So many scans a patient has on average, if folders are those of patients and not of sites.
_FEW = 6


@dataclass(frozen=True)
class Patterns:
    """Where the series and the label maps of a tree probably lie, below its root."""

    series: Mapping[str, str]
    segmentation: str
    cases: int
    left_out: tuple[str, ...]  # files, one of each kind, that the patterns do not explain


@dataclass(frozen=True)
class _Reading:
    """One way to read the tree: patterns with the files that each explains, and the names of its cases."""

    patterns: Mapping[str, Set[str]]
    segmentation: str
    cases: Set[str]

    @property
    def files(self) -> int:
        """How many files it explains."""
        return len(frozenset[str]().union(*self.patterns.values()))

    @property
    def rank(self) -> tuple[int, ...]:
        """The larger, the better."""
        free = sum(pattern.count("*") + 2 * pattern.count("{visit}") for pattern in self.patterns)
        named = sum(map(len, self.cases))
        return len(self.cases), self.files, label_score(self.segmentation), -free, named


def find_patterns(root: Path) -> Patterns:
    """The probable patterns of the files below `root`. Raises `BadData` where there is no NIfTI file or no reading."""
    files = [
        (folder / name).relative_to(root).as_posix()
        for folder, _, names in walk(root)
        for name in names
        if ENDING.search(name)
    ][:_MOST_FILES]
    if not files:
        raise BadData(
            f"data folder {root} holds no NIfTI file (.nii or .nii.gz); convert the images first, such as with dcm2niix"
        )
    if readings := _best_readings(root, files):
        found = [_explained(reading, files) for reading in readings]
        return next((one for one in found if _finds_no_more(root, one)), found[0])
    if len(folders := {file.partition("/")[0] for file in files}) == 1 and (folder := folders.pop()) != files[0]:
        inside = find_patterns(root / folder)  # every path holds the words of that folder
        return replace(
            inside,
            series={name: f"{folder}/{pattern}" for name, pattern in inside.series.items()},
            segmentation=f"{folder}/{inside.segmentation}",
            left_out=tuple(f"{folder}/{file}" for file in inside.left_out),
        )
    raise BadData(
        f"data folder {root} holds NIfTI files such as {files[0]}, but no label map with the same names was found; "
        "say where they lie with --images NAME=PATTERN and --labels PATTERN, such as --images 't1={case}/t1.nii.gz' "
        "--labels '{case}/seg.nii.gz'"
    )


def _finds_no_more(root: Path, patterns: Patterns) -> bool:
    """Whether the layout `files` finds those cases with the patterns, and not parts of names as further ones."""
    try:
        return len(Files(files=patterns.series, segmentation=patterns.segmentation).scan(root)) == patterns.cases
    except BadData:
        return False


def _best_readings(root: Path, files: Sequence[str]) -> list[_Reading]:
    """The best ways to read the tree, the best one first."""
    named = [file for file in files if label_score(file) > 0]
    for looked_at in (False, True):
        maps = _look_like_labels(root, files) if looked_at else named
        readings = [*_readings(files, maps, stars=False)]
        best = max(readings, key=lambda one: one.rank, default=None)
        if best is None or best.files < _ENOUGH * len(files) or len(best.cases) < _ENOUGH * len(maps):
            readings += _readings(files, maps, stars=True)
        if readings:
            return sorted(readings, key=lambda one: one.rank, reverse=True)[:_TRIED]
    return []


def _look_like_labels(root: Path, files: Sequence[str]) -> list[str]:
    """Files of the kinds of which the first one holds few whole numbers from 0 on."""
    kinds = defaultdict(list)
    for file in files:
        kinds[re.sub(r"\d+", "#", file)].append(file)
    found: list[str] = []
    for alike in kinds.values():
        if _holds_labels(root / alike[0]):
            found += alike
    if len(kinds) == 1:  # names differ by numbers alone, t1.nii.gz from t2.nii.gz: look at every file
        found = [file for file in files[:_MOST_LABELS] if _holds_labels(root / file)]
    return found


def _holds_labels(path: Path) -> bool:
    import numpy as np

    try:
        values = np.unique(open_nifti(path).values)
    except BadData:
        return False
    return bool(1 < len(values) <= _MOST_LABELS and values[0] == 0 and (values == np.round(values)).all())


def _readings(files: Sequence[str], maps: Sequence[str], *, stars: bool) -> Iterator[_Reading]:
    """Ways to read the tree in which these are label maps; with `stars` folders may differ from case to case."""
    named_maps = label_score(maps[0]) > 0 if maps else False  # by a word, which is not a part of the case's name then
    proposed: dict[str, dict[str, str]] = defaultdict(dict)  # pattern of label maps -> case -> file
    spoiled: set[str] = set()
    with_images = frozenset[str]().union(*(_names(file, stars=stars) for file in {*files}.difference(maps)))
    for file in maps:
        for case_id in _names(file, stars=stars) & with_images:
            for pattern in _patterns_of(file, case_id, stars=stars):
                if named_maps == (label_score(pattern) > 0) and proposed[pattern].setdefault(case_id, file) != file:
                    spoiled.add(pattern)  # one case twice
    usable = [(pattern, of_case) for pattern, of_case in proposed.items() if pattern not in spoiled]
    known: dict[tuple[Set[str], Set[str], bool], dict[str, frozenset[str]]] = {}
    for segmentation, of_case in sorted(usable, key=lambda one: -len(one[1]))[:_MOST_READINGS]:
        maps_here, cases = frozenset(of_case.values()), frozenset(of_case)
        key = (maps_here, cases, "{visit}" in segmentation)
        if key not in known:
            known[key] = _images([file for file in files if file not in maps_here], cases, key[2], stars=stars)
        if images := known[key]:
            yield _Reading({**images, segmentation: maps_here}, segmentation, cases)


def _images(files: Sequence[str], cases: Set[str], visits: bool, *, stars: bool) -> dict[str, frozenset[str]]:
    """Patterns that nearly every one of the cases has a file for, each file explained by one of them.

    `visits`: whether cases are named by `{patient}` and `{visit}`, as in the pattern of the label maps.
    """
    found: dict[str, dict[str, str]] = defaultdict(dict)
    spoiled: set[str] = set()
    for file in files:
        if own := _names(file, stars=stars) & cases:
            case_id = max(own, key=len)
            for pattern in _patterns_of(file, case_id, stars=stars):
                if ("{visit}" in pattern) == visits and found[pattern].setdefault(case_id, file) != file:
                    spoiled.add(pattern)
    chosen: dict[str, frozenset[str]] = {}
    taken: set[str] = set()
    for pattern in sorted(found, key=lambda pattern: (-len(found[pattern]), pattern.count("*"), pattern)):
        of_case = found[pattern]
        if pattern not in spoiled and len(of_case) >= _ENOUGH * len(cases) and not taken & set(of_case.values()):
            chosen[pattern] = frozenset(of_case.values())
            taken |= chosen[pattern]
    return chosen


@cache
def _names(file: str, *, stars: bool) -> frozenset[str]:
    """What in a path may be the name of a case: a folder, a file name, or a part of one between separators.

    With `stars` also two folders, those of a patient and a visit.
    """
    parts = ENDING.sub("", file).split("/")
    found = {*parts, *(f"{patient}_{visit}" for patient, visit in pairwise(parts[:-1]) if stars)}
    for part in parts:
        tokens = [(match.start(), match.end()) for match in _TOKEN.finditer(part)][:_MOST_TOKENS]
        for first, last in combinations(range(len(tokens) + 1), 2):
            start, end = tokens[first][0], tokens[last - 1][1]
            if part[start:end].isdigit() or (_apart(part, start) and _apart(part, end)):
                found.add(part[start:end])
    return frozenset(found)


def _apart(part: str, place: int) -> bool:
    """Whether a separator stands at this place, or the part begins or ends there."""
    return place in (0, len(part)) or not (part[place - 1].isalnum() and part[place].isalnum())


@cache
def _patterns_of(file: str, case_id: str, *, stars: bool) -> tuple[str, ...]:
    """The path with `{case}` for the name; with `stars` also with `*` for folders that do not name it.

    For a name of two folders these are `{patient}` and `{visit}`.
    """
    found: list[str] = []
    *folders, name = file.split("/")
    for place, (patient, visit) in enumerate(pairwise(folders)) if stars else ():
        if case_id == f"{patient}_{visit}":
            words = _replaced(_replaced(name, patient, "{patient}"), visit, "{visit}")
            found.append("/".join([*folders[:place], "{patient}", "{visit}", *folders[place + 2 :], words]))
    *folders, name = _replaced(file, case_id, "{case}").split("/")
    if "{case}" not in "/".join([*folders, name]):
        return tuple(found)
    found.insert(0, "/".join([*folders, name]))
    free = [place for place, folder in enumerate(folders) if "{case}" not in folder][:4] if stars else []
    for count in range(1, len(free) + 1):
        for places in combinations(free, count):
            starred = ["*" if place in places else folder for place, folder in enumerate(folders)]
            found.append("/".join([*starred, name]))
    return tuple(found)


def _replaced(text: str, name: str, word: str) -> str:
    """The text with the word wherever it holds the name, not as a part of a longer one."""
    edge = r"\d" if name.isdigit() else "[A-Za-z0-9]"
    return re.sub(rf"(?<!{edge}){re.escape(name)}(?!{edge})", word, text)


def _explained(reading: _Reading, files: Sequence[str]) -> Patterns:
    """The reading with names for its series; what looks like another label map is none."""
    others = [pattern for pattern in reading.patterns if pattern != reading.segmentation]
    images = [pattern for pattern in others if not names_a_label_map(pattern)] or others
    explained = {file for pattern in (*images, reading.segmentation) for file in reading.patterns[pattern]}
    kinds: dict[str, str] = {}
    for file in files:
        if file not in explained:
            kinds.setdefault(re.sub(r"\d+", "#", file), file)
    chosen = [_with_patients(pattern, reading.patterns[pattern]) for pattern in (*sorted(images), reading.segmentation)]
    return Patterns(
        dict(zip(series_names(chosen[:-1]), chosen[:-1], strict=True)),
        chosen[-1],
        len(reading.cases),
        tuple(kinds.values()),
    )


def _with_patients(pattern: str, files: Set[str]) -> str:
    """The pattern with `{patient}` in the place of a `*` that stands for many folders with few cases in each."""
    parts = pattern.split("/")
    for place, part in enumerate(parts):
        folders = Counter(file.split("/")[place] for file in files)
        if part == "*" and len(folders) > 2 and max(folders.values()) > 1 and len(files) <= _FEW * len(folders):
            parts[place] = "{patient}"
            break
    return "/".join(parts)
