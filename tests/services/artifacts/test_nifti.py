from __future__ import annotations

from pathlib import Path

import nibabel
import numpy as np
import pytest

from services.artifacts.nifti import export_nifti
from services.science.imaging.case import Case
from services.science.imaging.nifti import Geometry, RawCase
from services.science.imaging.preprocess import Preprocessed, preprocess

EPSILON = 8 / 255

#: Voxels of 1, 1.5 and 2 mm, axes left, posterior, superior, an origin of its own.
AFFINE = np.array([[-1.0, 0, 0, 90], [0, -1.5, 0, 120], [0, 0, 2.0, -70], [0, 0, 0, 1]])


def made_case(spacing_mm: float | None) -> tuple[RawCase, Preprocessed, Case]:
    random = np.random.default_rng(0)
    geometry = Geometry((20, 18, 16), AFFINE)
    brain = np.zeros(geometry.shape, bool)
    brain[3:13, 2:16, 4:18] = True
    images = (random.gamma(4, 200, (4, *geometry.shape)) * brain).astype(np.float32)
    labels = random.integers(0, 4, geometry.shape, dtype=np.uint8) * brain
    raw = RawCase("case", "patient", images, labels, geometry)
    made = preprocess(raw, spacing_mm=spacing_mm)
    return raw, made, Case("case", "patient", made.images, made.labels, made.brain, made.reference, made.grid)


def attacked(case: Case) -> np.ndarray:
    signs = np.random.default_rng(1).choice([-1, 1], case.images.shape)
    signs[:, : case.brain.shape[0] // 2] = 0
    return np.clip(case.images + EPSILON * signs * case.brain, 0, 1).astype(np.float32)


def export(tmp_path: Path, adversarial: np.ndarray, raw: RawCase, made: Preprocessed, case: Case) -> np.ndarray:
    files = export_nifti(tmp_path / "out", adversarial, case, raw, low=made.low, high=made.high)
    assert [file.name for file in files] == [f"case_{series}.nii.gz" for series in ("t1", "t1ce", "t2", "flair")]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted(file.name for file in files)
    images = [nibabel.load(file) for file in files]
    for image in images:
        assert np.array_equal(image.affine, AFFINE)
        assert image.shape == raw.geometry.file_shape
        assert image.get_data_dtype() == np.float32
    return np.stack([raw.geometry.to_canonical(np.asarray(image.dataobj)) for image in images])


def test_the_file_holds_the_attack_in_raw_intensities_on_the_original_grid(tmp_path: Path) -> None:
    raw, made, case = made_case(None)
    adversarial = attacked(case)
    found = export(tmp_path, adversarial, raw, made, case)
    low, spread = np.reshape(made.low, (4, 1, 1, 1)), np.subtract(made.high, made.low).reshape(4, 1, 1, 1)
    box = (slice(None), *case.grid.box)
    changed = adversarial != case.images
    np.testing.assert_allclose(((found[box] - low) / spread)[changed], adversarial[changed], atol=1e-5)


@pytest.mark.parametrize("spacing_mm", [None, 3.0])
def test_voxels_that_the_attack_left_alone_keep_their_raw_value(tmp_path: Path, spacing_mm: float | None) -> None:
    raw, made, case = made_case(spacing_mm)
    found = export(tmp_path, case.images, raw, made, case)
    assert np.array_equal(found, raw.images)
    half = export(tmp_path, attacked(case), raw, made, case)
    assert np.array_equal(half[:, :3], raw.images[:, :3])
    assert not np.array_equal(half, raw.images)


def test_a_resampled_attack_keeps_its_budget(tmp_path: Path) -> None:
    raw, made, case = made_case(3.0)
    assert case.grid.resampled
    found = export(tmp_path, attacked(case), raw, made, case)
    low, high = np.reshape(made.low, (4, 1, 1, 1)), np.reshape(made.high, (4, 1, 1, 1))
    change = np.abs(found - np.clip(raw.images, low, high)) / (high - low)
    touched = found != raw.images
    assert not touched[:, ~(raw.images != 0).any(axis=0)].any()
    assert 0.5 * EPSILON < change[touched].max() <= EPSILON + 1e-5
