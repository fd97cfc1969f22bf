"""The artifact store: files are published whole, at an address that is written once, and verified when read."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import fsspec
from fsspec.implementations.local import LocalFileSystem

from services.artifacts.bucket import Bucket
from services.artifacts.checksums import sha256_of
from services.artifacts.entry import Damaged, Entry, Gone
from services.artifacts.folder import FolderStore
from services.errors import BadInput, MissingArtifact, StoreRefused
from services.home import make_home
from services.redact import hide_urls
from services.retrying import retrying
from services.settings import Settings

#: A file that `probe` writes starts with this.
PROBE = ".probe-"
#: Below it lie checkpoints of unfinished jobs, by digest.
CHECKPOINTS = "checkpoints"
#: Below it lies one file for each database that uses the store, with the database's identity as its name.
MARKS = ".robustseg"
_MARK_TEXT = b"A RobustSeg database with this identity knows the files here by their sha256.\n"
#: Enough to survive a blip; whoever needs more tries again by itself.
_S3_RETRIES = {"mode": "standard", "max_attempts": 3}
_PAUSE_S = 2.0


@dataclass(frozen=True)
class StoredFile:
    """One published file."""

    name: str
    sha256: str
    size: int


class ArtifactStore:
    """A folder or an fsspec URL; `location` is `<digest>/<fence>` below it.

    `shared`: other machines use the same folder. While a store cannot be reached, publishing and fetching are tried
    again for `patience_s`; everything raises `StoreRefused` for what it refuses.
    """

    def __init__(self, url: str, cache: Path, *, shared: bool = False, patience_s: float = 0.0) -> None:
        files, root = _open(url)
        self._patience_s = patience_s
        is_folder = isinstance(files, LocalFileSystem)
        self.is_shared = shared or not is_folder
        self._cache = cache / "artifacts"
        self._place: FolderStore | Bucket = (
            FolderStore(Path(root), shared=shared) if is_folder else Bucket(files, root, url, self._cache)
        )

    @property
    def place(self) -> str:
        """Its address, without secrets."""
        return self._place.place

    def publish(self, location: str, files: Mapping[str, Path]) -> list[StoredFile]:
        """Copy local files to `location`; publishing again replaces what is there.

        A file counts as published when its sha256 is recorded: until then nobody looks for it.
        """
        stored = [StoredFile(name, sha256_of(path), path.stat().st_size) for name, path in sorted(files.items())]
        self._retrying(lambda: self._place.put(location, files))
        return stored

    def fetch(self, location: str, checksums: Mapping[str, str]) -> Path:
        """A local folder with the files of `location`, each verified against its sha256 in `checksums`.

        Raises `MissingArtifact` naming the file that is gone or was changed.
        """
        folder = (self._place.root if isinstance(self._place, FolderStore) else self._cache) / location
        for name, sha256 in checksums.items():
            self._verified(location, name, partial(self._place.fetch, location, name, sha256))
        return folder

    def take(self, location: str, name: str, sha256: str, target: Path) -> None:
        """Write one verified file to `target`, leaving no other copy on this machine. Raises `MissingArtifact`."""
        self._verified(location, name, partial(self._place.take, location, name, sha256, target))

    def write(self, path: str, content: bytes) -> None:
        """A small file."""
        self._place.write(path, content)

    def read(self, path: str) -> bytes:
        """A small file; raises `FileNotFoundError`."""
        return self._place.read(path)

    def names(self, path: str) -> list[str]:
        """What lies directly below `path`, sorted."""
        return self._place.names(path)

    def remove(self, path: str) -> None:
        """Delete everything at or below `path`."""
        self._place.remove(path)

    def entries(self) -> list[Entry]:
        """All entries, sorted."""
        return self._place.entries()

    def probe(self) -> None:
        """Write a small file, read it back and remove it."""
        name, content = f"{PROBE}{uuid4().hex}", uuid4().bytes
        self.write(name, content)
        with contextlib.suppress(FileNotFoundError):
            if self.read(name) == content:
                self.remove(name)
                return
        raise StoreRefused(f"the artifact store {self.place} did not give back what was written to it")

    def mark(self, database: str) -> None:
        """Record that the database of this identity uses the store.

        So it is never empty: a machine that sees nothing in it sees another place. And whoever tidies up knows whose
        files may lie there.
        """
        self.write(f"{MARKS}/{database}", _MARK_TEXT)

    def databases(self) -> list[str]:
        """The identities of the databases that use the store, sorted."""
        return self.names(MARKS)

    def is_unknown(self) -> bool:
        """Whether a shared store has no mark: no sweep was submitted with it, or this is another place."""
        return self.is_shared and not self.databases()

    def _verified(self, location: str, name: str, action: Callable[[], object]) -> None:
        file = f"artifact {location}/{name}"
        try:
            self._retrying(action)
        except Gone:
            raise MissingArtifact(f"{file} is gone from {self.place}", location=location) from None
        except Damaged:
            raise MissingArtifact(f"{file} was changed or damaged", location=location) from None

    def _retrying(self, action: Callable[[], object]) -> None:
        retrying(action, _is_passing, until=time.monotonic() + self._patience_s, pause_s=_PAUSE_S)


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


def open_store(settings: Settings, *, patience_s: float = 0.0) -> ArtifactStore:
    """The store of these settings; one that they name may be another machine's, too."""
    with contextlib.suppress(OSError):  # where nothing can be written, reading may do
        make_home(settings)
    shared = settings.artifacts is not None
    return ArtifactStore(settings.artifact_url, settings.cache, shared=shared, patience_s=patience_s)


def _is_passing(error: BaseException) -> bool:
    return isinstance(error, StoreRefused) and error.passing


def _open(url: str) -> tuple[Any, str]:
    """The file system of a URL, and the path in it; raises `BadInput`."""
    options: dict[str, Any] = {"use_listings_cache": False}
    if url.startswith(("s3://", "s3a://")):
        configured = fsspec.config.conf.get("s3", {}).get("config_kwargs", {})
        options["config_kwargs"] = {"retries": _S3_RETRIES, **configured}
    try:
        files, root = fsspec.core.url_to_fs(url, **options)
    except ImportError as error:
        extra = "pip install 'robustseg[s3]'" if url.startswith("s3") else str(error)
        raise BadInput(f"ROBUST_ARTIFACTS={hide_urls(url)} needs another package: {extra}") from None
    except ValueError as error:
        raise BadInput(f"ROBUST_ARTIFACTS={hide_urls(url)} is no folder and no URL of a known kind: {error}") from None
    except OSError as error:
        raise StoreRefused(f"cannot reach the artifact store {hide_urls(url)}: {error.strerror or error}") from None
    return files, root
