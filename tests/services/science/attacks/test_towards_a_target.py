"""The attacks that leave the labels or, with a `target`, seek a map of the attacker's choice."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, get_args

import numpy as np
import pytest
import torch

from services.contracts.attack import TinySegmenter, batch
from services.science import attacks
from services.science.anatomy import BRATS
from services.science.attacking.target_maps import TargetName
from services.science.attacks._targetable import Targetable
from services.science.losses import ce_sum
from services.science.metrics._hard_dice import HardDice

NAMES = ["pgd", "segpgd", "cospgd", "mifgsm"]


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("target", get_args(TargetName))
@pytest.mark.parametrize("name", NAMES)
def test_the_loss_to_the_target_falls_in_every_subject(name: str, target: TargetName, dims: int) -> None:
    images, labels, _, target_case = batch(dims)
    model = TinySegmenter(dims).eval()
    attack = attacks.build({"name": name, "epsilon": 0.1, "steps": 10, "target": target})
    assert isinstance(attack, Targetable)
    target = attack.target_labels(labels, lambda: model(images), target_case, BRATS)
    found = attack(model, images, labels, target_case=target_case)
    with torch.no_grad():
        assert bool((ce_sum(model(found), target) < ce_sum(model(images), target)).all())


@pytest.mark.parametrize("name", ["pgd", "cospgd", "mifgsm"])  # SegPGD's weights depend on the number of steps
def test_of_all_iterates_the_one_nearest_to_the_target_is_returned(name: str) -> None:
    images, labels, _, _ = batch(3)
    model = TinySegmenter(3).eval()
    near = HardDice(torch.zeros_like(labels), BRATS.regions.values())
    scores = []
    for steps in range(1, 9):
        given: dict[str, Any] = {"name": name, "epsilon": 0.1, "steps": steps, "step_size": 0.02}
        attack = attacks.build({**given, "target": "background"})
        with torch.no_grad():
            found = attack(model, images, labels, rng=np.random.default_rng(0))
            scores.append(near(model(found).argmax(1)))
    assert all(bool((after >= before).all()) for before, after in pairwise(scores))


@pytest.mark.parametrize("name", NAMES)
def test_without_a_target_the_attack_is_named_as_before(name: str) -> None:
    assert "target" not in attacks.build({"name": name}).spec()
    assert attacks.build({"name": name, "target": "background"}).spec()["target"] == "background"
