from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.contracts.attack import AttackContract
from services.science.anatomy import BRATS
from services.science.attacks.cw import Cw
from tests.services.science.attacks.voxelwise import Voxelwise


class TestCw(AttackContract):
    attack = Cw(steps=3, search_steps=2, constant=10.0)


class TestTargetedCw(AttackContract):
    attack = Cw(steps=3, search_steps=2, constant=10.0, target="other_case", confidence=0.5)


class Scaled(nn.Module):
    """A model whose logits are T times as large, as a distilled network's."""

    anatomy = BRATS

    def __init__(self, factor: float) -> None:
        super().__init__()
        self.inner, self.factor = Voxelwise().double(), factor

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.factor * self.inner(images)
        return logits


def problem() -> tuple[Tensor, Tensor, Tensor]:
    """Images away from both ends, which the model gets right, their labels, and where these are tumor."""
    images = torch.from_numpy(np.random.default_rng(0).uniform(0.3, 0.7, (2, 4, 4, 4)))
    labels = Voxelwise().double()(images).argmax(1)
    assert set(labels.unique().tolist()) == {0, 1}
    return images, labels, labels > 0


def smallest(images: Tensor, tumor: Tensor) -> Tensor:
    """The l2 norm of the smallest change that takes every tumor voxel across the plane t = 0, (B,)."""
    t = Voxelwise().double()
    zero, units = torch.zeros(1, 4, 1, 1).double(), torch.eye(4).double().view(4, 4, 1, 1)
    weights = (t(units) - t(zero))[:, 0].flatten()
    distance = t(images)[:, 0].abs() / weights.norm()
    return ((distance * tumor) ** 2).flatten(1).sum(1).sqrt()


def norms(change: Tensor) -> Tensor:
    return change.flatten(1).norm(dim=1)


def test_it_finds_the_smallest_change_that_fools_every_tumor_voxel() -> None:
    images, labels, tumor = problem()
    attack = Cw(steps=150, search_steps=6, constant=0.1, success=1.0)
    found = attack(Voxelwise().double(), images, labels)
    assert bool((Voxelwise().double()(found).argmax(1)[tumor] == 0).all())
    assert bool((norms(found - images) >= smallest(images, tumor) * (1 - 1e-6)).all())
    assert bool((norms(found - images) <= 1.1 * smallest(images, tumor)).all())
    moved = (found - images).abs().amax(1)
    assert float(moved[~tumor].max()) < 0.01 * float(moved[tumor].max())


def test_c_grows_until_the_attack_succeeds() -> None:
    images, labels, tumor = problem()
    few, more = (
        Cw(steps=40, search_steps=n, constant=1e-4, success=1.0)(Voxelwise().double(), images, labels) for n in (1, 7)
    )
    wrong = [(Voxelwise().double()(found).argmax(1)[tumor] == 0).double().mean() for found in (few, more)]
    assert float(wrong[0]) < 0.9
    assert float(wrong[1]) == 1


@pytest.mark.parametrize("temperature", [1.0, 200.0])
def test_a_temperature_undoes_the_scale_of_a_distilled_network_and_none_hides_the_gradient(temperature: float) -> None:
    images, labels, tumor = problem()
    plain = Cw(steps=60, search_steps=3, constant=1.0, success=1.0)(Voxelwise().double(), images, labels)
    model = Scaled(200.0)
    attack = Cw(steps=60, search_steps=3, constant=1.0, success=1.0, temperature=temperature)
    found = attack(model, images, labels)
    assert bool((model(found).argmax(1)[tumor] == 0).all())
    if temperature == 200:
        torch.testing.assert_close(found, plain, rtol=0, atol=1e-9)


def test_a_target_is_reached_with_the_confidence_asked_for() -> None:
    images, labels, _ = problem()
    attack = Cw(steps=80, search_steps=5, constant=0.1, success=1.0, target="background", confidence=0.05)
    found = attack(Voxelwise().double(), images, labels)
    assert bool((Voxelwise().double()(found).argmax(1) == 0).all())


def test_a_subject_without_tumor_stays_as_it_is() -> None:
    images, labels, _ = problem()
    labels[0] = 0
    found = Cw(steps=5, search_steps=1, constant=10.0)(Voxelwise().double(), images, labels)
    assert torch.equal(found[0], images[0])
    assert not torch.equal(found[1], images[1])


def test_it_minds_no_budget_and_says_how_many_gradients_it_follows() -> None:
    assert Cw().unbounded
    assert Cw().epsilon == 1
    assert Cw().gradients == 9000
    assert Cw(steps=10, search_steps=2, draws=3).gradients == 60
