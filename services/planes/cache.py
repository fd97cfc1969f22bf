"""Files that can be made again, up to so many bytes: those that nobody has used for longest go first.

Any number of processes may read, write and tidy at once: a file appears by rename, one that is read stays readable
when its name goes, and whoever does not find one makes it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from services.errors import MachineFailed
from services.folders import make_folders
from services.settings import Settings

#: Bytes of all files together, and what is left of them once there were more.
LIMIT = 2_000_000_000
_LEFT = 0.9
#: Below the cache of this machine.
FOLDER = "planes"
_UNFINISHED = ".part-"


class PlaneCache:
    """Bytes by key; keys are names of files."""

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        self.folder, self._limit = folder, limit

    @classmethod
    def of(cls, settings: Settings) -> PlaneCache:
        """The one of this machine."""
        return cls(settings.cache / FOLDER)

    def find(self, key: str) -> bytes | None:
        """What is kept under a key, which counts as used now; None where there is nothing."""
        path = self.folder / key
        try:
            content = path.read_bytes()
            os.utime(path)
        except FileNotFoundError:
            return None
        return content

    def keep(self, key: str, content: bytes) -> None:
        """Keep bytes under a key. Raises `MachineFailed` where the disk does not take them."""
        unfinished = self.folder / f"{_UNFINISHED}{uuid4().hex}"
        try:
            make_folders(self.folder)
            unfinished.write_bytes(content)
            unfinished.replace(self.folder / key)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise MachineFailed(
                f"the cache folder {self.folder} cannot be written: {error.strerror or error}; free space or set "
                "ROBUST_HOME"
            ) from error
        self._tidy()

    def read_or_make(self, key: str, make: Callable[[], bytes]) -> bytes:
        """What is kept under a key, or what `make` gives, which is kept."""
        content = self.find(key)
        if content is None:
            content = make()
            self.keep(key, content)
        return content

    def clear(self) -> int:
        """Remove everything, such as when a patient is forgotten; returns how many files."""
        names = list(self.folder.iterdir()) if self.folder.is_dir() else []
        for path in names:
            path.unlink(missing_ok=True)
        return len(names)

    def _tidy(self) -> None:
        files = []
        for entry in os.scandir(self.folder):
            with contextlib.suppress(FileNotFoundError):
                found = entry.stat()
                files.append((found.st_mtime_ns, found.st_size, entry.path))
        size = sum(bytes_ for _, bytes_, _ in files)
        if size <= self._limit:
            return
        for _, bytes_, path in sorted(files):
            if size <= self._limit * _LEFT:
                return
            Path(path).unlink(missing_ok=True)
            size -= bytes_
