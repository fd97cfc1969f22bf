"""Adversarial images of one attack job in one HDF5 file: compressed, and bit for bit what the attack returned.

A group per case, in it one per budget: a checksum of the clean images, and what `changed_voxels` keeps of the others.
Files of format 1 are read, too. There a group has `delta`, the float32 difference to the clean images inside the box
where they differ, and the few voxels where clean + delta rounds to another number, as `index` (flat, in the box) and
`value`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from zlib_ng import zlib_ng

from services.artifacts import case_file
from services.artifacts.case_file import CaseFileWriter, CaseFormat, address, budgets_in, opened, stored_parts
from services.artifacts.changed_voxels import packed, unpacked
from services.errors import BadInput, MissingArtifact, RobustError
from services.science.imaging.to_raw import SeriesVolume

#: What an attack job calls it.
FILE = "adversarial.h5"
#: The second format is written, both are read.
FORMAT = CaseFormat("perturbations", written=2, read=(1, 2))


class PerturbationWriter(CaseFileWriter):
    """Context manager; the file appears under its name when all of it is written, or not at all."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, FORMAT)

    def add(self, case_id: str, epsilon_key: str, adversarial: SeriesVolume, clean: SeriesVolume) -> None:
        """Append one volume, (C,D,H,W) float32. Raises `BadInput` for other arrays, `MachineFailed` on a full disk."""
        if adversarial.dtype != np.float32 or clean.dtype != np.float32 or adversarial.shape != clean.shape:
            raise BadInput(
                f"case {case_id}: expected float32 volumes of one shape, got {adversarial.dtype} {adversarial.shape} "
                f"for clean {clean.dtype} {clean.shape}"
            )
        with self.clear_errors():
            group = self.file.create_group(address(case_id, epsilon_key))
            group.attrs["clean_crc32"] = _checksum(clean)
            for name, values in packed(adversarial, clean).items():
                group.create_dataset(name, data=values)

    def leave_out(self, case_id: str) -> None:
        """Note that there was nothing to attack in a case, so that it has no images."""
        with self.clear_errors():
            self.file.create_group(case_file.escape(case_id))


def read_adversarial(path: Path, case_id: str, epsilon_key: str, clean: SeriesVolume) -> SeriesVolume:
    """The (C,D,H,W) float32 images that were stored, bit for bit, in a new array.

    `clean` must be the images that were attacked: raises `RobustError` when they are others, `MissingArtifact` when
    the file is damaged or holds no such case and budget.
    """
    with opened(path, FORMAT) as file:
        place = address(case_id, epsilon_key)
        if place not in file:
            raise MissingArtifact(f"{path} holds no perturbation of case {case_id} at epsilon {epsilon_key}")
        group = file[place]
        if int(group.attrs["clean_crc32"]) != _checksum(clean):
            raise RobustError(
                f"{path} was made from other images of case {case_id} than the ones given; "
                "attack and evaluation must use the same data and preprocessing"
            )
        parts = {name: values[()] for name, values in group.items()}
        return (
            unpacked(parts, clean)
            if case_file.format_of(file) > 1
            else _moved_by_delta(parts, group.attrs["box"], clean)
        )


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
    return stored_parts(path, FORMAT)


def stored_budgets(path: Path) -> list[str]:
    """All epsilon_keys in the file, the smallest budget first."""
    return budgets_in(stored(path))


def stored_left_out(path: Path) -> list[str]:
    """The cases in which there was nothing to attack, sorted."""
    with opened(path, FORMAT) as file:
        return sorted(case_file.unescape(case) for case, group in file.items() if not len(group))


def copy_without(path: Path, target: Path, cases: Collection[str]) -> bool:
    """As `case_file.copy_without`."""
    return case_file.copy_without(path, target, cases, FORMAT)


def _checksum(clean: SeriesVolume) -> int:
    return int(zlib_ng.crc32(np.ascontiguousarray(clean).data))  # as `zlib` does, ten times as fast
