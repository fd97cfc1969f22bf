from __future__ import annotations

import pytest
import torch

from services.contracts.attack import AttackContract
from services.science.attacks.segpgd import Segpgd
from services.science.losses import ce_map


class TestSegpgd(AttackContract):
    attack = Segpgd(steps=3)


class TestSegpgdTowardsATarget(AttackContract):
    attack = Segpgd(steps=3, target="background")


@pytest.mark.parametrize(("step", "wrong"), [(0, 0.0), (1, 0.125), (3, 0.375)])
def test_wrong_voxels_weigh_nothing_at_first_and_almost_as_much_as_right_ones_at_last(step: int, wrong: float) -> None:
    logits = torch.tensor([[2.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0]]).T.reshape(1, 4, 2)
    labels = torch.zeros(1, 2, dtype=torch.int64)  # the first voxel is right, the second wrong
    right_ce, wrong_ce = ce_map(logits, labels)[0]
    found = float(Segpgd(steps=4).loss_at(step)(logits, labels, None))
    assert found == pytest.approx(float((1 - wrong) * right_ce + wrong * wrong_ce))
    towards = float(Segpgd(steps=4, target="background").loss_at(step)(logits, labels, None))
    assert towards == pytest.approx(float(wrong * right_ce + (1 - wrong) * wrong_ce))
