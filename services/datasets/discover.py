"""Which layout a folder has, and its cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from services.datasets.patients import with_patients
from services.errors import BadData, RobustError
from services.science import layouts
from services.science.layouts.base import CaseFiles, LayoutDescription


class NoKnownLayout(BadData):
    """A folder in which none of the layouts finds a case."""


def discover(
    root: Path,
    layout: str | None = None,
    *,
    series: Sequence[str] | None = None,
    files: Mapping[str, Any] | None = None,
    code: str | None = None,
    patient: str | Mapping[str, str] | None = None,
) -> list[CaseFiles]:
    """The complete cases below `root`, sorted by id; the layout is found by itself unless named.

    `series` are the ones wanted of data whose labels are declared, `files` the parameters of the layout `files`, `code`
    the one that a layout from outside must have, and `patient` what says whose each case is. A layout from outside is
    never found by itself.

    Raises `BadData` for a folder that does not exist, is empty, holds no case, mixes two layouts or lacks a file.
    """
    cases = scan(root, layout, declared=series is not None, files=files, code=code, patient=patient)
    return [(case if series is None else case.picking(series)).require_complete() for case in cases]


def scan(
    root: Path,
    layout: str | None = None,
    *,
    declared: bool = False,
    files: Mapping[str, Any] | None = None,
    code: str | None = None,
    patient: str | Mapping[str, str] | None = None,
) -> list[CaseFiles]:
    """As `discover`, incomplete cases included (their `missing` names the files)."""
    if not root.is_dir():
        raise BadData(f"data folder {root} {'is a file, not a folder' if root.exists() else 'does not exist'}")
    if not any(root.iterdir()):
        raise BadData(f"data folder {root} is empty")
    if layout == "files" and not files:
        raise BadData("the layout 'files' needs patterns: data.series and data.segmentation of a sweep give them")
    tried = ["files"] if files else [layout] if layout else [name for name in layouts.built_in() if name != "files"]
    parameters: dict[str, Mapping[str, Any]] = {"files": files or {}, "msd": {"declared": declared}}
    if layout and code:
        parameters[layout] = {"code": code}
    chosen = {name: layouts.build({"name": name, **parameters.get(name, {})}) for name in tried}
    found = {name: cases for name, one in chosen.items() if (cases := _require_cases(name, one.scan(root)))}
    if not found and files:
        patterns = ", ".join([*files["files"].values(), files["segmentation"]])
        raise BadData(f"data folder {root} holds no file that one of the patterns of data.series names: {patterns}")
    if not found and layout and layout not in layouts.built_in():
        raise BadData(
            f"data folder {root} holds no case of layout {layout}; `robust-cli plugins layouts {layout}` says what "
            "that layout expects"
        )
    if not found:
        raise NoKnownLayout(
            f"data folder {root} holds no case of layout {' or '.join(tried)}: expected files such as "
            "<case>/<case>_t1.nii.gz (brats), <case>/<case>-t1n.nii.gz (brats2023) or a dataset.json (msd, nnunet); "
            "of other files, data.series and data.segmentation of a sweep give the patterns, which "
            "`robust-cli data inspect` proposes"
        )
    if len(found) > 1:
        examples = " and ".join(
            f"{name} ({min(cases, key=lambda case: len(case.missing)).case_id})" for name, cases in found.items()
        )
        raise BadData(f"data folder {root} mixes layouts: {examples}; give the folder of one of them")
    return with_patients(next(iter(found.values())), patient)


def describe_folder(root: Path, layout: str | None = None) -> LayoutDescription | None:
    """What the folder says of its own series and labels, read in the layout, or in all that find folders by themselves.

    None for a folder that says nothing, or is not there. Raises `BadData` for an index that cannot be used.
    """
    tried = [layout] if layout else [name for name in layouts.built_in() if name != "files"]
    found = (layouts.build({"name": name}).describe(root) for name in tried if root.is_dir() and name != "files")
    return next((description for description in found if description), None)


def _require_cases(layout: str, found: object) -> list[CaseFiles]:
    """What a layout returned; raises `RobustError` for anything but a list of different cases."""
    if not isinstance(found, list) or not all(isinstance(case, CaseFiles) for case in found):
        raise RobustError(f"data layout {layout!r} returned {found!r:.80}, expected a list of CaseFiles")
    ids = [case.case_id for case in found]
    if twice := sorted({case_id for case_id in ids if ids.count(case_id) > 1}):
        raise RobustError(f"data layout {layout!r} returned the case {twice[0]!r} twice")
    return found
