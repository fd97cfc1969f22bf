from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from services.contracts.attack import AttackContract
from services.science.anatomy import BRATS
from services.science.attacking.expected_dice import expected_dice
from services.science.attacks.base import Attack
from services.science.attacks.confident import Confident
from services.science.attacks.pgd import Pgd
from tests.services.science.attacks.stronger import scores


class TestConfident(AttackContract):
    attack = Confident(steps=3)


class TestConfidentInL2AtATemperature(AttackContract):
    attack = Confident(steps=3, norm="l2", temperature=5.0, restarts=2)


class TestConfidentTowardsATarget(AttackContract):
    attack = Confident(steps=3, target="background")


class Brightness(nn.Module):
    """Sees a tumor where the mean of the last series around a voxel is above one half, the surer the further."""

    def __init__(self, dims: int) -> None:
        super().__init__()
        self.pool = (nn.AvgPool2d if dims == 2 else nn.AvgPool3d)(3, stride=1, padding=1, count_include_pad=False)

    def forward(self, images: Tensor) -> Tensor:
        tumor = 30 * (self.pool(images[:, 3:]) - 0.5)
        others = torch.full_like(tumor, -30)
        return torch.cat([-tumor, others, tumor, others], 1)


def a_bright_ball(dims: int) -> Tensor:
    """Two subjects (2,4,11,...) with a ball of 0.6 in 0.38, and a little noise."""
    places = torch.stack(torch.meshgrid(*[torch.arange(11.0)] * dims, indexing="ij"))
    ball = (places - 5).square().sum(0) < 10
    noise = torch.rand(2, 4, *ball.shape, generator=torch.Generator().manual_seed(0))
    return torch.where(ball, 0.6, 0.38) + 0.04 * noise


def attacked(attack: Attack, dims: int) -> tuple[Tensor, Tensor]:
    """How far the expected Dice of each region and subject moved, (R,B), and the scores (B,), 1 when clean."""
    images, model = a_bright_ball(dims), Brightness(dims)
    with torch.no_grad():
        labels = model(images).argmax(1)
        assert bool((labels == 2).flatten(1).any(1).all())
        found = attack(model, images, labels)
        clean, moved = (
            expected_dice(model(one), BRATS.regions.values(), lambda given: given.softmax(1)) for one in (images, found)
        )
    return (moved - clean).abs(), scores(model, found, labels)


@pytest.mark.parametrize("dims", [2, 3])
def test_keeps_what_the_network_expects_where_pgd_moves_it_and_still_lowers_dice(dims: int) -> None:
    moved_by_pgd, _ = attacked(Pgd(epsilon=0.15, steps=20), dims)
    moved, score = attacked(Confident(epsilon=0.15, steps=40), dims)
    assert bool((moved_by_pgd.amax(0) > 0.05).all())
    assert float(moved.max()) <= 0.02
    assert bool((score < 0.5).all())


def test_a_wide_tolerance_lets_it_lower_dice_further() -> None:
    _, narrow = attacked(Confident(epsilon=0.15, steps=30), 2)
    _, wide = attacked(Confident(epsilon=0.15, steps=30, tolerance=1.0), 2)
    assert bool((wide < narrow).all())


def test_where_nothing_lies_within_the_tolerance_the_nearest_iterate_is_returned() -> None:
    moved, _ = attacked(Confident(epsilon=0.15, steps=30, tolerance=1e-9), 2)
    by_pgd, _ = attacked(Pgd(epsilon=0.15, steps=20), 2)
    assert bool((moved.amax(0) < by_pgd.amax(0)).all())
