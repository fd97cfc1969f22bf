"""Volumes for people: NIfTI files on the grid, in the axes and with the affine of the files they came from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.new_files import named_in_errors
from services.science.imaging.nifti import RawCase
from services.science.imaging.stored_series import StoredSeries


def write_series(folder: Path, raw: RawCase, volumes: Iterable[StoredSeries], *, ending: str = ".nii.gz") -> list[Path]:
    """Write `<case>_<series>.nii.gz` for each of the volumes (D,H,W), each by rename; returns the files.

    They are the series of `raw`, on its grid; numbers, their type, slope and intercept are stored as they are.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for series, volume in zip(raw.anatomy.series, volumes, strict=True):
        target = folder / f"{raw.case_id}_{series}{ending}"
        unfinished = folder / f".{target.name.removesuffix(ending)}.part{ending}"
        _save(unfinished, raw, volume)
        files.append(unfinished.replace(target))
    return files


def write_labels(target: Path, raw: RawCase, labels: NDArray[np.uint8]) -> Path:
    """Write a label map (D,H,W) on the grid of `raw`, by rename; numbers are stored as they are."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.name.removesuffix('.nii.gz')}.part.nii.gz")
    _save(unfinished, raw, StoredSeries(labels))
    return unfinished.replace(target)


def _save(path: Path, raw: RawCase, volume: StoredSeries) -> None:
    import nibabel

    nib: Any = nibabel  # without types
    scaling = (volume.slope, volume.intercept)
    # The header of NIfTI-1 has float32 for both.
    kind = nib.Nifti1Image if all(float(np.float32(value)) == value for value in scaling) else nib.Nifti2Image
    numbers = raw.geometry.from_canonical(volume.stored)
    image = kind(numbers, raw.geometry.file_affine, dtype=numbers.dtype)
    if scaling != (1.0, 0.0):
        image.header.set_slope_inter(*scaling)  # of numbers that are divided already
    with named_in_errors(path):
        nib.save(image, path)
