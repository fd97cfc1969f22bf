from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from monai.losses import DiceLoss
from torch import Tensor

from services.science.losses import LossName, attack_loss, ce, ce_sum, dice, dice_ce, per_subject, scored_voxels


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


@pytest.mark.parametrize("name", ["ce", "dice", "dice_ce"])
@pytest.mark.parametrize("masked", [True, False])
def test_the_attack_loss_is_each_subject_s_loss_times_its_scored_voxels(name: LossName, masked: bool) -> None:
    logits, labels, scored = example()
    expected = (
        per_subject(name, logits, labels, scored if masked else None)
        * scored_voxels(labels, scored if masked else None)
    ).sum()
    torch.testing.assert_close(attack_loss(name, logits, labels, scored if masked else None), expected)


@pytest.mark.parametrize("name", ["ce", "dice", "dice_ce"])
def test_a_subject_s_gradient_does_not_depend_on_the_others(name: LossName) -> None:
    logits, labels, scored = example()
    logits.requires_grad_()
    (together,) = torch.autograd.grad(attack_loss(name, logits, labels, scored), logits)
    for i in range(3):
        one = slice(i, i + 1)
        (alone,) = torch.autograd.grad(attack_loss(name, logits[one], labels[one], scored[one]), logits)
        torch.testing.assert_close(together[one], alone[one])


@pytest.mark.parametrize("name", ["ce", "dice", "dice_ce"])
@pytest.mark.parametrize("margin", [20.0, 200.0, 1e30])
def test_loss_and_gradient_stay_finite_at_huge_margins(name: LossName, margin: float) -> None:
    logits = torch.zeros(1, 4, 2, 2, 2)
    logits[:, 0] = margin
    logits.requires_grad_()
    for label in (0, 1):
        loss = attack_loss(name, logits, torch.full((1, 2, 2, 2), label))
        (gradient,) = torch.autograd.grad(loss, logits)
        assert math.isfinite(float(loss.detach()))
        assert bool(gradient.isfinite().all())


@pytest.mark.parametrize(
    ("margin", "zero_at_label", "zero_everywhere"), [(15, False, False), (18, True, False), (110, True, True)]
)
def test_the_summed_loss_underflows_where_float32_does_and_not_earlier(
    margin: float, zero_at_label: bool, zero_everywhere: bool
) -> None:
    logits = torch.zeros(1, 4, 64, 64, 64)
    logits[:, 0] = margin
    logits.requires_grad_()
    (gradient,) = torch.autograd.grad(attack_loss("ce", logits, torch.zeros(1, 64, 64, 64, dtype=torch.int64)), logits)
    assert bool((gradient[:, 0] == 0).all()) is zero_at_label
    assert bool((gradient == 0).all()) is zero_everywhere


def test_an_empty_support_costs_nothing() -> None:
    logits, labels, scored = example()
    nothing = torch.zeros_like(scored)
    assert ce(logits, labels, nothing).tolist() == [0, 0, 0]
    assert float(dice(logits, labels, nothing).abs().max()) < 1e-6


def test_half_precision_logits_are_raised_to_float32() -> None:
    logits, labels, _ = example()
    assert dice_ce(logits.bfloat16(), labels).dtype == torch.float32
