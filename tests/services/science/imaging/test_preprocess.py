from __future__ import annotations

from math import isclose

import numpy as np
import pytest
from numpy.typing import NDArray

from services.errors import BadData
from services.science.imaging.case import Grid
from services.science.imaging.nifti import Geometry, RawCase, read_case
from services.science.imaging.preprocess import _resample, preprocess, resampling_norm
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


def test_voxels_may_be_resampled_along_some_axes_alone() -> None:
    raw = raw_case((12, 12, 12))
    fine, thick = preprocess(raw), preprocess(raw, spacing_mm=(4.0, 1.0, 2.0))
    blocks = fine.images.reshape(4, 2, 4, 8, 4, 2).mean(axis=(2, 5))
    np.testing.assert_allclose(thick.images, blocks, atol=1e-6)
    assert thick.grid.working_shape == (2, 8, 4)


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


def ct_case() -> RawCase:
    """A CT among the series, t1: from -1000 to 1000 everywhere, with single voxels of 0, also where all others are."""
    raw = raw_case()
    rng = np.random.default_rng(1)
    raw.images[0] = rng.integers(-1000, 1000, raw.images.shape[1:])
    raw.images[0, 0, 0, 0], raw.images[0, 0, 0, 1] = -1000, 1000
    raw.images[:, 6, 6, 6] = 0
    return raw


@pytest.mark.parametrize("working", [None, 2.0])
def test_fixed_limits_map_every_voxel_alike_and_the_other_series_keep_their_percentiles(working: float | None) -> None:
    raw = ct_case()
    usual, done = (preprocess(raw, spacing_mm=working, intensity=how) for how in (None, {"t1": (-200.0, 300.0)}))
    assert (done.low[0], done.high[0]) == (-200, 300)
    assert (done.low[1:], done.high[1:]) == (usual.low[1:], usual.high[1:])
    np.testing.assert_array_equal(done.images[1:], usual.images[1:])
    expected = np.clip((raw.images[0][done.grid.box] + 200) / 500, 0, 1)
    if working is None:
        np.testing.assert_allclose(done.images[0], expected, atol=1e-6)
        assert done.images[0, 6, 6, 6] == np.float32(0.4)  # 0 HU, which belongs to no brain, is not air
        assert not done.brain[6, 6, 6]
    assert (done.images[1:, ~done.brain] == 0).all()


def test_between_the_minimum_and_the_maximum_of_a_case_nothing_is_clipped() -> None:
    raw = ct_case()
    done = preprocess(raw, intensity=dict.fromkeys(raw.anatomy.series, "full"))
    assert done.low == tuple(float(series.min()) for series in raw.images)
    assert done.high == tuple(float(series.max()) for series in raw.images)
    low, high = (np.reshape(bound, (4, 1, 1, 1)) for bound in (done.low, done.high))
    np.testing.assert_allclose(low + done.images * (high - low), raw.images[(slice(None), *done.grid.box)], atol=1e-3)


@pytest.mark.parametrize("limits", [(2000.0, 3000.0), (-3000.0, -1000.0)])
def test_a_series_that_lies_wholly_beyond_its_limits_is_refused(limits: tuple[float, float]) -> None:
    with pytest.raises(BadData, match=r"t1 runs from -1000 to 1000, wholly beyond the limits .* in the units of the"):
        preprocess(ct_case(), intensity={"t1": limits})


def test_a_missing_series_stays_zero_under_fixed_limits() -> None:
    raw = raw_case()
    raw.images[2] = 0
    assert not preprocess(raw, intensity={"t2": (-200.0, 300.0)}).images[2].any()


@pytest.mark.parametrize(("working", "shape"), [(None, (12, 14, 13)), (2.0, (6, 7, 6))])
def test_without_a_crop_the_whole_field_of_view_is_seen(working: float | None, shape: tuple[int, int, int]) -> None:
    raw = raw_case()
    done = preprocess(raw, spacing_mm=working, crop="none")
    assert done.grid == Grid((12, 14, 13), (1.0, 1.0, 1.0), (0, 0, 0), (12, 14, 13), shape)
    assert done.images.shape == (4, *shape)
    if working is None:
        np.testing.assert_array_equal(done.labels, done.reference)
        np.testing.assert_array_equal(done.images[(slice(None), *preprocess(raw).grid.box)], preprocess(raw).images)


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


@pytest.mark.parametrize(
    ("box", "working"), [((6, 8, 4), (3, 4, 2)), ((6, 7, 4), (3, 7, 7)), ((5, 5, 5), (2, 3, 5)), ((4, 4, 4), (4, 4, 4))]
)
def test_the_norm_of_a_resampling_is_that_of_its_whole_matrix(
    box: tuple[int, int, int], working: tuple[int, int, int]
) -> None:
    """Every voxel moved by one, resampled as scans are, is a column of the matrix."""
    grid = Grid(box, (1.0, 1.0, 1.0), (0, 0, 0), box, working)
    units = np.eye(int(np.prod(box)), dtype=np.float32).reshape(-1, *box)
    columns = [
        _resample(unit[None], np.zeros(box, np.uint8), np.ones(box, bool), working, 1)[0].ravel() for unit in units
    ]
    expected = np.linalg.norm(np.stack(columns, 1).astype(np.float64), 2)
    assert resampling_norm(grid) == pytest.approx(expected, rel=1e-5)


def test_a_change_of_native_voxels_within_the_native_radius_is_within_the_radius_where_it_is_certified() -> None:
    box, working, radius = (8, 8, 8), (4, 4, 4), 0.169
    grid = Grid(box, (1.0, 1.0, 1.0), (0, 0, 0), box, working)
    assert radius / resampling_norm(grid) == pytest.approx(0.169 * 8**0.5)
    change = np.full((1, *box), radius / resampling_norm(grid) / 8**1.5, np.float32)  # the worst one: all alike
    small = _resample(change, np.zeros(box, np.uint8), np.ones(box, bool), working, 1)[0]
    assert float(np.linalg.norm(change)) == pytest.approx(radius * 8**0.5, rel=1e-5)
    assert float(np.linalg.norm(small)) == pytest.approx(radius, rel=1e-5)
