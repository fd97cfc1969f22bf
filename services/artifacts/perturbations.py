"""Adversarial images of one attack job in one HDF5 file: compressed, and bit for bit what the attack returned.

A group per case, in it one per budget: a checksum of the clean images, and what `changed_voxels` keeps of the others.
Files of format 1 are read, too. There a group has `delta`, the float32 difference to the clean images inside the box
where they differ, and the few voxels where clean + delta rounds to another number, as `index` (flat, in the box) and
`value`.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import h5py
import numpy as np
from numpy.typing import NDArray
from zlib_ng import zlib_ng

from services.artifacts.changed_voxels import UNREADABLE, packed, unpacked
from services.errors import BadInput, MachineFailed, MissingArtifact, RobustError
from services.science.epsilon import parse_epsilon
from services.science.imaging.to_raw import SeriesVolume

#: What an attack job calls it.
FILE = "adversarial.h5"

#: The format that is written, and those that are read.
FORMAT, FORMATS = 2, (1, 2)


class PerturbationWriter:
    """Context manager; the file appears under its name when all of it is written, or not at all."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._partial = path.with_name(path.name + ".partial")

    def __enter__(self) -> Self:
        with _clear_errors("write", self.path):
            self._file: h5py.File = h5py.File(self._partial, "w")
            self._file.attrs["format"] = FORMAT
        return self

    def add(self, case_id: str, epsilon_key: str, adversarial: SeriesVolume, clean: SeriesVolume) -> None:
        """Append one volume, (C,D,H,W) float32. Raises `BadInput` for other arrays, `MachineFailed` on a full disk."""
        if adversarial.dtype != np.float32 or clean.dtype != np.float32 or adversarial.shape != clean.shape:
            raise BadInput(
                f"case {case_id}: expected float32 volumes of one shape, got {adversarial.dtype} {adversarial.shape} "
                f"for clean {clean.dtype} {clean.shape}"
            )
        with _clear_errors("write", self.path):
            group = self._file.create_group(_address(case_id, epsilon_key))
            group.attrs["clean_crc32"] = _checksum(clean)
            for name, values in packed(adversarial, clean).items():
                group.create_dataset(name, data=values)

    def leave_out(self, case_id: str) -> None:
        """Note that there was nothing to attack in a case, so that it has no images."""
        with _clear_errors("write", self.path):
            self._file.create_group(_escape(case_id))

    def __exit__(self, kind: type[BaseException] | None, *details: object) -> None:
        if kind is not None:
            self._file.close()
            self._partial.unlink(missing_ok=True)
            return
        with _clear_errors("write", self.path):
            self._file.close()
            with self._partial.open("rb+") as stream:
                os.fsync(stream.fileno())
            self._partial.replace(self.path)


def read_adversarial(path: Path, case_id: str, epsilon_key: str, clean: SeriesVolume) -> SeriesVolume:
    """The (C,D,H,W) float32 images that were stored, bit for bit, in a new array.

    `clean` must be the images that were attacked: raises `RobustError` when they are others, `MissingArtifact` when
    the file is damaged or holds no such case and budget.
    """
    with _opened(path) as file:
        address = _address(case_id, epsilon_key)
        if address not in file:
            raise MissingArtifact(f"{path} holds no perturbation of case {case_id} at epsilon {epsilon_key}")
        group = file[address]
        if int(group.attrs["clean_crc32"]) != _checksum(clean):
            raise RobustError(
                f"{path} was made from other images of case {case_id} than the ones given; "
                "attack and evaluation must use the same data and preprocessing"
            )
        parts = {name: values[()] for name, values in group.items()}
        return unpacked(parts, clean) if _format(file) > 1 else _moved_by_delta(parts, group.attrs["box"], clean)


def _moved_by_delta(parts: Mapping[str, NDArray[Any]], box: NDArray[np.int64], clean: SeriesVolume) -> SeriesVolume:
    """The adversarial volume of a group of format 1."""
    adversarial = np.array(clean, order="C")
    if parts:
        place = tuple(slice(int(start), int(stop)) for start, stop in box)
        values = adversarial[place] + parts["delta"]
        if "index" in parts:
            values.reshape(-1)[parts["index"]] = parts["value"]
        adversarial[place] = values
    return adversarial


def stored(path: Path) -> list[tuple[str, str]]:
    """All (case_id, epsilon_key) in the file, sorted."""
    with _opened(path) as file:
        return sorted((_unescape(case), _unescape(key)) for case, group in file.items() for key in group)


def stored_budgets(path: Path) -> list[str]:
    """All epsilon_keys in the file, the smallest budget first."""
    return sorted({key for _, key in stored(path)}, key=parse_epsilon)


def stored_left_out(path: Path) -> list[str]:
    """The cases in which there was nothing to attack, sorted."""
    with _opened(path) as file:
        return sorted(_unescape(case) for case, group in file.items() if not len(group))


def copy_without(path: Path, target: Path, cases: Collection[str]) -> bool:
    """Write the file again to `target` without these cases, everything else as it is; whether it holds others.

    Raises `MissingArtifact` when the file is damaged, `MachineFailed` on a full disk.
    """
    with _opened(path) as file:
        kept = [name for name in file if _unescape(name) not in cases]
        with _clear_errors("write", target), h5py.File(target, "w") as copy:
            copy.attrs.update(file.attrs)
            for name in kept:
                file.copy(file[name], copy, name)
    return bool(kept)


@contextmanager
def _opened(path: Path) -> Iterator[h5py.File]:
    """The file, open for reading; raises `RobustError` for another format, `MissingArtifact` for a damaged file."""
    with _clear_errors("read", path), h5py.File(path, "r") as file:
        if (found := _format(file)) not in FORMATS:
            known = " and ".join(map(str, FORMATS))
            raise RobustError(
                f"{path} holds perturbations in format {found}, and this version reads {known}; use the version of "
                "RobustSeg that wrote it, or a later one"
            )
        yield file


def _format(file: h5py.File) -> int:
    return int(file.attrs["format"])


def _checksum(clean: SeriesVolume) -> int:
    return int(zlib_ng.crc32(np.ascontiguousarray(clean).data))  # as `zlib` does, ten times as fast


def _address(case_id: str, epsilon_key: str) -> str:
    return f"{_escape(case_id)}/{_escape(epsilon_key)}"


def _escape(word: str) -> str:
    """One level of an HDF5 path: a slash would make two."""
    return word.replace("%", "%25").replace("/", "%2F").replace(".", "%2E")


def _unescape(word: str) -> str:
    return word.replace("%2E", ".").replace("%2F", "/").replace("%25", "%")


@contextmanager
def _clear_errors(verb: str, path: Path) -> Iterator[None]:
    """HDF5 errors as one sentence: it reports a full disk or a damaged file in several exception types."""
    try:
        yield
    except (OSError, RuntimeError, ValueError, *UNREADABLE) as error:
        reason = "no space is left on the disk" if "No space left" in str(error) else str(error).splitlines()[0]
        kind = MachineFailed if verb == "write" else MissingArtifact
        raise kind(f"cannot {verb} perturbations {path}: {reason}") from error
