"""A file or folder that garbage collection may remove."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class GarbageItem:
    """What lies where, why it may go, and how to remove it."""

    where: str  # store, scratch, cache, home, export, temporary
    path: str
    why: str
    size: int  # bytes
    modified: float  # seconds since 1970
    remove: Callable[[], bool] = field(compare=False, repr=False)  # looks again first; whether it went


def measure(path: Path) -> tuple[int, float]:
    """Bytes of a file or below a folder, and when the newest was written."""
    size, newest = 0, 0.0
    below = (Path(place, name) for place, _, files in os.walk(path) for name in ("", *files))
    for found in below if path.is_dir() else [path]:
        with contextlib.suppress(FileNotFoundError):  # renamed or removed while we look
            status = found.lstat()
            size += 0 if found.is_dir() else status.st_size
            newest = max(newest, status.st_mtime)
    return size, newest
