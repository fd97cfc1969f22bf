"""Looking into an archive without running anything of it, within bounds of size and time."""

from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path
from typing import Any

from services.bounded_files import parse_json
from services.errors import BadInput

#: Of the list of an archive's content, which is read whole; that of a large network has some thousand names.
_MAX_LISTING = 16_000_000
#: torch stores weights as they are; what is packed by hand becomes some times as large, not thousands of times.
_MAX_RATIO, _SMALL = 100, 100_000_000
#: Of a program as JSON: that of a network of 60 million parameters has about 2 MB.
_MAX_JSON, _MAX_VALUES = 16_000_000, 1_000_000
#: What the standard library raises for archives that are damaged, or only look like one.
_DAMAGED = (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError, struct.error)


def names_in(path: Path) -> list[str]:
    """The names inside a zip archive; none for anything else."""
    try:
        return [item.filename for item in _listing(path)]
    except BadInput:
        return []


def read_json_in(path: Path, suffix: str) -> Any:
    """The values of the file inside a zip archive whose name ends so; None where none can be read within bounds."""
    try:
        name = next(item.filename for item in _listing(path) if item.filename.endswith(suffix))
        with zipfile.ZipFile(path) as archive, archive.open(name) as file:
            content = file.read(_MAX_JSON + 1)
        return parse_json(content, path.name, values=_MAX_VALUES) if len(content) <= _MAX_JSON else None
    except (StopIteration, BadInput, RuntimeError, *_DAMAGED):  # RuntimeError: a file with a password
        return None


def require_harmless(path: Path) -> None:
    """Raises `BadInput` for an archive that would become far larger than its file; anything else is in order."""
    size = sum(item.file_size for item in _listing(path))
    if size > max(_SMALL, _MAX_RATIO * path.stat().st_size):
        raise BadInput(f"{path.name} would unpack to {size / 1e9:.1f} GB, over {_MAX_RATIO} times its size")


def _listing(path: Path) -> list[zipfile.ZipInfo]:
    try:
        if not path.is_file() or not zipfile.is_zipfile(path):
            return []
        if _size_of_listing(path) > _MAX_LISTING:
            raise BadInput(f"{path.name} lists more than {_MAX_LISTING} bytes of names")
        with zipfile.ZipFile(path) as archive:
            return archive.infolist()
    except _DAMAGED:
        return []


def _size_of_listing(path: Path) -> int:
    """Bytes of the central directory, as the records at the archive's end say; those of Zip64 count if there are any.

    What stands there may be a lie; but the library reads no more than it says.
    """
    with path.open("rb") as file:
        length = file.seek(0, os.SEEK_END)
        file.seek(max(0, length - 2**16 - 200))
        tail = file.read()
    end, large = tail.rfind(b"PK\5\6"), tail.rfind(b"PK\6\6")
    sizes = [struct.unpack_from("<L", tail, end + 12)[0] if 0 <= end <= len(tail) - 16 else 0]
    if 0 <= large <= len(tail) - 48:
        sizes = [struct.unpack_from("<Q", tail, large + 40)[0]]
    return int(sizes[0])
