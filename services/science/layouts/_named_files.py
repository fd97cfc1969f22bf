"""Cases with one file per series, told apart by the end of the file name: what BraTS of every year has in common."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from services.errors import BadData
from services.science.labels import LabelScheme
from services.science.layouts._brats_tasks import asking, published_labels
from services.science.layouts.base import CaseFiles, SeriesFile, walk

_Parts = Mapping[str, Path]  # suffix -> file


def scan_named_files(
    root: Path,
    *,
    layout: str,
    scheme: LabelScheme | Callable[[str, Path], LabelScheme | None],
    separator: str,
    suffixes: Sequence[str],
    time_point: str = "",
) -> list[CaseFiles]:
    """Cases whose files are `<case><separator><suffix>.nii[.gz]`, sorted by id.

    `suffixes` are those of T1, T1ce, T2, FLAIR and the segmentation; `time_point` is a pattern at the end of a case id
    that is not part of the patient id; `scheme` is that of all cases, or tells what the name of a case and its folder
    prove of its labels. Each series may have a folder of its own (t1/a_t1.nii.gz, flair/a_flair.nii.gz). Raises
    `BadData` for a case or series that exists twice.
    """
    expression = rf"(?P<case>.+){separator}(?P<suffix>{'|'.join(suffixes)})\.nii(\.gz)?"
    pattern = re.compile(expression, re.IGNORECASE | re.DOTALL)
    found: dict[str, dict[str, Path]] = {}
    held: dict[Path, set[str]] = {}  # folder -> suffixes in it
    bare: list[Path] = []
    for folder, subfolders, files in walk(root):
        matches = [match for match in map(pattern.fullmatch, files) if match]
        for match in matches:
            case_id, suffix, path = match["case"], match["suffix"].lower(), folder / match[0]
            held.setdefault(folder, set()).add(suffix)
            other = found.setdefault(case_id, {}).setdefault(suffix, path)
            if other.parent != folder:
                raise _twice(case_id, other.parent, folder)
            if other != path:
                raise BadData(f"case {case_id} has two files for one series, {other.name} and {path.name}, "
                              f"in {folder}; remove one of them")  # fmt: skip
        if not matches and not subfolders and folder != root and folder.name.lower().startswith("brats"):
            bare.append(folder)
    folder_of = _series_folders(found, held)

    def case(case_id: str, parts: _Parts, home: Path) -> CaseFiles:
        absent = {
            suffix: folder_of.get(suffix, home) / f"{case_id}{separator}{suffix}.nii.gz"
            for suffix in suffixes
            if suffix not in parts
        }
        *series, segmentation = (parts.get(suffix) or absent[suffix] for suffix in suffixes)
        proven = scheme if isinstance(scheme, LabelScheme) else scheme(case_id, home)
        return CaseFiles(
            case_id=case_id,
            patient_id=re.sub(rf"{time_point}$", "", case_id) if time_point else case_id,
            layout=layout,
            scheme=proven,
            series=tuple(map(SeriesFile, series)),
            segmentation=segmentation,
            missing=tuple(absent.values()),
            asking="" if proven else asking(case_id),
            likely={} if proven else published_labels(case_id),
        )

    cases = [case(case_id, parts, next(iter(parts.values())).parent) for case_id, parts in found.items()]
    if found:  # a case folder without any known file is an incomplete case, not nothing
        cases += [case(folder.name, {}, folder) for folder in bare if folder.name not in found]
    return sorted(cases, key=lambda case: case.case_id)


def _series_folders(found: Mapping[str, _Parts], held: Mapping[Path, set[str]]) -> dict[str, Path]:
    """Suffix -> the folder of that series; empty where cases lie in a folder each, or all in one.

    Raises `BadData` for a case in two folders of which one holds several series: that is a case which exists twice.
    """
    apart = False
    for case_id, parts in found.items():
        homes = sorted({path.parent for path in parts.values()})
        if len(homes) > 1:
            apart = True
            if any(len(held[folder]) > 1 for folder in homes):
                raise _twice(case_id, homes[0], homes[1])
    return {suffix: folder for folder, (suffix, *more) in held.items() if not more} if apart else {}


def _twice(case_id: str, one: Path, other: Path) -> BadData:
    return BadData(f"case {case_id} exists twice, in {one} and in {other}; remove one of them")
