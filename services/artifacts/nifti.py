"""Volumes for people: NIfTI files on the grid, in the axes and with the affine of the files they came from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from services.science.imaging.case import Case
from services.science.imaging.nifti import RawCase
from services.science.imaging.to_raw import SeriesVolume, to_raw


def export_nifti(
    folder: Path,
    adversarial: SeriesVolume,
    case: Case,
    raw: RawCase,
    *,
    low: Sequence[float],
    high: Sequence[float],
    brain_only: bool = True,
) -> list[Path]:
    """Write `<case>_<series>.nii.gz`, one per series, float32 raw intensities, each by rename; returns the files.

    `adversarial` (C,D,H,W) is on the working grid of `case`, `raw` the same case as read, `low` and `high` the
    constants that `preprocess` found for it; `brain_only` as the attack had it.
    """
    import nibabel

    nib: Any = nibabel  # without types
    folder.mkdir(parents=True, exist_ok=True)
    volumes = to_raw(adversarial, case.images, raw.images, low=low, high=high, grid=case.grid, brain_only=brain_only)
    files = []
    for series, volume in zip(raw.anatomy.series, volumes, strict=True):
        image = nib.Nifti1Image(raw.geometry.from_canonical(volume), raw.geometry.file_affine)
        target = folder / f"{case.case_id}_{series}.nii.gz"
        unfinished = folder / f".{target.name.removesuffix('.nii.gz')}.part.nii.gz"
        nib.save(image, unfinished)
        files.append(unfinished.replace(target))
    return files
