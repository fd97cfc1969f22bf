"""`dataset.json`, the index of a Decathlon or nnU-Net folder: found, and read within limits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from services.bounded_files import read_json
from services.errors import BadData, BadInput
from services.science.layouts.base import walk

#: The largest known index, of a set of 10,000 cases, has 2 MB.
_MAX_BYTES, _MAX_VALUES = 20_000_000, 1_000_000


def find_index(root: Path) -> Path | None:
    """The one `dataset.json` below `root`; raises `BadData` for two."""
    indexes = [folder / "dataset.json" for folder, _, files in walk(root) if "dataset.json" in files]
    if len(indexes) > 1:
        raise BadData(f"{indexes[0]} and {indexes[1]} are two data sets; give the folder of one of them")
    return indexes[0] if indexes else None


def read_index(index: Path) -> dict[str, Any]:
    """Its content; empty for JSON that is no mapping. Raises `BadData` for a file that is too large or no JSON."""
    try:
        content = read_json(index, "it", most=_MAX_BYTES, values=_MAX_VALUES)
    except BadInput as error:
        raise BadData(f"{index} is not the index of a data set: expected JSON, {error}") from error
    return content if isinstance(content, dict) else {}


def is_nnunet(index: Path, content: dict[str, Any]) -> bool:
    """Whether the index is that of an nnU-Net folder: of version 2, or of 1, known by the names of its images."""
    if "channel_names" in content:
        return True
    images = (path.name for path in (index.parent / "imagesTr").glob("*_0000.nii*"))
    labels = index.parent / "labelsTr"
    return any((labels / name.replace("_0000.nii", ".nii")).is_file() for name in sorted(images)[:3])
