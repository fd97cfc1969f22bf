"""Content hashes of files, remembered as long as nothing about the file says that it changed.

What is compared: size, times of the last change of content (mtime) and of anything (ctime), and the last eight bytes.
Copies and tools may give back a file its old mtime; its ctime belongs to the file system. Where a network file system
has none of its own, the end of a packed file, its checksum, still differs. A file that was changed less than three
seconds before it was hashed may change again within the same tick of its clock: it is hashed again the next time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any

from services.datasets.memory import recall, remember
from services.errors import BadData
from services.science.imaging.regular_file import open_regular
from services.telling import tell

#: Times of files are exact to this many seconds at worst (FAT), and clocks of servers differ a little.
_SETTLED_S = 3.0
_TAIL = 8


@dataclass(frozen=True)
class _Entry:
    """What was seen of a file when its hash was taken."""

    size: int
    mtime_ns: int
    ctime_ns: int
    tail: str  # its last bytes
    settled: bool  # whether a later change must show in one of the above
    sha256: str


_Known = dict[str, _Entry]  # by path


def digest_of(value: Any) -> str:
    """The sha256 of a JSON value."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def hash_files(paths: Iterable[Path], memory: Path) -> Mapping[Path, str]:
    """The sha256 of every file; `memory` is a JSON file that keeps them for the next call.

    Two processes may share `memory`: each writes it whole, by rename, and what one loses is hashed again. What was
    hashed before an interruption is kept. Raises `BadData` for a file that cannot be read.
    """
    known, changed = _recall(memory), False
    hashes: dict[Path, str] = {}
    wanted = list(dict.fromkeys(paths))
    try:
        with ThreadPoolExecutor(max_workers=4) as pool:
            for path, entry in pool.map(lambda path: (path, _entry(path, known)), wanted):
                tell(f"hashing files: {len(hashes)} of {len(wanted)}")
                changed = changed or known.get(str(path)) != entry
                known[str(path)], hashes[path] = entry, entry.sha256
    finally:
        if changed:
            remember({path: astuple(entry) for path, entry in known.items()}, memory)
    return hashes


def _entry(path: Path, known: _Known) -> _Entry:
    with open_regular(path) as file:  # a network file system asks its server anew for what is opened
        try:
            seen, found = _seen(file), known.get(str(path))
            if found and found.settled and seen == astuple(found)[: len(seen)]:
                return found
            settled = time.time() - max(seen[1], seen[2]) / 1e9 > _SETTLED_S
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            if _seen(file) != seen:
                raise BadData(f"{path} was changed while it was read; wait until it is complete, then try again")
        except OSError as error:
            raise BadData(f"{path} cannot be read: {error.strerror}") from error
    return _Entry(*seen, settled, digest)


def _seen(file: BufferedReader) -> tuple[int, int, int, str]:
    status = os.fstat(file.fileno())
    file.seek(max(0, status.st_size - _TAIL))
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, file.read(_TAIL).hex()


def _recall(memory: Path) -> _Known:
    """What was remembered, of this version."""
    with contextlib.suppress(TypeError):
        return {path: _Entry(*values) for path, values in recall(memory).items()}
    return {}
