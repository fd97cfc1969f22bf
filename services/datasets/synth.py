"""Phantoms as cases: numbered, seeded, and written to disk as a BraTS set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from services.errors import BadInput
from services.new_files import named_in_errors
from services.science.imaging.nifti import Geometry, RawCase
from services.science.imaging.phantom import make_phantom
from services.science.labels import SCHEMES, SERIES, from_internal
from services.seeds import derive


def phantom_id(number: int) -> str:
    """Case and patient id of a phantom."""
    return f"phantom-{number:04d}"


def phantom_case(number: int, *, size: int, seed: int) -> RawCase:
    """Phantom `number` of a set: the same arrays as those read back from what `write_synthetic` writes."""
    phantom = make_phantom(size, np.random.default_rng(derive(seed, "phantom", size, number)))
    affine = np.diag([-1.0, -1.0, 1.0, 1.0]) * np.array([*phantom.spacing_mm[::-1], 1.0])
    affine[:3, 3] = 0.0, (size - 1) * phantom.spacing_mm[1], 0.0  # axes L, P, S as BraTS has them
    geometry = Geometry((size, size, size), affine)
    case_id = phantom_id(number)
    return RawCase(case_id, case_id, phantom.images, phantom.labels, geometry)


def write_synthetic(path: Path, cases: int, size: int, seed: int) -> list[Path]:
    """Write `cases` phantoms in BraTS layout below `path` (int16 images, enhancing tumor 4); returns their folders.

    Raises `BadInput` if the folder exists and is not empty.
    """
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise BadInput(f"{path} exists and is not empty; give a new folder")
    return [_write(path, phantom_case(number, size=size, seed=seed)) for number in range(cases)]


def _write(root: Path, raw: RawCase) -> Path:
    import nibabel

    nib: Any = nibabel  # its functions carry no types
    folder = root / raw.case_id
    folder.mkdir(parents=True, exist_ok=True)
    arrays = {series: image.astype(np.int16) for series, image in zip(SERIES, raw.images, strict=True)}
    for name, array in {**arrays, "seg": from_internal(raw.labels, SCHEMES["brats"])}.items():
        image = nib.Nifti1Image(raw.geometry.from_canonical(array), raw.geometry.file_affine)
        path = folder / f"{raw.case_id}_{name}.nii.gz"
        with named_in_errors(path):
            nib.save(image, path)
    return folder
