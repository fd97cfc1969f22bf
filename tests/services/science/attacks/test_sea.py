from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from torch import Tensor

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacking.ball import NormBall
from services.science.attacking.best_iterate import BestIterate
from services.science.attacking.losses import AttackLossName, attack_loss
from services.science.attacking.objective import Objective
from services.science.attacks._auto_pgd import auto_pgd
from services.science.attacks.sea import Sea
from services.science.nets.freezing import frozen
from tests.services.science.attacks.stronger import scores


class TestSea(AttackContract):
    attack = Sea(steps=6)


def test_is_as_strong_as_the_strongest_of_its_members_from_their_starts_and_of_no_attack() -> None:
    images, labels, _, _ = batch(3)
    model, rng = TinySegmenter(3), np.random.default_rng(0)
    whole = scores(model, Sea(steps=10)(model, images, labels, rng=rng), labels)
    alone, starts = [scores(model, images, labels)], np.random.default_rng(0)
    for member in Sea().members:
        attack = Sea(steps=10, members=(member,))
        alone.append(scores(model, attack(model, images, labels, rng=copy.deepcopy(starts)), labels))
        starts.random((1, *images.shape[1:]), dtype="float32")  # what a member draws, whatever comes after it
    assert torch.equal(whole, torch.stack(alone).amin(0))


def test_returns_the_worst_of_all_that_its_members_tried_within_the_budget() -> None:
    """The published exchange takes the last member that does better than no attack."""
    images, labels, _, _ = batch(3)
    model, tried = TinySegmenter(3), []
    handle = model.register_forward_pre_hook(lambda module, given: tried.append(given[0].detach().clone()))
    found = Sea(epsilon=0.03, steps=10, members=("margin", "js"))(model, images, labels)
    handle.remove()
    within = [given for given in tried if float((given - images).abs().max()) <= 0.03]
    assert len(within) > 10
    lowest = torch.stack([scores(model, given, labels) for given in within]).amin(0)
    torch.testing.assert_close(scores(model, found, labels), lowest)


def test_where_every_change_helps_the_model_nothing_is_changed() -> None:
    class Wary(TinySegmenter):
        def forward(self, images: Tensor) -> Tensor:
            t = 50 * (images - 0.5).abs().sum(1, keepdim=True) - 1e-6
            return torch.cat([-t, t, t - 9, t - 9], 1)

    images, labels = torch.full((2, 4, 3, 3, 3), 0.5), torch.ones(2, 3, 3, 3, dtype=torch.int64)
    assert torch.equal(Sea(steps=6)(Wary(3), images, labels), images)


@pytest.mark.parametrize("member", ["js", "mce"])
def test_a_member_is_three_runs_of_auto_pgd_in_shrinking_balls_whose_steps_follow_cross_entropy(
    member: AttackLossName,
) -> None:
    images, labels, _, _ = batch(3)
    images, model, ce = images.double(), TinySegmenter(3).double(), attack_loss("ce")
    found = Sea(epsilon=0.1, steps=40, members=(member,))(model, images, labels, rng=np.random.default_rng(1))
    with frozen(model):
        objective = Objective(model, images, labels, labels, False, ce, None)
        start = NormBall(images, 0.2).random(np.random.default_rng(1))
        for radius, steps in ((0.2, 12), (0.15, 12), (0.1, 16)):
            ball, best = NormBall(images, radius), BestIterate(images)
            auto_pgd(ball.project(start), objective, ball, best, steps=steps, loss=attack_loss(member), track=ce)
            start = best.images
    torch.testing.assert_close(found, start, rtol=0, atol=1e-12)


def test_searches_outside_of_the_budget_at_first_and_never_at_last() -> None:
    images, labels, _, _ = batch(3)
    model, radii = TinySegmenter(3), []
    model.register_forward_pre_hook(lambda module, given: radii.append(float((given[0].detach() - images).abs().max())))
    Sea(epsilon=0.1, steps=10, members=("js",))(model, images, labels)
    tried = radii[1:]  # the first is the clean one
    for stage, radius in ((tried[:4], 0.2), (tried[4:8], 0.15), (tried[8:13], 0.1)):
        assert 0.9 * radius < max(stage) <= radius
