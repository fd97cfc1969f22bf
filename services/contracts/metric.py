"""What every metric must keep: the test class of each inherits this one."""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from scipy.ndimage import binary_erosion, distance_transform_edt, gaussian_filter

from services.science import metrics
from services.science.metrics._mask_pair import MaskPair
from services.science.metrics.base import Metric

Mask = NDArray[np.bool_]
Spacing = tuple[float, float, float]

PENALTY = 77.0
ISOTROPIC, ANISOTROPIC = (1.0, 1.0, 1.0), (3.0, 0.9, 0.35)


def pair(reference: Mask, prediction: Mask, spacing: Spacing = ISOTROPIC) -> MaskPair:
    return MaskPair(reference, prediction, spacing, PENALTY)


def slow_distances(reference: Mask, prediction: Mask, spacing: Spacing) -> tuple[NDArray[np.float64], ...]:
    """Both directed surface distances by whole-volume distance transforms, straight from the definition."""
    surfaces = [mask ^ binary_erosion(mask, border_value=0) for mask in (prediction, reference)]
    towards = [distance_transform_edt(~surface, sampling=spacing) for surface in surfaces]
    return towards[1][surfaces[0]], towards[0][surfaces[1]]


def cube(shape: tuple[int, int, int], start: tuple[int, int, int], side: int) -> Mask:
    mask = np.zeros(shape, np.bool_)
    mask[tuple(slice(low, low + side) for low in start)] = True
    return mask


def blobs(seed: int, shape: tuple[int, int, int] = (14, 17, 12)) -> tuple[Mask, Mask]:
    """Two overlapping random masks with ragged surfaces that also touch the borders."""
    rng = np.random.default_rng(seed)
    smooth = [gaussian_filter(rng.standard_normal(shape), 1.5) for _ in range(2)]
    return smooth[0] > 0.02, (smooth[0] + 0.5 * smooth[1]) > 0.05


def awkward_pairs() -> dict[str, tuple[Mask, Mask]]:
    """Pairs whose masks both have voxels."""
    shape = (9, 8, 7)
    rng = np.random.default_rng(5)
    dense, sparse = rng.random(shape) < 0.6, rng.random(shape) < 0.03
    corner, middle = cube(shape, (0, 0, 0), 1), cube(shape, (4, 4, 3), 1)
    everything = np.ones(shape, np.bool_)
    return {
        "blobs": blobs(0),
        "other blobs": blobs(1),
        "scattered against blob": (blobs(2)[0], rng.random((14, 17, 12)) < 0.3),
        "dense against sparse": (dense, sparse),
        "sparse against dense": (sparse, dense),
        "two single voxels": (corner, middle),
        "one voxel against everything": (middle, everything),
        "touching the border": (cube(shape, (0, 2, 2), 4), cube(shape, (5, 4, 3), 4)),
        "a plane": (cube((1, 6, 6), (0, 1, 1), 3), cube((1, 6, 6), (0, 2, 1), 3)),
        "a line": (np.ones((1, 1, 5), np.bool_), np.array([[[True, False, False, False, False]]])),
        "disjoint": (cube((12, 12, 12), (0, 0, 0), 3), cube((12, 12, 12), (8, 8, 8), 3)),
    }


class MetricContract:
    """`metric` is the plug-in under test; `slow` its definition, written down without regard for speed."""

    metric: ClassVar[Metric]
    symmetric: ClassVar[bool] = True  # false for one that does not treat reference and prediction alike

    def slow(self, reference: Mask, prediction: Mask, spacing: Spacing) -> float:
        raise NotImplementedError

    @pytest.mark.parametrize("name", awkward_pairs())
    @pytest.mark.parametrize("spacing", [ISOTROPIC, ANISOTROPIC, (0.3, 0.3, 0.3)])
    def test_equals_the_slow_definition(self, name: str, spacing: Spacing) -> None:
        reference, prediction = awkward_pairs()[name]
        found = self.metric.score(pair(reference, prediction, spacing))
        assert found == pytest.approx(self.slow(reference, prediction, spacing), abs=1e-9)

    # Every metric's test class runs this test, which is what the suppressed check would warn about.
    @settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.differing_executors])
    @given(st.data())
    def test_equals_the_slow_definition_on_any_masks(self, data: st.DataObject) -> None:
        shape = data.draw(st.tuples(*[st.integers(1, 6)] * 3))
        reference, prediction = (data.draw(arrays(np.bool_, shape)) for _ in range(2))
        spacing = data.draw(st.tuples(*[st.sampled_from([0.3, 1.0, 1.7, 5.0])] * 3))
        found = self.metric.score(pair(reference, prediction, spacing))
        if reference.any() and prediction.any():
            assert found == pytest.approx(self.slow(reference, prediction, spacing), abs=1e-9)
        assert math.isfinite(found)

    def test_equal_masks_have_the_best_value(self) -> None:
        mask = blobs(0)[0]
        assert self.metric.score(pair(mask, mask)) == self.best

    def test_two_empty_masks_have_the_best_value(self) -> None:
        empty = np.zeros((5, 6, 7), np.bool_)
        assert self.metric.score(pair(empty, empty)) == self.best

    def test_one_empty_mask_has_the_worst_value(self) -> None:
        mask = blobs(0)[0]
        for reference, prediction in ((mask, mask & False), (mask & False, mask)):
            assert self.metric.score(pair(reference, prediction)) == self.worst

    def test_erasing_the_prediction_is_never_a_gain(self) -> None:
        reference, prediction = blobs(0)
        found, erased = (self.metric.score(pair(reference, mask)) for mask in (prediction, prediction & False))
        assert erased < found if self.metric.higher_is_better else erased > found

    def test_does_not_depend_on_which_mask_is_the_reference(self) -> None:
        if not self.symmetric:
            pytest.skip("this metric asks which mask is the reference")
        reference, prediction = blobs(3)
        one, other = pair(reference, prediction, ANISOTROPIC), pair(prediction, reference, ANISOTROPIC)
        assert self.metric.score(one) == self.metric.score(other)

    def test_permuting_and_flipping_axes_changes_nothing(self) -> None:
        reference, prediction = blobs(4)
        found = self.metric.score(pair(reference, prediction, ANISOTROPIC))
        turned = self.metric.score(pair(reference.T, prediction.T, ANISOTROPIC[::-1]))
        flipped = self.metric.score(pair(reference[::-1, :, ::-1], prediction[::-1, :, ::-1], ANISOTROPIC))
        assert found == pytest.approx(turned, abs=1e-12)
        assert found == pytest.approx(flipped, abs=1e-12)

    def test_background_around_both_masks_changes_nothing(self) -> None:
        masks = blobs(6)
        reference, prediction = (np.pad(mask, ((3, 1), (0, 4), (2, 2))) for mask in masks)
        assert self.metric.score(pair(reference, prediction)) == self.metric.score(pair(*masks))

    def test_leaves_the_masks_as_they_were(self) -> None:
        masks = blobs(7)
        self.metric.score(pair(*masks))
        for mask, fresh in zip(masks, blobs(7), strict=True):
            assert np.array_equal(mask, fresh)

    def test_returns_a_plain_float(self) -> None:
        assert type(self.metric.score(pair(*blobs(8)))) is float

    def test_its_spec_builds_an_equal_one(self) -> None:
        assert metrics.build(self.metric.spec()) == self.metric

    @property
    def best(self) -> float:
        return 1.0 if self.metric.higher_is_better else 0.0

    @property
    def worst(self) -> float:
        return 0.0 if self.metric.higher_is_better else PENALTY
