"""Which layout a folder has, and its cases."""

from __future__ import annotations

from pathlib import Path

from services.errors import BadData
from services.science import layouts
from services.science.layouts.base import CaseFiles


def discover(root: Path, layout: str | None = None) -> list[CaseFiles]:
    """The complete cases below `root`, sorted by id; the layout is found by itself unless named.

    Raises `BadData` for a folder that does not exist, is empty, holds no case, mixes two layouts or lacks a file.
    """
    return [case.require_complete() for case in scan(root, layout)]


def scan(root: Path, layout: str | None = None) -> list[CaseFiles]:
    """As `discover`, incomplete cases included (their `missing` names the files)."""
    if not root.is_dir():
        raise BadData(f"data folder {root} {'is a file, not a folder' if root.exists() else 'does not exist'}")
    if not any(root.iterdir()):
        raise BadData(f"data folder {root} is empty")
    tried = [layout] if layout else layouts.names()
    found = {name: cases for name in tried if (cases := layouts.build({"name": name}).scan(root))}
    if not found:
        raise BadData(
            f"data folder {root} holds no case of layout {' or '.join(tried)}: expected files such as "
            "<case>/<case>_t1.nii.gz (brats), <case>/<case>-t1n.nii.gz (brats2023) or a dataset.json (msd)"
        )
    if len(found) > 1:
        examples = " and ".join(
            f"{name} ({min(cases, key=lambda case: len(case.missing)).case_id})" for name, cases in found.items()
        )
        raise BadData(f"data folder {root} mixes layouts: {examples}; give the folder of one of them")
    return next(iter(found.values()))
