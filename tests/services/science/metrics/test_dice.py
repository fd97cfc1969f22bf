from __future__ import annotations

import numpy as np
import pytest
import torch
from monai.metrics import compute_dice

from services.contracts.metric import Mask, MetricContract, Spacing, awkward_pairs, cube, pair
from services.science.metrics.dice import Dice


class TestDice(MetricContract):
    metric = Dice()

    def slow(self, reference: Mask, prediction: Mask, spacing: Spacing) -> float:
        found, true = set(zip(*prediction.nonzero(), strict=True)), set(zip(*reference.nonzero(), strict=True))
        return 2 * len(found & true) / (len(found) + len(true))


def test_half_a_cube_of_overlap_gives_a_dice_of_one_half() -> None:
    shape = (10, 10, 10)
    assert Dice().score(pair(cube(shape, (2, 2, 2), 4), cube(shape, (4, 2, 2), 4))) == 0.5


@pytest.mark.parametrize("name", awkward_pairs())
def test_agrees_with_monai(name: str) -> None:
    reference, prediction = (torch.from_numpy(mask[None, None].astype(np.float32)) for mask in awkward_pairs()[name])
    two = [torch.cat([1 - mask, mask], dim=1) for mask in (prediction, reference)]
    expected = float(compute_dice(*two, include_background=False))
    assert Dice().score(pair(*awkward_pairs()[name])) == pytest.approx(expected, abs=1e-6)
