from __future__ import annotations

import numpy as np
import torch

from services.science.attacks.sea import Sea
from tests.contracts.attack_contract import AttackContract, TinySegmenter, batch
from tests.services.science.attacks.stronger import scores


class TestSea(AttackContract):
    attack = Sea(steps=6)


def test_is_at_least_as_strong_as_each_of_its_members_and_as_no_attack() -> None:
    images, labels, _, _ = batch(3)
    model, rng = TinySegmenter(3), np.random.default_rng(0)
    whole = scores(model, Sea(steps=10)(model, images, labels, rng=rng), labels)
    first = Sea(steps=10, members=("js",))(model, images, labels, rng=np.random.default_rng(0))
    assert bool((whole <= scores(model, first, labels)).all())
    assert bool((whole <= scores(model, images, labels)).all())


def test_looks_outside_of_the_budget_at_first_and_never_at_last() -> None:
    images, labels, _, _ = batch(3)
    model, radii = TinySegmenter(3), []
    model.register_forward_pre_hook(lambda module, given: radii.append(float((given[0].detach() - images).abs().max())))
    Sea(epsilon=0.1, steps=10, members=("js",))(model, images, labels)
    tried = radii[1:]  # the first is the clean one
    assert torch.tensor(tried[:4]).max() > 0.15
    assert torch.tensor(tried[-5:]).max() <= 0.1
