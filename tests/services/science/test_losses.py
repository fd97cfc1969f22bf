from __future__ import annotations

import numpy as np
import pytest
import torch
from monai.losses import DiceLoss
from torch import Tensor

from services.science.losses import ce, ce_sum, dice, dice_ce


def example(dims: int = 3, subjects: int = 3) -> tuple[Tensor, Tensor, Tensor]:
    random = np.random.default_rng(1)
    grid = (subjects, *([4] * dims))
    logits = torch.from_numpy(random.normal(0, 3, (subjects, 4, *grid[1:])).astype(np.float32))
    labels = torch.from_numpy(random.integers(0, 4, grid))
    return logits, labels, torch.from_numpy(random.random(grid) < 0.5)


@pytest.mark.parametrize("dims", [2, 3])
def test_dice_is_monai_s_dice_loss_per_subject(dims: int) -> None:
    logits, labels, _ = example(dims)
    reference = DiceLoss(
        include_background=False, to_onehot_y=True, softmax=True, reduction="none", smooth_nr=1e-5, smooth_dr=1e-5
    )
    expected = reference(logits, labels.unsqueeze(1)).flatten(1).mean(1)
    torch.testing.assert_close(dice(logits, labels), expected)


def test_dice_of_the_scored_voxels_is_the_dice_of_these_voxels_alone() -> None:
    logits, labels, scored = example(subjects=1)
    alone = dice(logits[:, :, scored[0]], labels[:, scored[0]])
    torch.testing.assert_close(dice(logits, labels, scored), alone)


def test_cross_entropy_is_the_closed_form_over_the_scored_voxels() -> None:
    logits, labels, scored = example()
    p = torch.exp(logits) / torch.exp(logits).sum(1, keepdim=True)
    per_voxel = -torch.log(p.gather(1, labels.unsqueeze(1))).squeeze(1)
    for subject in range(3):
        kept = per_voxel[subject][scored[subject]]
        torch.testing.assert_close(ce_sum(logits, labels, scored)[subject], kept.sum())
        torch.testing.assert_close(ce(logits, labels, scored)[subject], kept.mean())
    torch.testing.assert_close(ce(logits, labels), per_voxel.flatten(1).mean(1))


def test_dice_ce_is_their_sum() -> None:
    logits, labels, scored = example()
    torch.testing.assert_close(
        dice_ce(logits, labels, scored), dice(logits, labels, scored) + ce(logits, labels, scored)
    )


def test_an_empty_support_costs_nothing() -> None:
    logits, labels, scored = example()
    nothing = torch.zeros_like(scored)
    assert ce(logits, labels, nothing).tolist() == [0, 0, 0]
    assert float(dice(logits, labels, nothing).abs().max()) < 1e-6


def test_half_precision_logits_are_raised_to_float32() -> None:
    logits, labels, _ = example()
    assert dice_ce(logits.bfloat16(), labels).dtype == torch.float32
