"""Artifacts in an object store or any other file system that fsspec knows; files are read from a local cache."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from services.artifacts.checksums import sha256_of
from services.artifacts.entry import Damaged, Entry, Gone, group
from services.artifacts.store_errors import seems_elsewhere, store_errors
from services.errors import MachineFailed, StoreRefused
from services.folders import make_folders
from services.redact import hide_urls
from services.refusals import is_disk_full

#: Where file systems tell when a file was written.
_MODIFIED = ("LastModified", "last_modified", "mtime", "updated", "created")
#: A download may break off without an error.
_DOWNLOADS = 2


class Bucket:
    """A prefix of an object store: an object is there whole or not at all, listings are never remembered."""

    def __init__(self, files: Any, root: str, url: str, cache: Path) -> None:
        self._files, self._root, self._cache = files, root.rstrip("/"), cache
        self.place = hide_urls(url)

    def put(self, location: str, files: Mapping[str, Path]) -> None:
        """Upload files to `location`; an interrupted upload leaves files whose sha256 is not recorded."""
        for name, path in files.items():
            target = f"{self._root}/{location}/{name}"
            with store_errors("written", self.place):
                self._files.put_file(str(path), target)
                stored = self._files.info(target)["size"]
            if stored != (size := path.stat().st_size):
                kept = f"kept {stored} of {size} bytes of {location}/{name}"
                raise StoreRefused(f"the artifact store {self.place} {kept}", passing=True)

    def fetch(self, location: str, name: str, sha256: str) -> Path:
        """A local copy, verified; one that was damaged since is replaced. Raises `Gone`, `Damaged`, `StoreRefused`.

        Several processes may fetch the same file at once: each downloads a file of its own and renames it, so that
        the name only ever means a copy that was verified.
        """
        path = self._cache / location / name
        with contextlib.suppress(OSError):  # not there, or not to be read: then it is fetched again
            if sha256_of(path) == sha256:
                with contextlib.suppress(OSError):
                    os.utime(path)  # it is in use: `gc` must see that
                return path
        self.take(location, name, sha256, path)
        return path

    def take(self, location: str, name: str, sha256: str, target: Path) -> None:
        """Write one verified file to `target`, whole, past the local copies. Raises as `fetch` does."""
        for _ in range(_DOWNLOADS):
            if self._download(f"{self._root}/{location}/{name}", target, sha256):
                return
        raise Damaged

    def write(self, path: str, content: bytes) -> None:
        """A small object."""
        with store_errors("written", self.place):
            self._files.pipe_file(f"{self._root}/{path}", content)

    def read(self, path: str) -> bytes:
        """A small object; raises `FileNotFoundError`."""
        with store_errors("read", self.place), self._files.open(f"{self._root}/{path}", "rb") as file:
            content: bytes = file.read()
            return content

    def remove(self, path: str) -> None:
        """Delete an object or everything below a prefix; nothing there is fine."""
        target = f"{self._root}/{path}"
        with store_errors("tidied up", self.place), contextlib.suppress(FileNotFoundError):
            # One by one: s3fs keeps silent about what it was not allowed to remove in bulk.
            for name in self._files.find(target):
                self._files.rm_file(name)
            if self._files.isdir(target):  # where a folder is more than a part of names
                self._files.rm(target, recursive=True)

    def names(self, path: str) -> list[str]:
        """What lies directly below a prefix, sorted; nothing where there is nothing."""
        with store_errors("listed", self.place):
            try:
                found = self._files.ls(f"{self._root}/{path}", detail=False)
            except FileNotFoundError:
                return []
        return sorted(name.rstrip("/").rpartition("/")[2] for name in found)

    def entries(self) -> list[Entry]:
        """All entries; an object without a time counts as new."""
        with store_errors("listed", self.place):
            found = self._files.find(self._root, detail=True).items()
        own = len(self._root) + 1
        return group((name[own:], info["size"], _modified(info)) for name, info in found)

    def _download(self, source: str, target: Path, sha256: str) -> bool:
        """To `target`, if the bytes are the right ones; returns whether they were."""
        part = target.with_name(f".{target.name}.{uuid4().hex}")
        try:
            with store_errors("read", self.place), _cache_errors(self._cache):
                make_folders(target.parent)
                self._files.get_file(source, str(part))
                if sha256_of(part) != sha256:
                    return False
                part.replace(target)
                return True
        except FileNotFoundError as error:
            if error.filename is not None and str(error.filename) == str(part):
                raise MachineFailed(f"{part} was tidied away while it was written") from error
            self._require_bucket()
            raise Gone from None
        finally:
            with contextlib.suppress(OSError):
                part.unlink()

    def _require_bucket(self) -> None:
        """Raises `StoreRefused` for a prefix without any file: `mark` leaves one in each that is used."""
        with store_errors("listed", self.place):
            if not self._files.exists(self._root):
                raise seems_elsewhere(self.place, "is ROBUST_ARTIFACTS right on this machine?")


def _modified(info: Mapping[str, Any]) -> float:
    for key in _MODIFIED:
        match info.get(key):
            case datetime() as moment:
                return moment.timestamp()
            case int() | float() as seconds:
                return float(seconds)
            case str() as text:
                with contextlib.suppress(ValueError):
                    return datetime.fromisoformat(text).timestamp()
    return time.time()


@contextmanager
def _cache_errors(cache: Path) -> Iterator[None]:
    """What the local disk refuses is not said of the store."""
    try:
        yield
    except OSError as error:
        if error.filename is None or not str(error.filename).startswith(str(cache)):
            raise
        if is_disk_full(error) or isinstance(error, FileNotFoundError):
            raise
        raise MachineFailed(
            f"the cache folder {cache} cannot be written: {error.strerror}; free space or set ROBUST_HOME"
        ) from error
