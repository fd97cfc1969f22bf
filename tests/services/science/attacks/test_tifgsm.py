from __future__ import annotations

from typing import get_args

import pytest
import torch

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.errors import BadInput
from services.science.anatomy import BRATS
from services.science.attacking.target_maps import TargetName
from services.science.attacks.tifgsm import Tifgsm
from services.science.losses import ce_sum


class TestTifgsm(AttackContract):
    attack = Tifgsm(epsilon=8 / 255, steps=3)


class TestTifgsmTowardsAnotherCase(AttackContract):
    attack = Tifgsm(epsilon=8 / 255, steps=3, target="other_case", loss="dice_ce")


class TestTifgsmTowardsTheLeastLikelyClass(AttackContract):
    attack = Tifgsm(epsilon=8 / 255, steps=2, target="least_likely")


@pytest.mark.parametrize("target", get_args(TargetName))
def test_brings_the_prediction_closer_to_its_target_in_every_subject(target: TargetName) -> None:
    images, labels, _, target_case = batch(3)
    model = TinySegmenter(3).eval()
    attack = Tifgsm(epsilon=0.1, target=target)
    target = attack.target_labels(labels, lambda: model(images), target_case, BRATS)
    found = attack(model, images, labels, target_case=target_case)
    with torch.no_grad():
        assert bool((ce_sum(model(found), target) < ce_sum(model(images), target)).all())


def test_the_loss_to_the_target_falls_at_every_step() -> None:
    images, labels, _, _ = batch(3)
    model = TinySegmenter(3).eval()
    target = torch.zeros_like(labels)
    losses = []
    for steps in range(1, 11):
        found = Tifgsm(epsilon=0.1, steps=steps, step_size=0.01)(model, images, labels)
        with torch.no_grad():
            losses.append(float(ce_sum(model(found), target).sum()))
    assert losses == sorted(losses, reverse=True)


def test_asks_for_the_target_case_that_other_case_needs() -> None:
    images, labels, _, _ = batch(3)
    with pytest.raises(BadInput, match="target_case"):
        Tifgsm(target="other_case")(TinySegmenter(3), images, labels)
