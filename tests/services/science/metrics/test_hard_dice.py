from __future__ import annotations

import numpy as np
import pytest
import torch

from services.science.anatomy import BRATS
from services.science.metrics._hard_dice import HardDice

REGIONS = list(BRATS.regions.values())


def dice_by_definition(predicted: torch.Tensor, reference: torch.Tensor, classes: tuple[int, ...]) -> float:
    """Twice the voxels in common over those of both, from sets of places."""
    found, true = (
        {place for place, label in enumerate(labels.flatten().tolist()) if label in classes}
        for labels in (predicted, reference)
    )
    return 2 * len(found & true) / (len(found) + len(true))


@pytest.mark.parametrize("dims", [2, 3])
def test_is_the_mean_dice_of_the_regions_that_the_reference_has(dims: int) -> None:
    random = np.random.default_rng(0)
    reference, predicted = (torch.from_numpy(random.integers(0, 4, (3, *[6] * dims))) for _ in range(2))
    reference[1] = reference[1].masked_fill(reference[1] == 3, 0)  # no enhancing tumor
    found = HardDice(reference, REGIONS)(predicted)
    for subject in range(3):
        regions = ["WT", "TC"] if subject == 1 else ["WT", "TC", "ET"]
        dices = [dice_by_definition(predicted[subject], reference[subject], BRATS.regions[name]) for name in regions]
        assert float(found[subject]) == pytest.approx(np.mean(dices))


def test_only_scored_voxels_count() -> None:
    random = np.random.default_rng(0)
    reference, predicted = (torch.from_numpy(random.integers(0, 4, (2, 50))) for _ in range(2))
    scored = torch.from_numpy(random.random((2, 50)) < 0.5)
    found = HardDice(reference, REGIONS, scored)(predicted)
    for subject in range(2):
        chosen = scored[subject]
        alone = HardDice(reference[subject][chosen][None], REGIONS)(predicted[subject][chosen][None])
        assert float(found[subject]) == pytest.approx(float(alone))


def test_where_there_is_nothing_to_find_false_positives_rank() -> None:
    nothing = torch.zeros(3, 100, dtype=torch.int64)
    predicted = nothing.clone()
    predicted[1, :1], predicted[2, :50] = 1, 3
    found = HardDice(nothing, REGIONS)(predicted).tolist()
    assert found[0] == 1.0
    assert 0 > found[1] > found[2] > -1e-5


def test_a_region_that_is_empty_in_both_maps_has_a_dice_of_one() -> None:
    reference = torch.tensor([[0, 2, 2, 0], [0, 0, 0, 0]])
    predicted = torch.tensor([[0, 2, 0, 0], [0, 0, 0, 3]])
    found = HardDice(reference, [(1, 2, 3), (3,), (1,)]).per_region(predicted)
    assert found.tolist() == [[2 / 3, 0.0], [1.0, 0.0], [1.0, 1.0]]
