"""Expected Dice and calibration error of regions, against loops over single voxels."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from services.science.imaging.case import Case, Grid
from services.science.nets.predict import to_original
from services.science.nets.probabilities import probabilities_of_one_pass
from services.science.scoring.confidence import BINS, NEAR_MM, region_confidences, within_mm

REGIONS = {"WT": (1, 2, 3), "ET": (3,)}
SPACING = (4.0, 3.0, 5.0)


def made_up(working: tuple[int, int, int], seed: int = 0) -> tuple[torch.Tensor, Case]:
    """Logits on a working grid, and a case whose box of 6 x 7 x 8 voxels lies within a larger grid."""
    random = np.random.default_rng(seed)
    logits = torch.from_numpy(random.normal(0, 2, (4, *working)).astype(np.float32))
    grid = Grid((9, 9, 10), SPACING, (1, 2, 1), (7, 9, 9), working)
    reference = np.zeros(grid.original_shape, np.uint8)
    reference[3:5, 4:6, 3:6] = 2
    reference[3, 4:6, 4] = 3
    brain = random.random(working) < 0.8
    return logits, Case(
        "c", "p", np.zeros((4, *working), np.float32), np.zeros(working, np.uint8), brain, reference, grid
    )


def loops(
    logits: torch.Tensor, case: Case, predicted: NDArray[np.uint8], classes: tuple[int, ...]
) -> tuple[float, float]:
    """Voxel by voxel, from torch's own interpolation."""
    grid = case.grid
    fine = torch.nn.functional.interpolate(logits[None].double(), size=grid.box_shape, mode="trilinear")[0]
    shares = fine.softmax(0)[list(classes)].sum(0).numpy()
    found, true = (np.isin(labels[grid.box], classes) for labels in (predicted, case.reference))
    inside = [shares[place] for place in product(*map(range, grid.box_shape)) if found[place]]
    expected = 2 * sum(inside) / (len(inside) + shares.sum()) if inside else math.prod(1 - shares.ravel())
    bins: dict[int, list[tuple[float, bool]]] = {}
    region = np.argwhere(found | true)
    for place in product(*map(range, grid.box_shape)):
        of_brain = tuple(
            int((x + 0.5) * w / b) for x, w, b in zip(place, case.brain.shape, grid.box_shape, strict=True)
        )
        apart = [math.dist(np.multiply(place, SPACING), np.multiply(other, SPACING)) for other in region]
        if not case.brain[of_brain] or min(apart, default=math.inf) > NEAR_MM:
            continue
        confidence = shares[place] if found[place] else 1 - shares[place]
        number = next(k for k in range(BINS) if confidence <= (k + 1) / BINS)
        bins.setdefault(number, []).append((confidence, found[place] == true[place]))
    count = sum(map(len, bins.values()))
    error = sum(abs(sum(right for _, right in some) - sum(sure for sure, _ in some)) for some in bins.values())
    return expected, error / count if count else 0.0


@pytest.mark.parametrize("working", [(6, 7, 8), (3, 7, 4)])
def test_equals_loops_over_voxels_with_and_without_resampling(working: tuple[int, int, int]) -> None:
    logits, case = made_up(working)
    predicted = to_original(logits, case.grid)
    found = region_confidences(logits, probabilities_of_one_pass(torch.nn.Identity(), axis=0), predicted, case, REGIONS)
    for region, classes in REGIONS.items():
        expected, error = loops(logits, case, predicted, classes)
        assert found[region].expected_dice == pytest.approx(expected, abs=1e-6)
        assert found[region].calibration_error == pytest.approx(error, abs=1e-6)
        assert 0 < error < 1
    assert found["WT"] != found["ET"]


def test_an_empty_prediction_expects_the_chance_that_nothing_is_there() -> None:
    logits, case = made_up((6, 7, 8))
    logits[0] += 12
    predicted = to_original(logits, case.grid)
    assert not predicted.any()
    found = region_confidences(logits, lambda given: given.softmax(0), predicted, case, REGIONS)["WT"]
    expected, error = loops(logits, case, predicted, REGIONS["WT"])
    assert 0.1 < expected < 0.99, "the logits leave some doubt"
    assert found.expected_dice == pytest.approx(expected, abs=1e-5)
    assert found.calibration_error == pytest.approx(error, abs=1e-6)


def test_a_network_that_is_sure_of_the_reference_expects_all_and_errs_in_nothing() -> None:
    _, case = made_up((6, 7, 8))
    truth = torch.from_numpy(case.reference[case.grid.box].astype(np.int64))
    logits = 100 * torch.nn.functional.one_hot(truth, 4).movedim(-1, 0).float()
    found = region_confidences(logits, lambda given: given.softmax(0), to_original(logits, case.grid), case, REGIONS)
    assert all((one.expected_dice, one.calibration_error) == (1.0, 0.0) for one in found.values())


def test_where_a_region_is_neither_predicted_nor_there_no_voxel_counts() -> None:
    logits, case = made_up((6, 7, 8))
    logits[0] += 50
    empty = Case(**{**vars(case), "reference": case.reference * 0})
    found = region_confidences(logits, lambda given: given.softmax(0), to_original(logits, case.grid), empty, REGIONS)
    assert found["WT"].calibration_error == 0.0
    assert found["WT"].expected_dice == pytest.approx(1, abs=1e-6)


def test_distances_are_in_mm_along_each_axis() -> None:
    mask = np.zeros((9, 9, 9), bool)
    mask[4, 4, 4] = True
    near = within_mm(mask, SPACING, 10.0)
    assert near[2, 4, 4]
    assert not near[1, 4, 4]
    assert near[4, 1, 4]
    assert not near[4, 0, 4]
    assert not near[4, 4, 1]
    assert not within_mm(mask & False, SPACING, 10.0).any()
