from __future__ import annotations

import copy

import numpy as np
import torch

from services.science.attacks.sea import Sea
from tests.contracts.attack_contract import AttackContract, TinySegmenter, batch
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


def test_looks_outside_of_the_budget_at_first_and_never_at_last() -> None:
    images, labels, _, _ = batch(3)
    model, radii = TinySegmenter(3), []
    model.register_forward_pre_hook(lambda module, given: radii.append(float((given[0].detach() - images).abs().max())))
    Sea(epsilon=0.1, steps=10, members=("js",))(model, images, labels)
    tried = radii[1:]  # the first is the clean one
    assert torch.tensor(tried[:4]).max() > 0.15
    assert torch.tensor(tried[-5:]).max() <= 0.1
