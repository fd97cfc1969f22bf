"""Folders: made where somebody else may tidy up at the same time, and files that are on the disk before they count."""

from __future__ import annotations

import os
from pathlib import Path

#: Whoever loses so often does not lose to chance.
_TRIES = 100


def make_folders(folder: Path) -> None:
    """Make a folder and those above it; what is there already is fine.

    An empty folder above it may be removed between its own making and the next one's, and the folder itself between the
    moment that it is there and the look whether it is one: then they are made again. Raises `OSError`.
    """
    for attempt in range(_TRIES):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return
        except (FileNotFoundError, FileExistsError):
            if attempt == _TRIES - 1:
                raise


def sync(path: Path) -> None:
    """Wait until a file or a folder's list of names is on the disk: it is there after a power cut, too."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
