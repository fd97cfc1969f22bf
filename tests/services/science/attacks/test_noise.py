from __future__ import annotations

import numpy as np
import torch

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.noise import RandomSigns
from tests.services.science.attacks.stronger import scores


class TestNoise(AttackContract):
    attack = RandomSigns(draws=2)


def test_every_value_moves_by_the_whole_budget_and_the_worst_draw_is_kept() -> None:
    images, labels, _, _ = batch(3)
    model, images = TinySegmenter(3), images * 0.5 + 0.25
    one, many = (RandomSigns(epsilon=0.1, draws=n)(model, images, labels, rng=np.random.default_rng(0)) for n in (1, 8))
    torch.testing.assert_close((one - images).abs(), torch.full_like(images, 0.1))
    assert bool((scores(model, many, labels) <= scores(model, one, labels)).all())
