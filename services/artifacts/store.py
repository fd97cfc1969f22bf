"""Where files go: published whole under an address that is never written twice, verified by sha256 when read."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import fsspec
from fsspec.implementations.local import LocalFileSystem

from services.errors import MissingArtifact


@dataclass(frozen=True)
class StoredFile:
    """One published file."""

    name: str
    sha256: str
    size: int


class ArtifactStore:
    """A folder or an fsspec URL; `location` is `<digest>/<fence>` below it."""

    def __init__(self, url: str, cache: Path) -> None:
        self._files, self._root = fsspec.core.url_to_fs(url)
        self._cache = cache / "artifacts"
        self._local = isinstance(self._files, LocalFileSystem)

    def publish(self, location: str, files: Mapping[str, Path]) -> list[StoredFile]:
        """Copy local files to `location`, all or nothing; publishing again replaces an unfinished try."""
        stored = [StoredFile(name, sha256_of(path), path.stat().st_size) for name, path in sorted(files.items())]
        if self._local:
            self._publish_folder(Path(self._root) / location, files)
        else:
            for name, path in files.items():
                self._files.put_file(str(path), f"{self._root}/{location}/{name}")
        return stored

    def fetch(self, location: str, checksums: Mapping[str, str]) -> Path:
        """A local folder with the files of `location`, each verified against its sha256 in `checksums`.

        Raises `MissingArtifact` naming the file that is gone or was changed.
        """
        folder = Path(self._root) / location if self._local else self._cache / location
        remedy = f"`robust-cli retry {location[:12]}` makes it again"
        for name, expected in checksums.items():
            path = folder / name
            if not self._local and not path.exists():
                self._download(f"{self._root}/{location}/{name}", path)
            if not path.exists():
                raise MissingArtifact(f"artifact {location}/{name} is gone from {self._root}: {remedy}")
            if sha256_of(path) != expected:
                raise MissingArtifact(f"artifact {location}/{name} was changed or damaged: {remedy}")
        return folder

    def remove(self, location: str) -> None:
        """Delete everything below `location`."""
        target = f"{self._root}/{location}"
        if self._files.exists(target):
            self._files.rm(target, recursive=True)

    def _publish_folder(self, target: Path, files: Mapping[str, Path]) -> None:
        unfinished = target.with_name(f".{target.name}.{os.getpid()}")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        for name, path in files.items():
            shutil.copyfile(path, unfinished / name)
            with (unfinished / name).open("rb+") as file:
                os.fsync(file.fileno())
        shutil.rmtree(target, ignore_errors=True)
        unfinished.rename(target)

    def _download(self, source: str, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            self._files.get_file(source, str(part))
        except FileNotFoundError:
            return
        part.rename(target)


@dataclass(frozen=True)
class ArtifactReader:
    """What a job may read: the files of its parents."""

    store: ArtifactStore
    checksums: Mapping[str, Mapping[str, str]]  # location -> file name -> sha256

    def fetch(self, location: str) -> Path:
        """A local folder with the verified files of `location`. Raises `MissingArtifact`."""
        if location not in self.checksums:
            raise MissingArtifact(f"artifact {location!r} belongs to no parent of this job")
        return self.store.fetch(location, self.checksums[location])


def sha256_of(path: Path) -> str:
    """The checksum of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
