"""Adversarial images of one attack job in one HDF5 file: compressed, and bit for bit what the attack returned.

Per case and budget: `delta`, the float32 difference to the clean images inside the box where they differ, and the
few voxels where clean + delta rounds to another number, as `index` (flat, in the box) and `value`.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray

from services.errors import BadInput, MissingArtifact, RobustError
from services.science.epsilon import parse_epsilon
from services.science.imaging.bounding_box import bounding_box
from services.science.imaging.to_raw import SeriesVolume

#: What an attack job calls it.
FILE = "adversarial.h5"

if TYPE_CHECKING:
    import h5py

FORMAT = 1


class PerturbationWriter:
    """Context manager; the file appears under its name when all of it is written, or not at all."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._partial = path.with_name(path.name + ".partial")

    def __enter__(self) -> Self:
        import h5py

        with _clear_errors("write", self.path):
            self._file: h5py.File = h5py.File(self._partial, "w")
            self._file.attrs["format"] = FORMAT
        return self

    def add(self, case_id: str, epsilon_key: str, adversarial: SeriesVolume, clean: SeriesVolume) -> None:
        """Append one volume, (C,D,H,W) float32. Raises `BadInput` for other arrays, `RobustError` on a full disk."""
        if adversarial.dtype != np.float32 or clean.dtype != np.float32 or adversarial.shape != clean.shape:
            raise BadInput(
                f"case {case_id}: expected float32 volumes of one shape, got {adversarial.dtype} {adversarial.shape} "
                f"for clean {clean.dtype} {clean.shape}"
            )
        with _clear_errors("write", self.path):
            group = self._file.create_group(_address(case_id, epsilon_key))
            group.attrs["clean_crc32"] = _checksum(clean)
            box = bounding_box(_bits(adversarial) != _bits(clean))
            group.attrs["box"] = [(side.start, side.stop) for side in box]
            there, here = np.ascontiguousarray(adversarial[box]), np.ascontiguousarray(clean[box])
            delta = there - here
            wrong = np.flatnonzero(_bits(here + delta) != _bits(there))
            if delta.size:
                _write(group, "delta", delta)
            if wrong.size:
                _write(group, "index", wrong)
                _write(group, "value", there.reshape(-1)[wrong])

    def leave_out(self, case_id: str) -> None:
        """Note that there was nothing to attack in a case, so that it has no images."""
        with _clear_errors("write", self.path):
            self._file.create_group(_escape(case_id))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
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
    import h5py

    with _clear_errors("read", path), h5py.File(path, "r") as file:
        address = _address(case_id, epsilon_key)
        if address not in file:
            raise MissingArtifact(f"{path} holds no perturbation of case {case_id} at epsilon {epsilon_key}")
        group = file[address]
        if int(group.attrs["clean_crc32"]) != _checksum(clean):
            raise RobustError(
                f"{path} was made from other images of case {case_id} than the ones given; "
                "attack and evaluation must use the same data and preprocessing"
            )
        adversarial = np.array(clean, order="C")
        if "delta" in group:
            box = tuple(slice(int(start), int(stop)) for start, stop in group.attrs["box"])
            values = adversarial[box] + group["delta"][()]
            if "index" in group:
                values.reshape(-1)[group["index"][()]] = group["value"][()]
            adversarial[box] = values
        return adversarial


def stored(path: Path) -> list[tuple[str, str]]:
    """All (case_id, epsilon_key) in the file, sorted."""
    import h5py

    with _clear_errors("read", path), h5py.File(path, "r") as file:
        return sorted((_unescape(case), _unescape(key)) for case, group in file.items() for key in group)


def stored_budgets(path: Path) -> list[str]:
    """All epsilon_keys in the file, the smallest budget first."""
    return sorted({key for _, key in stored(path)}, key=parse_epsilon)


def stored_left_out(path: Path) -> list[str]:
    """The cases in which there was nothing to attack, sorted."""
    import h5py

    with _clear_errors("read", path), h5py.File(path, "r") as file:
        return sorted(_unescape(case) for case, group in file.items() if not len(group))


def _write(group: Any, name: str, values: NDArray[Any]) -> None:
    group.create_dataset(
        name, data=values, chunks=values.shape, shuffle=True, compression="gzip", compression_opts=1, fletcher32=True
    )


def _bits(values: SeriesVolume) -> NDArray[np.uint32]:
    return np.ascontiguousarray(values).view(np.uint32)


def _checksum(clean: SeriesVolume) -> int:
    return zlib.crc32(np.ascontiguousarray(clean).data)


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
    except (OSError, RuntimeError, ValueError) as error:
        reason = "no space is left on the disk" if "No space left" in str(error) else str(error).splitlines()[0]
        kind = RobustError if verb == "write" else MissingArtifact
        raise kind(f"cannot {verb} perturbations {path}: {reason}") from error
