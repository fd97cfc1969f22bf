from __future__ import annotations

import pytest
import torch
from torch.nn.functional import cosine_similarity, one_hot

from services.contracts.attack import AttackContract
from services.science.attacking.target_maps import TargetName
from services.science.attacks.cospgd import Cospgd
from services.science.losses import ce_map


class TestCospgd(AttackContract):
    attack = Cospgd(steps=3)


class TestCospgdTowardsATarget(AttackContract):
    attack = Cospgd(steps=3, target="background")


@pytest.mark.parametrize("target", [None, "background"])
def test_the_weight_is_a_cosine_for_each_voxel_and_passes_no_gradient(target: TargetName | None) -> None:
    torch.manual_seed(0)
    logits, labels = torch.randn(2, 4, 3, 3, 3, requires_grad=True), torch.randint(0, 4, (2, 3, 3, 3))
    weights = cosine_similarity(logits.detach().softmax(1), one_hot(labels, 4).movedim(-1, 1).float(), dim=1)
    weights = weights if target is None else 1 - weights
    expected = (weights * ce_map(logits, labels)).flatten(1).sum(1)
    found = Cospgd(target=target).loss_function()(logits, labels, None)
    torch.testing.assert_close(found, expected)
    (mine,) = torch.autograd.grad(found.sum(), logits)
    (theirs,) = torch.autograd.grad(expected.sum(), logits)
    torch.testing.assert_close(mine, theirs)
