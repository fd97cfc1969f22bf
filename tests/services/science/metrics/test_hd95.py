from __future__ import annotations

import numpy as np
import pytest
import torch
from monai.metrics import compute_hausdorff_distance

from services.contracts.metric import (
    ANISOTROPIC,
    ISOTROPIC,
    Mask,
    MetricContract,
    Spacing,
    awkward_pairs,
    cube,
    pair,
    slow_distances,
)
from services.science.metrics.hd95 import Hd95


class TestHd95(MetricContract):
    metric = Hd95()

    def slow(self, reference: Mask, prediction: Mask, spacing: Spacing) -> float:
        return max(_percentile95(list(side)) for side in slow_distances(reference, prediction, spacing))


def _percentile95(distances: list[float]) -> float:
    """Linear interpolation at the zero-based position 0.95 (m - 1), by hand."""
    ordered = sorted(distances)
    position = 0.95 * (len(ordered) - 1)
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (position - low) * (ordered[high] - ordered[low])


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("spacing", [ISOTROPIC, ANISOTROPIC])
def test_a_cube_shifted_by_one_voxel_is_as_far_as_the_spacing_of_that_axis(axis: int, spacing: Spacing) -> None:
    shape, start = (20, 20, 20), (5, 5, 5)
    moved = (start[0] + (axis == 0), start[1] + (axis == 1), start[2] + (axis == 2))
    assert Hd95().score(pair(cube(shape, start, 8), cube(shape, moved, 8), spacing)) == spacing[axis]


def test_a_few_far_voxels_do_not_count_but_many_do() -> None:
    tumor = cube((40, 20, 20), (3, 3, 3), 8)
    few, many = tumor.copy(), tumor.copy()
    few[35, :2, :2] = True
    many[35, :6, :6] = True
    assert Hd95().score(pair(tumor, few)) == 0
    assert Hd95().score(pair(tumor, many)) > 20


def test_the_directions_are_not_pooled() -> None:
    """The prediction has one voxel, near; the reference reaches far away from it."""
    reference, prediction = cube((30, 1, 1), (0, 0, 0), 30), cube((30, 1, 1), (0, 0, 0), 1)
    assert Hd95().score(pair(reference, prediction)) == pytest.approx(0.95 * 29)


@pytest.mark.parametrize("name", sorted(set(awkward_pairs()) - {"a plane", "a line"}))  # read as 2-D by MONAI
@pytest.mark.parametrize("spacing", [ISOTROPIC, ANISOTROPIC])
def test_agrees_with_monai(name: str, spacing: Spacing) -> None:
    reference, prediction = (torch.from_numpy(mask[None, None].astype(np.float32)) for mask in awkward_pairs()[name])
    expected = float(
        compute_hausdorff_distance(
            y_pred=prediction, y=reference, include_background=True, percentile=95, directed=False, spacing=spacing
        )
    )
    assert Hd95().score(pair(*awkward_pairs()[name], spacing)) == pytest.approx(expected, abs=1e-3)
