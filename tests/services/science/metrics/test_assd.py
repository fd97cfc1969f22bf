from __future__ import annotations

import numpy as np
import pytest
import torch
from monai.metrics import compute_average_surface_distance

from services.contracts.metric import (
    ISOTROPIC,
    Mask,
    MetricContract,
    Spacing,
    awkward_pairs,
    cube,
    pair,
    slow_distances,
)
from services.science.metrics.assd import Assd
from services.science.metrics.dice import Dice


class TestAssd(MetricContract):
    metric = Assd()

    def slow(self, reference: Mask, prediction: Mask, spacing: Spacing) -> float:
        return float(np.concatenate(slow_distances(reference, prediction, spacing)).mean())


@pytest.mark.parametrize("size", [6, 20])
def test_one_shift_of_the_boundary_costs_a_small_region_more_dice_and_the_same_distance(size: int) -> None:
    shape = (40, 40, 40)
    grown = pair(cube(shape, (10, 10, 10), size), cube(shape, (9, 9, 9), size + 2), ISOTROPIC)
    assert Assd().score(grown) == pytest.approx(1, abs=0.1), "a voxel on each side; edges and corners are farther"
    assert Dice().score(grown) == pytest.approx(2 * size**3 / (size**3 + (size + 2) ** 3))


@pytest.mark.parametrize("name", sorted(set(awkward_pairs()) - {"a plane", "a line"}))  # read as 2-D by MONAI
def test_it_is_the_mean_of_monai_s_two_directions_weighted_by_their_voxels(name: str) -> None:
    reference, prediction = awkward_pairs()[name]
    masks = pair(reference, prediction, ISOTROPIC)
    sides = masks.to_reference_mm, masks.to_prediction_mm
    a, b = (torch.from_numpy(mask[None, None].astype(np.float32)) for mask in (prediction, reference))
    there, back = (
        float(compute_average_surface_distance(first, second, include_background=True, spacing=ISOTROPIC))
        for first, second in ((a, b), (b, a))
    )
    weighted = (there * len(sides[0]) + back * len(sides[1])) / sum(map(len, sides))
    assert Assd().score(masks) == pytest.approx(weighted, abs=1e-4)
