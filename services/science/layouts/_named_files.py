"""Cases with one file per series, told apart by the end of the file name: what BraTS of every year has in common."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from services.errors import BadData
from services.science.labels import LabelScheme
from services.science.layouts.base import CaseFiles, SeriesFile, walk


def scan_named_files(
    root: Path, *, layout: str, scheme: LabelScheme, separator: str, suffixes: Sequence[str], time_point: str = ""
) -> list[CaseFiles]:
    """Cases whose files are `<case><separator><suffix>.nii[.gz]`, sorted by id.

    `suffixes` are those of T1, T1ce, T2, FLAIR and the segmentation; `time_point` is a pattern at the end of a case id
    that is not part of the patient id. Raises `BadData` for a case or series that exists twice.
    """
    pattern = re.compile(rf"(?P<case>.+){separator}(?P<suffix>{'|'.join(suffixes)})\.nii(\.gz)?", re.IGNORECASE)
    found: dict[str, tuple[Path, dict[str, Path]]] = {}
    bare: list[Path] = []
    for folder, subfolders, files in walk(root):
        matches = [match for match in map(pattern.fullmatch, files) if match]
        for match in matches:
            case_id, suffix = match["case"], match["suffix"].lower()
            home, parts = found.setdefault(case_id, (folder, {}))
            if home != folder:
                raise BadData(f"case {case_id} exists twice, in {home} and in {folder}; remove one of them")
            if suffix in parts:
                raise BadData(f"case {case_id} has two files for one series, {parts[suffix].name} and {match[0]}, "
                              f"in {folder}; remove one of them")  # fmt: skip
            parts[suffix] = folder / match[0]
        if not matches and not subfolders and folder != root and folder.name.lower().startswith("brats"):
            bare.append(folder)
    if found:  # a case folder without any known file is an incomplete case, not nothing
        found.update({folder.name: (folder, {}) for folder in bare if folder.name not in found})
    return [
        _case(case_id, *found[case_id], layout, scheme, separator, suffixes, time_point) for case_id in sorted(found)
    ]


def _case(
    case_id: str,
    folder: Path,
    parts: Mapping[str, Path],
    layout: str,
    scheme: LabelScheme,
    separator: str,
    suffixes: Sequence[str],
    time_point: str,
) -> CaseFiles:
    paths = [parts.get(suffix, folder / f"{case_id}{separator}{suffix}.nii.gz") for suffix in suffixes]
    *series, segmentation = paths
    return CaseFiles(
        case_id=case_id,
        patient_id=re.sub(rf"{time_point}$", "", case_id) if time_point else case_id,
        layout=layout,
        scheme=scheme,
        series=tuple(map(SeriesFile, series)),
        segmentation=segmentation,
        missing=tuple(path for suffix, path in zip(suffixes, paths, strict=True) if suffix not in parts),
    )
