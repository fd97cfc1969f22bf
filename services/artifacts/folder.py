"""Artifacts in a folder: of this machine, or shared by many over NFS and the like."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import uuid4

from services.artifacts.checksums import sha256_of
from services.artifacts.entry import Damaged, Entry, Gone, group
from services.artifacts.store_errors import seems_elsewhere, store_errors

#: How long an NFS client may go on saying that a file is not there which another machine has just written.
LATENCY_S = 5.0
_POLL_S = 0.25


class Folder:
    """A folder as an artifact store; a file is there whole, by rename, or not at all."""

    def __init__(self, root: Path, *, shared: bool) -> None:
        self.root, self._shared = root, shared
        self.place = str(root)

    def put(self, location: str, files: Mapping[str, Path]) -> None:
        """Copy files to `location`, all or nothing; what was there is replaced."""
        target = self.root / location
        unfinished = target.with_name(f".{target.name}.{uuid4().hex}")
        with store_errors("written", self.place):
            try:
                unfinished.mkdir(parents=True)
                for name, path in files.items():
                    (unfinished / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(path, unfinished / name)
                    _sync(unfinished / name)
                shutil.rmtree(target, ignore_errors=True)
                unfinished.rename(target)
                _sync(target.parent)
            except BaseException:
                shutil.rmtree(unfinished, ignore_errors=True)
                raise

    def fetch(self, location: str, name: str, sha256: str) -> Path:
        """The file itself, after its bytes were verified. Raises `Gone`, `Damaged` and `StoreRefused`."""
        path = self.root / location / name
        with store_errors("read", self.place):
            if not self._appears(path):
                self._require_mounted()
                raise Gone
            try:
                found = sha256_of(path)
            except FileNotFoundError:
                raise Gone from None
        if found != sha256:
            raise Damaged
        return path

    def write(self, path: str, content: bytes) -> None:
        """A small file."""
        with store_errors("written", self.place):
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_bytes(content)

    def read(self, path: str) -> bytes:
        """A small file; raises `FileNotFoundError`."""
        with store_errors("read", self.place):
            return (self.root / path).read_bytes()

    def remove(self, path: str) -> None:
        """Delete a file or everything below a folder; nothing there is fine."""
        target = self.root / path
        with store_errors("tidied up", self.place):
            if target.is_dir():
                shutil.rmtree(target)
            else:
                target.unlink(missing_ok=True)
            if target.parent != self.root:
                with contextlib.suppress(OSError):  # the last attempt of a job: its folder is empty now
                    target.parent.rmdir()

    def names(self, path: str) -> list[str]:
        """What lies directly in a folder, sorted; nothing where there is none."""
        with store_errors("listed", self.place):
            try:
                return sorted(found.name for found in (self.root / path).iterdir())
            except FileNotFoundError:
                return []

    def entries(self) -> list[Entry]:
        """All that lies here."""
        with store_errors("listed", self.place):
            return group(self._files())

    def _files(self) -> Iterator[tuple[str, int, float]]:
        for folder, names, files in os.walk(self.root):
            is_left_behind = not names and not files and folder != str(self.root)
            for name in [""] if is_left_behind else files:
                path = Path(folder, name)
                with contextlib.suppress(FileNotFoundError):  # removed while we look
                    status = path.stat()
                    size = status.st_size if name else 0
                    yield path.relative_to(self.root).as_posix(), size, status.st_mtime

    def _appears(self, path: Path) -> bool:
        """Whether a file is there; on a shared folder after asking its server, not only what this machine remembers."""
        until = time.monotonic() + (LATENCY_S if self._shared else 0.0)
        while not path.exists():
            if time.monotonic() >= until:
                return False
            for folder in (self.root, path.parent.parent, path.parent):
                with contextlib.suppress(OSError):
                    os.listdir(folder)  # noqa: PTH208 - opening a folder makes an NFS client ask
            time.sleep(_POLL_S)
        return True

    def _require_mounted(self) -> None:
        """Raises `StoreRefused` for a shared folder that is empty or away: `mark` leaves a file in each."""
        if self._shared and not (self.root.is_dir() and any(self.root.iterdir())):
            question = "is the shared folder mounted on this machine, and ROBUST_ARTIFACTS right?"
            raise seems_elsewhere(self.place, question)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
