from __future__ import annotations

from math import isclose

import numpy as np
import pytest
from numpy.typing import NDArray

from services.errors import BadData
from services.science.imaging.case import Grid
from services.science.imaging.nifti import Geometry, RawCase, read_case
from services.science.imaging.preprocess import preprocess
from services.science.layouts.brats import Brats
from tests.case_files import require_real_data


def raw_case(
    shape: tuple[int, int, int] = (12, 14, 13), spacing: float = 1.0, images: NDArray[np.float32] | None = None
) -> RawCase:
    """A block of brain with a border of 2 voxels, and a block of ET in ED in its middle."""
    if images is None:
        images = np.zeros((4, *shape), np.float32)
        inner = images[:, 2:-2, 2:-2, 2:-2]
        inner[:] = np.random.default_rng(0).integers(50, 1000, inner.shape)
    labels = np.zeros(images.shape[1:], np.uint8)
    labels[4:-4, 4:-4, 4:-4] = 2
    labels[5:-5, 5:-5, 5:-5] = 3
    affine = np.diag([spacing, spacing, spacing, 1.0])
    return RawCase("case", "patient", images, labels, Geometry(images.shape[:0:-1], affine))


def test_each_series_spans_zero_to_one_between_its_percentiles_over_the_brain() -> None:
    raw = raw_case()
    done = preprocess(raw, lower_percentile=5, upper_percentile=90)
    inside = raw.images[(slice(None), *done.grid.box)]
    for series in range(4):
        values = raw.images[series][raw.images[series] != 0]
        low, high = np.percentile(values, (5, 90))
        assert (done.low[series], done.high[series]) == (low, high)
        expected = np.clip((inside[series] - low) / (high - low), 0, 1)
        np.testing.assert_allclose(done.images[series], expected, atol=1e-6)
    assert done.images.dtype == np.float32
    assert done.images.min() == 0
    assert done.images.max() == 1


def test_the_brain_is_where_any_series_is_not_zero() -> None:
    raw = raw_case()
    raw.images[:3, 6, 6, 6] = 0
    raw.images[:, 7, 7, 7] = 0
    brain = preprocess(raw).brain
    assert brain[4, 4, 4]
    assert not brain[5, 5, 5]
    assert brain.sum() == 8 * 10 * 9 - 1


def test_background_stays_zero_inside_the_box() -> None:
    raw = raw_case()
    raw.images[:, 2, 2, 2] = 0
    done = preprocess(raw)
    assert not done.brain[0, 0, 0]
    assert (done.images[:, ~done.brain] == 0).all()


def test_the_box_is_the_brain_and_the_reference_the_whole_grid() -> None:
    done = preprocess(raw_case())
    assert done.grid == Grid((12, 14, 13), (1.0, 1.0, 1.0), (2, 2, 2), (10, 12, 11), (8, 10, 9))
    assert done.reference.shape == (12, 14, 13)
    np.testing.assert_array_equal(done.labels, done.reference[done.grid.box])


def test_an_unclipped_voxel_keeps_its_way_back_to_raw_intensity() -> None:
    raw = raw_case()
    done = preprocess(raw, lower_percentile=0, upper_percentile=100)
    low, high = (np.reshape(bound, (4, 1, 1, 1)) for bound in (done.low, done.high))
    restored = (low + done.images * (high - low)) * done.brain
    np.testing.assert_allclose(restored, raw.images[(slice(None), *done.grid.box)], rtol=1e-5)


def test_a_series_that_is_constant_over_the_brain_is_refused() -> None:
    raw = raw_case()
    raw.images[2][raw.images[2] != 0] = 30
    raw.images[2, 5, 5, 5] = 31
    with pytest.raises(BadData, match="case case: series t2 is 30 over almost the whole brain"):
        preprocess(raw)


@pytest.mark.parametrize(("spacing", "working"), [(1.0, 2.0), (1.0, 1.5), (1.0, 0.5), (0.9375, 1.5), (2.0, 2.0)])
def test_the_box_holds_whole_working_voxels_and_all_of_the_brain(spacing: float, working: float) -> None:
    raw = raw_case((40, 42, 41), spacing)
    grid = preprocess(raw, spacing_mm=working).grid
    for axis in range(3):
        assert isclose(grid.box_shape[axis] * spacing / working, grid.working_shape[axis])
        assert 0 <= grid.box_start[axis] <= 2
        assert raw.labels.shape[axis] - 2 <= grid.box_stop[axis] <= raw.labels.shape[axis]


def test_a_box_that_cannot_grow_stays_within_the_grid() -> None:
    images = np.random.default_rng(0).integers(1, 9, (4, 5, 7, 6)).astype(np.float32)
    grid = preprocess(raw_case(images=images), spacing_mm=2.0).grid
    assert grid.box_stop == (5, 7, 6)
    assert grid.working_shape == (2, 4, 3)


def test_resampling_averages_blocks_of_voxels_that_are_brain() -> None:
    raw = raw_case((12, 12, 12))
    fine, coarse = preprocess(raw), preprocess(raw, spacing_mm=2.0)
    blocks = fine.images.reshape(4, 4, 2, 4, 2, 4, 2).mean(axis=(2, 4, 6))
    np.testing.assert_allclose(coarse.images, blocks, atol=1e-6)
    assert coarse.brain.all()


def test_resampled_labels_take_the_largest_share() -> None:
    raw = raw_case((12, 12, 12))
    raw.labels[:] = 0
    raw.labels[2:4, 2:4, 2:4] = 1
    raw.labels[2, 2, 2:4] = 2
    raw.labels[4:6, 2:4, 2] = 3
    labels = preprocess(raw, spacing_mm=2.0).labels
    assert labels[0, 0, 0] == 1
    assert labels[1, 0, 0] == 0  # a tie of background and ET
    assert labels.dtype == np.uint8


@pytest.mark.parametrize("working", [2.0, 0.5])
def test_resampled_images_stay_in_range_and_zero_outside_the_brain(working: float) -> None:
    done = preprocess(raw_case(), spacing_mm=working)
    assert done.images.shape[1:] == done.grid.working_shape == done.labels.shape == done.brain.shape
    assert done.images.min() >= 0
    assert done.images.max() <= 1
    assert (done.images[:, ~done.brain] == 0).all()


def test_raw_arrays_are_left_alone() -> None:
    raw = raw_case()
    before = raw.images.copy()
    preprocess(raw)
    np.testing.assert_array_equal(raw.images, before)


def test_a_real_case_where_most_enhancing_tumor_saturates() -> None:
    case = next(case for case in Brats().find(require_real_data("brats2021")) if case.case_id.endswith("01478"))
    raw = read_case(case)
    done = preprocess(raw, spacing_mm=2.0)
    assert 0.5 < (raw.images[1][raw.labels == 3] >= done.high[1]).mean() < 0.8
    assert done.grid.working_shape == (70, 86, 67)
    shrunk = np.bincount(done.labels.ravel(), minlength=4) * 8
    original = np.bincount(done.reference.ravel(), minlength=4)
    np.testing.assert_allclose(shrunk[1:3], original[1:3], rtol=0.1)
