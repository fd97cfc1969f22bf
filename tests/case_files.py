"""Small NIfTI cases on disk, and where the real ones are."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
import pytest
from numpy.typing import NDArray

from services.contracts.layout import save_nifti

SHAPE = (7, 8, 6)
AFFINE = np.array([[-1.0, 0, 0, 0], [0, -1.0, 0, 7], [0, 0, 1.0, 0], [0, 0, 0, 1]])  # axes L, P, S as in BraTS
SUFFIXES = {
    "brats": ("_t1", "_t1ce", "_t2", "_flair", "_seg"),
    "brats2023": ("-t1n", "-t1c", "-t2w", "-t2f", "-seg"),
}
DECATHLON = {
    "modality": {"0": "FLAIR", "1": "T1w", "2": "t1gd", "3": "T2w"},
    "labels": {"0": "background", "1": "edema", "2": "non-enhancing tumor", "3": "enhancing tumour"},
}


def require_real_data(folder: str) -> Path:
    """A folder of the real data; skips the test where there are none."""
    root = Path(os.environ.get("ROBUST_TEST_DATA") or Path(__file__).parents[1] / "../shared/data").resolve()
    if not (root / folder).is_dir():
        pytest.skip(f"no real data in {root / folder}; set ROBUST_TEST_DATA to the folder that holds {folder}")
    return root / folder


def images(number: int = 0, shape: Sequence[int] = SHAPE) -> NDArray[np.int16]:
    """Four series in file axes, zero in a border of one voxel; series s starts at 100 (s + 1)."""
    rng = np.random.default_rng(number)
    values = np.zeros((4, *shape), np.int16)
    inner = values[:, 1:-1, 1:-1, 1:-1]
    inner[:] = 100 * np.arange(1, 5).reshape(4, 1, 1, 1) + rng.integers(0, 90, inner.shape)
    return values


def labels(et: int, ncr: int = 1, ed: int = 2, shape: Sequence[int] = SHAPE) -> NDArray[np.uint8]:
    """8 voxels of ED, 2 of NCR, 1 of ET, numbered as told."""
    values = np.zeros(shape, np.uint8)
    values[2:4, 2:4, 1:3] = ed
    values[4, 2, 1:3] = ncr
    values[4, 3, 1] = et
    return values


def save(path: Path, array: NDArray[np.generic], affine: NDArray[np.float64] = AFFINE) -> Path:
    """Write one NIfTI file, folders included."""
    return save_nifti(path, array, affine)


def patch_header(path: Path, **fields: object) -> Path:
    """Write these fields of its NIfTI-1 header into a file, whatever sense they make; returns the file."""
    content = path.read_bytes()
    packed = content[:2] == b"\x1f\x8b"
    content = gzip.decompress(content) if packed else content
    header: Any = nib.Nifti1Header(content[:348], check=False)
    for field, value in fields.items():
        header[field] = value
    content = header.binaryblock + content[348:]
    path.write_bytes(gzip.compress(content) if packed else content)
    return path


def write_case(folder: Path, *, layout: str = "brats", number: int = 0, ending: str = ".nii.gz") -> Path:
    """A whole case in `folder`, whose name is its id; returns the folder."""
    arrays = [*images(number), labels(4 if layout == "brats" else 3)]
    for suffix, array in zip(SUFFIXES[layout], arrays, strict=True):
        save(folder / f"{folder.name}{suffix}{ending}", array)
    return folder


def write_set(root: Path, count: int = 3, *, layout: str = "brats", ids: Sequence[str] = ()) -> Path:
    """Several cases below `root`."""
    for number, name in enumerate(ids or [f"BraTS2021_{number:05d}" for number in range(count)]):
        write_case(root / name, layout=layout, number=number)
    return root


def write_decathlon(root: Path, names: Sequence[str] = ("BRATS_001",), index: Mapping[str, object] = DECATHLON) -> Path:
    """A Decathlon folder with the channels FLAIR, T1, T1ce, T2 and labels 1 edema, 2 core, 3 enhancing."""
    for number, name in enumerate(names):
        stacked = np.stack([images(number)[series] for series in (3, 0, 1, 2)], axis=-1)
        save(root / "imagesTr" / f"{name}.nii.gz", stacked)
        save(root / "labelsTr" / f"{name}.nii.gz", labels(3, ncr=2, ed=1))
    training = [{"image": f"./imagesTr/{name}.nii.gz", "label": f"./labelsTr/{name}.nii.gz"} for name in names]
    (root / "dataset.json").write_text(json.dumps({**index, "training": training}))
    return root


def write_organ_case(folder: Path, number: int = 0, *, marks: Sequence[int] = (1, 2, 3)) -> Path:
    """`ct`, `pet` and `seg` of 12×12×10 voxels in `folder`: a liver with two tumors, marked as told."""
    rng = np.random.default_rng(number)
    marked = np.zeros((12, 12, 10), np.uint8)
    marked[3:9, 3:9, 2:8] = marks[0]
    marked[4:6, 4:6, 3:6] = marks[1]
    marked[6:8, 6:8, 4:7] = marks[2]
    affine = np.diag([-1.0, -1.0, 2.0, 1.0])
    ct = rng.normal(0, 20, marked.shape) + 60 * (marked > 0) - 40 * (marked > 1)
    pet = rng.normal(2, 0.5, marked.shape) + 8 * (marked > 1)
    for name, array in (("ct", ct.astype(np.int16)), ("pet", pet.astype(np.float32)), ("seg", marked)):
        save(folder / f"{name}.nii.gz", array, affine)
    return folder


def write_organs(root: Path, count: int = 4) -> Path:
    """Several such cases below `root`."""
    for number in range(count):
        write_organ_case(root / f"patient-{number}", number)
    return root


def write_prostates(root: Path, count: int = 4) -> Path:
    """A Decathlon folder of another task: channels T2 and ADC in one image, two zones."""
    names = [f"prostate_{number:02d}" for number in range(count)]
    for number, name in enumerate(names):
        stacked = np.stack([images(number)[series] for series in (2, 0)], axis=-1)
        save(root / "imagesTr" / f"{name}.nii.gz", stacked)
        save(root / "labelsTr" / f"{name}.nii.gz", labels(2, ncr=2, ed=1))
    index = {
        "modality": {"0": "T2", "1": "ADC"},
        "labels": {"0": "background", "1": "PZ", "2": "TZ"},
        "training": [{"image": f"./imagesTr/{name}.nii.gz", "label": f"./labelsTr/{name}.nii.gz"} for name in names],
    }
    (root / "dataset.json").write_text(json.dumps(index))
    return root
