from __future__ import annotations

from pathlib import Path

import nibabel
import numpy as np
import pytest

from services.artifacts.nifti import write_series
from services.science.imaging.nifti import Geometry, RawCase, read_series, read_stored
from services.science.imaging.stored_series import StoredSeries
from services.science.layouts.base import SeriesFile

#: Voxels of 1, 1.5 and 2 mm, axes left, posterior, superior, an origin of its own.
AFFINE = np.array([[-1.0, 0, 0, 90], [0, -1.5, 0, 120], [0, 0, 2.0, -70], [0, 0, 0, 1]])
#: The last slope is no number of float32, as the header of NIfTI-1 has it.
SCALINGS = [(1.0, 0.0), (0.5, -3.0), (-2.0, 0.0), (0.1, 7.0)]


def raw_case() -> RawCase:
    geometry = Geometry((7, 6, 5), AFFINE)
    images = np.random.default_rng(0).random((4, *geometry.shape), dtype=np.float32)
    return RawCase("case", "patient", images, np.zeros(geometry.shape, np.uint8), geometry)


@pytest.mark.parametrize("ending", [".nii.gz", ".nii"])
def test_each_series_is_a_file_on_the_grid_and_with_the_affine_of_the_case(tmp_path: Path, ending: str) -> None:
    raw = raw_case()
    files = write_series(tmp_path / "out", raw, map(StoredSeries, raw.images), ending=ending)
    assert [file.name for file in files] == [f"case_{series}{ending}" for series in ("t1", "t1ce", "t2", "flair")]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted(file.name for file in files)
    for file, series in zip(files, raw.images, strict=True):
        image = nibabel.load(file)
        assert np.array_equal(image.affine, AFFINE)
        assert image.shape == raw.geometry.file_shape
        assert image.get_data_dtype() == np.float32
        assert np.array_equal(raw.geometry.to_canonical(np.asarray(image.dataobj)), series)
        assert np.array_equal(read_series(SeriesFile(file))[0], series)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.int64, np.float32, np.float64])
@pytest.mark.parametrize(("slope", "intercept"), SCALINGS)
def test_numbers_their_type_slope_and_intercept_are_read_again_as_they_were(
    tmp_path: Path, dtype: type, slope: float, intercept: float
) -> None:
    raw = raw_case()
    numbers = np.random.default_rng(1).integers(0, 200, raw.geometry.shape).astype(dtype)
    file, *_ = write_series(tmp_path, raw, [StoredSeries(numbers, slope, intercept)] * 4)
    found = read_stored(SeriesFile(file))
    assert (found.stored.dtype, found.slope, found.intercept) == (dtype, slope, intercept)
    assert np.array_equal(found.stored, numbers)
    plain = raw.geometry.to_canonical(np.asarray(nibabel.load(file).dataobj))
    np.testing.assert_allclose(plain, numbers * slope + intercept, rtol=1e-6)
