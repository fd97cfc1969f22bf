"""What processes do at once with every cache and every folder in which something is published.

Contents follow from keys, so that whoever reads knows what is right. Nobody damages a file in place: others may have it
mapped into memory. What a crash of the machine leaves behind is renamed into place.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np

from tests.stress.storm import Scenario

KEYS = 300
#: How likely a step damages or removes something instead of using it.
_HARM = 0.1


def key_of(rng: random.Random) -> int:
    """One of all keys, some of them more often than others: so that several processes meet there."""
    return int(KEYS * rng.random() ** 3)


def array_of(key: int) -> np.ndarray[Any, Any]:
    """The right array."""
    return np.random.default_rng(key).random((2, 3, 4), dtype=np.float32)


def bytes_of(key: int) -> bytes:
    """The right content of a file."""
    return hashlib.sha256(str(key).encode()).digest() * 40


def damage(file: Path) -> None:
    """As if the machine had crashed before all of the file was on the disk."""
    half = file.with_name(f".half-{uuid4().hex}")
    with suppress(FileNotFoundError):
        half.write_bytes(file.read_bytes()[:50])
        half.replace(file)
    half.unlink(missing_ok=True)


class DatasetCache:
    """Preprocessed cases: read, made, damaged, and removed by `gc`. With phantoms, or with arrays that are as quick."""

    def __init__(self, folder: Path, *, phantoms: bool = False) -> None:
        from services.datasets.dataset import Dataset
        from services.datasets.describe import describe_data
        from services.datasets.spec import DataSource, DataSpec, Preprocessing, Synthetic

        self.cache = folder / "data"
        source = DataSource(synthetic=Synthetic(cases=KEYS, size=16))
        found = describe_data(source, self.cache)
        spec = DataSpec(fingerprint=found.fingerprint, labels=found.scheme, preprocessing=Preprocessing())
        self.dataset = Dataset(spec, found.source, self.cache)
        self.cases = list(self.dataset.patients)
        self.right: Callable[[int], np.ndarray[Any, Any]] = array_of
        if phantoms:
            self.right = self._preprocessed
        else:
            self.dataset._prepare = self._quickly  # type: ignore[method-assign]

    def step(self, rng: random.Random) -> None:
        key = key_of(rng)
        folder = self.dataset._folder / self._address(key)
        if rng.random() > _HARM:
            self._read(key)
        elif rng.random() > 0.5:
            damage(folder / rng.choice(("images.npy", "meta.json", "labels.npy")))
        else:
            from services.garbage.on_machine import _remove_old

            with suppress(FileNotFoundError):
                _remove_old(folder, before=float("inf"))

    def finish(self) -> None:
        for key in range(KEYS):
            self._read(key)

    def check(self) -> None:
        self.finish()
        left = [path.name for path in self.dataset._folder.iterdir()]
        assert len([name for name in left if not name.startswith(".")]) == KEYS, left

    def _read(self, key: int) -> None:
        case = self.dataset.case(self.cases[key])
        assert np.array_equal(case.images, self.right(key)), key
        assert case.reference.shape == case.grid.original_shape

    def _address(self, key: int) -> str:
        from services.datasets.dataset import _address

        return _address(self.dataset._source, self.dataset.spec, self.cases[key])

    def _quickly(self, case_id: str, folder: Path) -> None:
        from services.datasets.dataset import _write
        from services.science.imaging.case import Grid
        from services.science.imaging.preprocess import Preprocessed

        array = array_of(self.cases.index(case_id))
        whole = dict.fromkeys(Grid.__dataclass_fields__, (1, 1, 1))
        grid = Grid(**{**whole, "original_shape": array.shape[-3:]})
        _write(folder, Preprocessed(array, array, array, array, grid, [0.0], [1.0]))

    def _preprocessed(self, key: int) -> np.ndarray[Any, Any]:
        from services.science.imaging.preprocess import preprocess

        return preprocess(self.dataset.raw(self.cases[key])).images


class ArtifactFolder:
    """Files that are published again and again, fetched, and removed where no job names them."""

    def __init__(self, folder: Path) -> None:
        from services.artifacts.store import ArtifactStore

        self.folder, self.store = folder, ArtifactStore(str(folder / "store"), folder / "cache")
        (folder / "published").mkdir()

    def step(self, rng: random.Random) -> None:
        key = key_of(rng)
        draw = rng.random()
        if draw < 0.3:
            self._publish(key)
        elif draw < 0.4:
            self._publish(key, fence=2)
        elif draw < 0.5:
            self.store.remove(f"{key:064d}/2")  # an attempt that was not the last
        elif draw < 0.6:
            self.store.write(f"lists/{key % 3}.json", bytes_of(key % 3))
        elif draw < 0.7:
            with suppress(FileNotFoundError):
                assert self.store.read(f"lists/{key % 3}.json") == bytes_of(key % 3)
            assert all(name.endswith(".json") for name in self.store.names("lists"))
        elif (self.folder / "published" / str(key)).exists():
            self._fetch(key)

    def finish(self) -> None:
        for path in (self.folder / "published").iterdir():
            self._fetch(int(path.name))

    def check(self) -> None:
        self.finish()
        assert any((self.folder / "published").iterdir())

    def _publish(self, key: int, fence: int = 1) -> None:
        own = self.folder / f"own-{os.getpid()}"
        own.write_bytes(bytes_of(key))
        self.store.publish(f"{key:064d}/{fence}", {"a": own, "b/c": own})
        if fence == 1:
            (self.folder / "published" / str(key)).touch()

    def _fetch(self, key: int) -> None:
        sha256 = hashlib.sha256(bytes_of(key)).hexdigest()
        found = self.store.fetch(f"{key:064d}/1", {"a": sha256, "b/c": sha256})
        assert (found / "a").read_bytes() == bytes_of(key)


class CopiesOfBucket:
    """The copies that a machine keeps of what lies in a bucket: fetched, damaged, taken, and removed by `gc`."""

    def __init__(self, folder: Path) -> None:
        from fsspec.implementations.local import LocalFileSystem

        from services.artifacts.bucket import Bucket

        self.folder, self.cache = folder, folder / "cache"
        root = folder / "bucket"
        for key in range(KEYS):
            (root / f"{key:064d}/1").mkdir(parents=True)
            (root / f"{key:064d}/1/w").write_bytes(bytes_of(key))
        self.bucket = Bucket(LocalFileSystem(), str(root), "bucket", self.cache)

    def step(self, rng: random.Random) -> None:
        key = key_of(rng)
        copy = self.cache / f"{key:064d}/1"
        draw = rng.random()
        if draw < _HARM:
            damage(copy / "w")
        elif draw < 2 * _HARM:
            from services.garbage.on_machine import _remove_old

            with suppress(FileNotFoundError):
                _remove_old(copy, before=0.0 if rng.random() < 0.5 else float("inf"))
        elif draw < 3 * _HARM:
            own = self.folder / f"own-{os.getpid()}"
            self.bucket.take(f"{key:064d}/1", "w", hashlib.sha256(bytes_of(key)).hexdigest(), own)
            assert own.read_bytes() == bytes_of(key)
        else:
            self._fetch(key, gone=True)

    def finish(self) -> None:
        for key in range(KEYS):
            self._fetch(key)

    def check(self) -> None:
        self.finish()

    def _fetch(self, key: int, *, gone: bool = False) -> None:
        from services.errors import MachineFailed

        try:
            path = self.bucket.fetch(f"{key:064d}/1", "w", hashlib.sha256(bytes_of(key)).hexdigest())
        except MachineFailed as error:
            # Here `gc` removes what is in use, which it does not do otherwise. The job is tried again.
            if gone and "tidied away" in str(error):
                return
            raise
        with suppress(*[FileNotFoundError] * gone):
            content = path.read_bytes()
            assert content == bytes_of(key) or (gone and content == bytes_of(key)[:50])


class Scratch:
    """Folders of jobs: in use by several attempts, removed by who is done and by `gc`, never under somebody."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def step(self, rng: random.Random) -> None:
        from services.jobs.scratch import open_scratch, remove_scratch

        folder = self.folder / str(rng.randrange(6))
        if rng.random() < 0.4:
            remove_scratch(folder, lambda: True)
            return
        with open_scratch(folder) as scratch:
            own = scratch / f"{os.getpid()}"
            own.write_bytes(bytes_of(1))
            for _ in range(rng.randrange(1, 4)):
                with open_scratch(folder) as again:
                    assert (again / own.name).read_bytes() == bytes_of(1)
            assert own.read_bytes() == bytes_of(1)

    def finish(self) -> None:
        for _ in range(50):
            self.step(random.Random(os.getpid()))

    def check(self) -> None:
        from services.jobs.scratch import remove_scratch

        for folder in list(self.folder.iterdir()):
            assert remove_scratch(folder, lambda: True), "the dead hold no lock"
        assert list(self.folder.iterdir()) == []


class CachedArrays:
    """Soft labels and static copies, in the folder of a training that several attempts may run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def step(self, rng: random.Random) -> None:
        key = key_of(rng)
        if rng.random() < _HARM:
            damage(self.folder / "copies" / f"{key}.npy")
        else:
            self._read(key)

    def finish(self) -> None:
        for key in range(KEYS):
            self._read(key)

    def check(self) -> None:
        self.finish()

    def _read(self, key: int) -> None:
        from services.science.defenses._cached_arrays import cached

        assert np.array_equal(cached(self.folder / "copies" / f"{key}.npy", lambda: array_of(key)), array_of(key))


class Fingerprints:
    """The memory of hashes of a folder's files, some of which change."""

    def __init__(self, folder: Path) -> None:
        self.files = [folder / "files" / str(key) for key in range(KEYS)]
        self.memory = folder / "hashes" / "memory.json"
        self.files[0].parent.mkdir()
        for key, file in enumerate(self.files):
            file.write_bytes(bytes_of(key))

    def step(self, rng: random.Random) -> None:
        from services.datasets.fingerprint import hash_files

        if rng.random() < _HARM:
            damage(self.memory)
        chosen = rng.sample(range(KEYS), 20)
        found = hash_files([self.files[key] for key in chosen], self.memory)
        assert found == {self.files[key]: hashlib.sha256(bytes_of(key)).hexdigest() for key in chosen}

    def finish(self) -> None:
        from services.datasets.fingerprint import hash_files

        found = hash_files(self.files, self.memory)
        assert found == {file: hashlib.sha256(bytes_of(key)).hexdigest() for key, file in enumerate(self.files)}

    def check(self) -> None:
        self.finish()
        shutil.rmtree(self.memory.parent)
        self.finish()


def phantoms(folder: Path) -> Scenario:
    """The dataset cache with real phantoms."""
    return DatasetCache(folder, phantoms=True)


SCENARIOS: Mapping[str, Callable[[Path], Scenario]] = {
    "dataset cache": DatasetCache,
    "artifact folder": ArtifactFolder,
    "copies of a bucket": CopiesOfBucket,
    "scratch": Scratch,
    "cached arrays": CachedArrays,
    "fingerprints": Fingerprints,
    "phantoms": phantoms,
}
