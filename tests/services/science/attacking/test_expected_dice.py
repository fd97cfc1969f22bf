from __future__ import annotations

import numpy as np
import pytest
import torch

from services.science.anatomy import BRATS
from services.science.attacking.expected_dice import expected_dice
from services.science.imaging.case import Case, Grid
from services.science.nets.predict import labels_of
from services.science.scoring.confidence import region_confidences

SHAPE = (4, 5, 6)


@pytest.mark.parametrize("background", [0.0, 9.0])
def test_is_what_evaluations_score_also_of_regions_that_are_not_predicted(background: float) -> None:
    logits = torch.randn(2, 4, *SHAPE, generator=torch.Generator().manual_seed(1))
    logits[:, 0] += background
    empty = np.zeros(SHAPE, np.uint8)
    case = Case(
        "c",
        "p",
        np.zeros((4, *SHAPE), np.float32),
        empty,
        empty == 0,
        empty,
        Grid(SHAPE, (1, 1, 1), (0, 0, 0), SHAPE, SHAPE),
    )
    found = expected_dice(logits, BRATS.regions.values(), lambda given: given.softmax(1))
    assert found.shape == (3, 2)
    for number, one in enumerate(logits):
        scored = region_confidences(one, lambda given: given.softmax(0), labels_of(one), case, BRATS.regions)
        assert found[:, number].tolist() == pytest.approx([of.expected_dice for of in scored.values()], abs=1e-5)


@pytest.mark.parametrize("background", [0.0, 9.0, 200.0])
def test_has_a_finite_gradient(background: float) -> None:
    logits = torch.randn(1, 4, *SHAPE, generator=torch.Generator().manual_seed(1))
    logits[:, 0] += background
    logits.requires_grad_()
    found = expected_dice(logits, BRATS.regions.values(), lambda given: given.softmax(1))
    (gradient,) = torch.autograd.grad(found.sum(), logits)
    assert bool(gradient.isfinite().all())
    assert bool((gradient != 0).any()) == (background < 200)
