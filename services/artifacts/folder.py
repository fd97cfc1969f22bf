"""Artifacts in a folder: of this machine, or shared by many over NFS and the like."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import uuid4

from services.artifacts.checksums import sha256_of
from services.artifacts.entry import Damaged, Entry, Gone, group
from services.artifacts.store_errors import seems_elsewhere, store_errors
from services.folders import make_folders, sync

#: How long an NFS client may go on saying that a file is not there which another machine has just written.
LATENCY_S = 5.0
_POLL_S = 0.25


class FolderStore:
    """A folder as an artifact store; a file is there whole, by rename, or not at all."""

    def __init__(self, root: Path, *, shared: bool) -> None:
        self.root, self._shared = root, shared
        self.place = str(root)

    def put(self, location: str, files: Mapping[str, Path]) -> None:
        """Copy files to `location`, all or nothing; equal files that are there stay, other ones are replaced."""
        target = self.root / location
        unfinished = _beside(target)
        with store_errors("written", self.place):
            try:
                make_folders(unfinished)
                for name, path in files.items():
                    (unfinished / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(path, unfinished / name)
                    sync(unfinished / name)
                _put_in_place(unfinished, target)
                sync(target.parent)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)

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

    def take(self, location: str, name: str, sha256: str, target: Path) -> None:
        """Copy one verified file to `target`. Raises as `fetch` does."""
        shutil.copyfile(self.fetch(location, name, sha256), target)

    def write(self, path: str, content: bytes) -> None:
        """A small file; it appears whole, by rename."""
        target = self.root / path
        unfinished = _beside(target)
        with store_errors("written", self.place):
            try:
                make_folders(target.parent)
                unfinished.write_bytes(content)
                unfinished.replace(target)
            finally:
                unfinished.unlink(missing_ok=True)

    def read(self, path: str) -> bytes:
        """A small file; raises `FileNotFoundError`."""
        with store_errors("read", self.place):
            return (self.root / path).read_bytes()

    def remove(self, path: str) -> None:
        """Delete a file or everything below a folder; nothing there is fine."""
        target = self.root / path
        with store_errors("tidied up", self.place):
            if target.is_dir():
                _remove_all(target)
            else:
                with contextlib.suppress(IsADirectoryError):  # published by somebody in this moment
                    target.unlink(missing_ok=True)
            if target.parent != self.root:
                with contextlib.suppress(OSError):  # the last attempt of a job: its folder is empty now
                    target.parent.rmdir()

    def names(self, path: str) -> list[str]:
        """What lies directly in a folder, sorted; nothing where there is none."""
        with store_errors("listed", self.place):
            try:
                names = (found.name for found in (self.root / path).iterdir())
                return sorted(name for name in names if not name.startswith("."))  # that is being written
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


def _beside(target: Path) -> Path:
    """A name for what is to become `target`, or was; `gc` knows these."""
    return target.with_name(f".{target.name}.{uuid4().hex}")


def _put_in_place(unfinished: Path, target: Path) -> None:
    """Rename. Equal files that lie there already may be in use, and stay.

    Somebody else has published the same, or this is another try after an answer that got lost. Other files are of a
    history that the database no longer knows: it was restored from a backup.
    """
    while True:
        try:
            os.rename(unfinished, target)  # noqa: PTH104 - fails when the target holds files, as wanted
            return
        except OSError as error:
            if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
                raise
        if _content(unfinished) == _content(target):
            return
        old = _beside(target)
        with contextlib.suppress(FileNotFoundError):  # somebody else has taken it away
            target.rename(old)
        shutil.rmtree(old, ignore_errors=True)


def _content(folder: Path) -> dict[str, str] | None:
    """File -> sha256; None while somebody else takes it away."""
    try:
        files = [path for path in folder.rglob("*") if path.is_file()]
        return {path.relative_to(folder).as_posix(): sha256_of(path) for path in files}
    except FileNotFoundError:
        return None


def _remove_all(folder: Path) -> None:
    """Everything below and including a folder; what somebody else removes at the same time is fine."""

    def refuse(function: object, path: str, details: tuple[type, BaseException, object]) -> None:
        known = (errno.ENOENT, errno.ENOTEMPTY)  # the latter: published again by somebody when it was empty
        if getattr(details[1], "errno", None) not in known:
            raise details[1]

    shutil.rmtree(folder, onerror=refuse)
