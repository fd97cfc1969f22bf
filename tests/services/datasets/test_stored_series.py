"""A case in the units of its own files, and read again from others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import pytest

from services.artifacts.nifti import write_series
from services.datasets.dataset import Dataset
from services.datasets.describe import describe_data
from services.datasets.spec import DataSource, DataSpec, Preprocessing, Synthetic
from services.datasets.synth import write_synthetic
from services.errors import BadData
from tests.case_files import AFFINE, save, write_decathlon, write_set

CASE = "BraTS2021_00001"


def opened(source: DataSource, cache: Path, **preprocessing: Any) -> Dataset:
    found = describe_data(source, cache)
    spec = DataSpec(fingerprint=found.fingerprint, labels=found.scheme, preprocessing=Preprocessing(**preprocessing))
    return Dataset(spec, found.source, cache)


def test_series_are_the_numbers_of_their_files_with_slope_and_intercept(tmp_path: Path) -> None:
    root = write_set(tmp_path / "data", 2)
    file = root / CASE / f"{CASE}_t2.nii.gz"
    numbers = np.asarray(nibabel.load(file).dataobj).astype(np.uint16)
    image = nibabel.Nifti1Image(numbers, AFFINE)
    image.header.set_slope_inter(0.5, -3.0)
    nibabel.save(image, file)
    data = opened(DataSource(root=str(root)), tmp_path / "cache")
    t1, _, t2, _ = data.stored(CASE)
    assert (t1.stored.dtype, t1.slope, t1.intercept) == (np.int16, 1.0, 0.0)
    assert (t2.stored.dtype, t2.slope, t2.intercept) == (np.uint16, 0.5, -3.0)
    assert np.array_equal(t2.stored, data.raw(CASE).geometry.to_canonical(numbers))
    for series, raw in zip(data.stored(CASE), data.raw(CASE).images, strict=True):
        np.testing.assert_array_equal(series.raw(), raw)


def test_each_channel_of_a_file_of_four_is_a_series(tmp_path: Path) -> None:
    data = opened(DataSource(root=str(write_decathlon(tmp_path / "data", ["a", "b"]))), tmp_path / "cache")
    for series, raw in zip(data.stored("a"), data.raw("a").images, strict=True):
        assert series.whole
        np.testing.assert_array_equal(series.raw(), raw)


def test_phantoms_are_the_files_that_data_synth_writes(tmp_path: Path) -> None:
    write_synthetic(tmp_path / "data", cases=2, size=16, seed=0)
    on_disk = opened(DataSource(root=str(tmp_path / "data")), tmp_path / "cache")
    made = opened(DataSource(synthetic=Synthetic(cases=2, size=16)), tmp_path / "cache")
    for one, two in zip(on_disk.stored("phantom-0001"), made.stored("phantom-0001"), strict=True):
        assert one.stored.dtype == two.stored.dtype == np.int16
        assert np.array_equal(one.stored, two.stored)


@pytest.mark.parametrize("spacing_mm", [None, 2.0])
def test_the_same_files_read_again_are_the_same_case(tmp_path: Path, spacing_mm: float | None) -> None:
    data = opened(DataSource(root=str(write_set(tmp_path / "data", 2))), tmp_path / "cache", spacing_mm=spacing_mm)
    raw = data.raw(CASE)
    again, case = data.read_again(raw, write_series(tmp_path / "files", raw, data.stored(CASE))), data.case(CASE)
    for name in ("images", "labels", "brain", "reference"):
        np.testing.assert_array_equal(getattr(again, name), getattr(case, name))
    assert (again.grid, again.case_id, again.patient_id) == (case.grid, case.case_id, case.patient_id)


def test_a_file_that_is_damaged_or_lies_elsewhere_is_named(tmp_path: Path) -> None:
    data = opened(DataSource(root=str(write_set(tmp_path / "data", 2))), tmp_path / "cache")
    raw = data.raw(CASE)
    files = write_series(tmp_path / "files", raw, data.stored(CASE))
    save(files[2], np.ones((3, 3, 3), np.int16) + np.eye(3, dtype=np.int16))
    with pytest.raises(BadData, match=files[2].name):
        data.read_again(raw, files)
    (tmp_path / "data" / CASE / f"{CASE}_t1.nii.gz").write_bytes(b"\x1f\x8bno")
    with pytest.raises(BadData, match=f"{CASE}_t1.nii.gz is not a complete NIfTI file"):
        data.stored(CASE)
