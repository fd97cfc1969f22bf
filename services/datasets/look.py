"""What a folder holds before any sweep describes it: its cases, and how to read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from services.datasets.discover import NoKnownLayout, describe_folder, scan
from services.datasets.patterns import Patterns, find_patterns
from services.datasets.spec import DataSource
from services.errors import BadData
from services.science.anatomy import BRATS
from services.science.labels import SERIES, LabelScheme
from services.science.layouts.base import CaseFiles


@dataclass(frozen=True)
class Look:
    """Cases as paths, what their labels mean as far as that is known, and the data section that says so."""

    root: str
    cases: Sequence[CaseFiles]
    section: Mapping[str, Any]  # keys of the section data, without labels where nobody knows them
    scheme: LabelScheme | None = None  # None: each case's own
    classes: tuple[str, ...] = BRATS.classes  # of `scheme`, or of gliomas
    patient: str | Mapping[str, str] | None = None
    limited: tuple[str, ...] = ()  # series to which the sweep gives limits in place of percentiles
    notes: tuple[str, ...] = ()  # what its user should know, a sentence each

    @property
    def patients(self) -> dict[str, str]:
        """Case -> patient."""
        return {case.case_id: case.patient_id for case in self.cases}


def look_at_folder(
    root: str,
    layout: str | None = None,
    *,
    images: Mapping[str, str] | None = None,
    segmentation: str | None = None,
    labels: Mapping[str, Sequence[int]] | None = None,
) -> Look:
    """Look at a folder of any layout.

    `images` and `segmentation` are patterns of the layout `files`, `labels` the labels with their values. Where no
    layout finds a case, probable patterns are looked for. Raises `BadData` for a folder that cannot be read so.
    """
    path, notes, known = Path(root), [], labels
    section: dict[str, Any] = {"root": root, **({"layout": layout} if layout else {})}
    described = None if images else describe_folder(path, layout)
    if described and described.unusable:
        notes.append(described.unusable)
    if described:
        if set(described.series) != set(SERIES):
            section["series"] = list(described.series)
        known = labels or described.labels
        if not labels and described.regions:
            section["regions"] = {name: list(parts) for name, parts in described.regions.items()}
    elif not images:
        found: Patterns | None = None
        try:
            cases = scan(path, layout)
            found = None if layout else _patterns_instead(path, cases)
        except NoKnownLayout:
            if layout:
                raise
            found = find_patterns(path)
        if found:
            images, segmentation = found.series, found.segmentation
            notes += _about(found.left_out)
    if images:
        if not segmentation:
            raise BadData("patterns of images need one of the label maps: add --labels PATTERN, '{case}/seg.nii.gz'")
        section |= {"series": dict(images), "segmentation": segmentation}
        cases = scan(path, "files", files={"files": dict(images), "segmentation": segmentation})
    elif described:
        cases = scan(path, layout, declared=True)
        if "series" in section:
            cases = [case.picking(section["series"]) for case in cases]
    scheme = None
    if known:
        section["labels"] = {name: values[0] if len(values) == 1 else list(values) for name, values in known.items()}
        scheme = LabelScheme.declared({"background": (0,), **{name: tuple(of) for name, of in known.items()}})
    classes = ("background", *known) if known else BRATS.classes
    return Look(root, cases, section, scheme, classes, notes=tuple(notes))


def look_at_source(
    source: DataSource, scheme: LabelScheme | None, classes: Sequence[str], *, limited: Iterable[str] = ()
) -> Look:
    """Look at the folder that a sweep describes, which gives limits to the series `limited`.

    Raises `BadData` as `look_at_folder` does.
    """
    if source.root is None:
        raise BadData("the data of this sweep are phantoms, made on demand; `robust-cli data synth` writes some")
    cases = scan(
        Path(source.root),
        source.layout,
        declared=source.series is not None,
        files=source.files,
        patient=source.patient,
    )
    cases = [
        replace(case if source.series is None else case.picking(source.series), affine=source.affine) for case in cases
    ]
    return Look(source.root, cases, {}, scheme, tuple(classes), source.patient, tuple(limited))


def _patterns_instead(root: Path, cases: Sequence[CaseFiles]) -> Patterns | None:
    """Patterns for files of which all cases lack the same one in the layout that was found: it is another layout."""
    lacking = [{place for place, file in enumerate(case.paths) if file in case.missing} for case in cases]
    if len(cases) < 2 or not set.intersection(*lacking):
        return None
    try:
        return find_patterns(root)
    except BadData:
        return None


def _about(left_out: Sequence[str]) -> list[str]:
    if not left_out:
        return []
    shown = ", ".join(left_out[:4]) + (f" and {len(left_out) - 4} other kinds" if len(left_out) > 4 else "")
    return [f"left out: {shown}"]
