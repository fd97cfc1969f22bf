"""Label maps that one evaluate job predicted, in one HDF5 file: class numbers on the grid of the case's files.

A group per case, in it one dataset per budget: the bytes of the map inside the box of its foreground, compressed with
Zstandard, which adds a checksum; attributes hold the shape of the whole map and where the box starts and stops.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from services.artifacts import case_file
from services.artifacts.case_file import CaseFileWriter, CaseFormat, address, opened, stored_parts
from services.artifacts.zstandard import compressed, decompressed
from services.errors import BadInput, MissingArtifact
from services.science.imaging.bounding_box import bounding_box

#: What an evaluate job calls it.
FILE = "predictions.h5"
FORMAT = CaseFormat("predictions", written=1, read=(1,))
#: Kinds of job that leave such a file.
KINDS = ("evaluate", "realise")

#: In 10 ms; of BraTS 2021 13 to 29 kB a map, a third of what gzip leaves (level 1: 16 to 36 kB).
_LEVEL = 9


class PredictionWriter(CaseFileWriter):
    """Context manager; the file appears under its name when all of it is written, or not at all."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, FORMAT)

    def add(self, case_id: str, epsilon_key: str, labels: NDArray[np.uint8]) -> None:
        """Append one map (D,H,W) of class numbers. Raises `BadInput` for another array, `MachineFailed` on a full disk.

        Outside the box of what is not background, it is background.
        """
        if labels.dtype != np.uint8 or labels.ndim != 3:
            raise BadInput(f"case {case_id}: expected a label map (D,H,W) of uint8, got {labels.dtype} {labels.shape}")
        box = bounding_box(labels)
        inside = np.ascontiguousarray(labels[box]).reshape(-1)
        with self.clear_errors():
            stored = self.file.create_dataset(address(case_id, epsilon_key), data=compressed(inside, level=_LEVEL))
            stored.attrs["shape"] = labels.shape
            stored.attrs["box"] = [(side.start, side.stop) for side in box]


def read_prediction(path: Path, case_id: str, epsilon_key: str) -> NDArray[np.uint8]:
    """The label map (D,H,W) that was stored. Raises `MissingArtifact` for a damaged file, or one without such a map."""
    with opened(path, FORMAT) as file:
        place = address(case_id, epsilon_key)
        if place not in file:
            raise MissingArtifact(f"{path} holds no prediction of case {case_id} at epsilon {epsilon_key}")
        stored = file[place]
        box = tuple(slice(int(start), int(stop)) for start, stop in stored.attrs["box"])
        labels = np.zeros(tuple(map(int, stored.attrs["shape"])), np.uint8)
        labels[box] = decompressed(stored[()]).reshape(labels[box].shape)
        return labels


def stored_predictions(path: Path) -> list[tuple[str, str]]:
    """All (case_id, epsilon_key) in the file, sorted."""
    return stored_parts(path, FORMAT)


def copy_without(path: Path, target: Path, cases: Collection[str]) -> bool:
    """As `case_file.copy_without`."""
    return case_file.copy_without(path, target, cases, FORMAT)
