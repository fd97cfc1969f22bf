"""Content hashes of files, remembered by path, size and time of change, so that asking again costs nothing."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

from services.errors import BadData

_Known = dict[str, tuple[int, int, str]]  # path -> size, mtime_ns, sha256


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
    try:
        with ThreadPoolExecutor(max_workers=4) as pool:
            for path, entry in pool.map(lambda path: (path, _entry(path, known)), dict.fromkeys(paths)):
                changed = changed or known.get(str(path)) != entry
                known[str(path)], hashes[path] = entry, entry[2]
    finally:
        if changed:
            _remember(known, memory)
    return hashes


def _entry(path: Path, known: _Known) -> tuple[int, int, str]:
    try:
        status = path.stat()
        entry = known.get(str(path))
        if entry and entry[:2] == (status.st_size, status.st_mtime_ns):
            return entry
        with path.open("rb") as file:
            return status.st_size, status.st_mtime_ns, hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BadData(f"{path} cannot be read: {error.strerror}") from error


def _recall(memory: Path) -> _Known:
    """What was remembered; nothing where there is no memory or it is damaged."""
    with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
        entries = json.loads(memory.read_bytes()).items()
        return {path: (int(size), int(time), str(digest)) for path, (size, time, digest) in entries}
    return {}


def _remember(known: _Known, memory: Path) -> None:
    """Best effort: without a memory everything still works, only slower."""
    with contextlib.suppress(OSError):
        memory.parent.mkdir(parents=True, exist_ok=True)
        temporary = memory.with_name(f".making-{uuid4().hex}")
        temporary.write_text(json.dumps(known))
        temporary.replace(memory)
