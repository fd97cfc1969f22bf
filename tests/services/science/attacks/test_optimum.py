"""Gradient attacks on a voxel-wise linear model reach the optimum of their budget, which is known."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.science.attacks.apgd import Apgd
from services.science.attacks.base import Attack
from services.science.attacks.cospgd import Cospgd
from services.science.attacks.dag import Dag
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.mifgsm import Mifgsm
from services.science.attacks.padam import Padam
from services.science.attacks.pgd import Pgd
from services.science.attacks.sea import Sea
from services.science.attacks.segpgd import Segpgd
from services.science.attacks.square import Square
from services.science.attacks.tifgsm import Tifgsm
from services.science.attacks.universal import Universal
from services.science.losses import ce_sum
from tests.services.science.attacks.stronger import scores
from tests.services.science.attacks.voxelwise import Voxelwise

EPSILON = 16 / 255


def problem(dims: int) -> tuple[Tensor, Tensor]:
    random = np.random.default_rng(11)
    grid = (2, *([5] * dims))
    images = random.random((2, 4, *grid[1:]), dtype=np.float32)
    images[random.random(images.shape) < 0.2] = 0.0
    images[random.random(images.shape) < 0.2] = 1.0
    return torch.from_numpy(images), torch.from_numpy(random.integers(0, 2, grid))


def worst_corners(images: Tensor, labels: Tensor) -> Tensor:
    """Images whose voxels each lie at that of 16 corners where their cross-entropy is largest."""
    worst, largest = images, torch.full(labels.shape, -torch.inf)
    for signs in itertools.product((-1.0, 1.0), repeat=4):
        corner = (images + EPSILON * torch.tensor(signs).view(1, 4, *[1] * (images.ndim - 2))).clamp(0, 1)
        loss = nn.functional.cross_entropy(Voxelwise()(corner), labels, reduction="none").detach()
        worst = torch.where((loss > largest).unsqueeze(1), corner, worst)
        largest = torch.maximum(loss, largest)
    return worst


def best_of_all_corners(images: Tensor, labels: Tensor) -> Tensor:
    """The largest cross-entropy that any of the 16 sign patterns reaches, per voxel, summed per subject."""
    return ce_sum(Voxelwise()(worst_corners(images, labels)), labels)


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize(
    "attack",
    [
        Fgsm(epsilon=EPSILON),
        Ifgsm(epsilon=EPSILON),
        Ifgsm(epsilon=EPSILON, steps=7),
        Pgd(epsilon=EPSILON, steps=20),
        Segpgd(epsilon=EPSILON, steps=40),
        Cospgd(epsilon=EPSILON, steps=20),
        Mifgsm(epsilon=EPSILON),
        Apgd(epsilon=EPSILON, steps=20),
        Apgd(epsilon=EPSILON, steps=20, loss="margin"),
        Apgd(epsilon=EPSILON, steps=20, loss="dlr"),
        Padam(epsilon=EPSILON, steps=60),
        Padam(epsilon=EPSILON, steps=60, loss="cosine"),
        Universal(epsilon=EPSILON, epochs=20),
    ],
    ids=lambda attack: f"{attack.name} {getattr(attack, 'steps', 1)} {attack.loss if 'loss' in attack.spec() else ''}",
)
def test_reaches_the_optimum_of_all_sign_patterns(attack: Attack, dims: int) -> None:
    images, labels = problem(dims)
    reached = ce_sum(Voxelwise()(attack(Voxelwise(), images, labels)), labels)
    torch.testing.assert_close(reached, best_of_all_corners(images, labels), rtol=1e-5, atol=0)


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize(
    "attack",
    [
        Sea(epsilon=EPSILON, steps=40),
        Pgd(epsilon=EPSILON, loss="mce"),
        Apgd(epsilon=EPSILON, steps=40, loss="hinge"),
        Square(epsilon=EPSILON, queries=1500),
    ],
    ids=lambda attack: attack.name,
)
def test_attacks_that_ask_only_whether_a_voxel_is_right_make_all_wrong_that_can_be(attack: Attack, dims: int) -> None:
    """Masked losses have no gradient where a voxel is wrong, and a search sees decisions alone: no more is promised."""
    images, labels = (values[(..., *[slice(3)] * dims)] for values in problem(dims))
    found = attack(Voxelwise(), images, labels)
    best = scores(Voxelwise(), worst_corners(images, labels), labels)
    assert bool((best < scores(Voxelwise(), images, labels)).any())
    torch.testing.assert_close(scores(Voxelwise(), found, labels), best)


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("attack", [Pgd(epsilon=8 / 255, loss="margin", norm="l2"), Apgd(loss="margin", norm="l2")])
def test_in_l2_the_best_change_lies_along_the_weights(attack: Attack, dims: int) -> None:
    images = torch.tensor([0.2, 0.8, 0.2, 0.8]).view(1, 4, *[1] * dims).repeat(1, 1, *[4] * dims)
    labels = torch.ones(1, *[4] * dims, dtype=torch.int64)  # right by far, so that no decision changes
    weights = Voxelwise().weights.detach()
    best = 8 / 255 * weights / weights.square().mean().sqrt()  # root mean square epsilon
    change = attack(Voxelwise(), images, labels) - images
    gain = (change * weights.view(1, 4, *[1] * dims)).sum(1).mean()
    # A step of a quarter of the budget leaves four fifths of what the random start has beside the weights.
    assert 0.999 * float(weights @ best) <= float(gain) <= float(weights @ best)


@pytest.mark.parametrize("dims", [2, 3])
def test_dag_takes_as_many_steps_along_the_weights_as_each_voxel_needs(dims: int) -> None:
    """It has no budget, and a step of its size moves the largest weight: the least number of steps is its optimum."""
    random = np.random.default_rng(5)
    images = torch.from_numpy(random.uniform(0.4, 0.6, (2, 4, *[5] * dims))).float()
    labels = torch.ones(2, *[5] * dims, dtype=torch.int64)
    weights, size = Voxelwise().weights.detach(), 0.01
    step = size * weights / weights.abs().max()
    t = Voxelwise()(images)[:, 0].detach()
    needed = torch.where(t < 0, torch.ceil(-t / (step * weights).sum()), 0.0)
    change = Dag(step_sizes=(size,), success=1.0)(Voxelwise(), images, labels) - images
    expected = needed.unsqueeze(1) * step.view(1, 4, *[1] * dims)
    torch.testing.assert_close(change, expected, rtol=0, atol=1e-5)


@pytest.mark.parametrize("dims", [2, 3])
def test_the_targeted_attack_reaches_the_optimum_for_its_target(dims: int) -> None:
    images, _ = problem(dims)
    tumor = torch.ones(images.shape[0], *images.shape[2:], dtype=torch.int64)
    reached = ce_sum(Voxelwise()(Tifgsm(epsilon=EPSILON)(Voxelwise(), images, tumor)), tumor)
    torch.testing.assert_close(reached, best_of_all_corners(images, tumor), rtol=1e-5, atol=0)


def test_a_huge_margin_leaves_no_gradient_and_no_change_but_no_nan() -> None:
    class Saturated(Voxelwise):
        def forward(self, images: Tensor) -> Tensor:
            return super().forward(images) * 1e4

    images, _ = problem(3)
    with torch.no_grad():
        labels = Saturated()(images).argmax(1)
        margin = (Saturated()(images).topk(2, 1).values * torch.tensor([1.0, -1.0]).view(1, 2, 1, 1, 1)).sum(1)
    found = Fgsm(epsilon=EPSILON)(Saturated(), images, labels)
    masked = (margin > 104).unsqueeze(1).expand_as(images)
    assert bool(masked.float().mean() > 0.9)
    assert torch.equal(found[masked], images[masked])
    assert not bool(found.isnan().any())
