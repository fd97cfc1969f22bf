from __future__ import annotations

import torch

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.fgsm import Fgsm


class TestFgsm(AttackContract):
    attack = Fgsm(epsilon=8 / 255)


class CountingSegmenter(TinySegmenter):
    calls = 0

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        self.calls += 1
        return super().forward(images)


def test_a_sweep_computes_the_gradient_once() -> None:
    images, labels, _, _ = batch(3)
    model = CountingSegmenter(3)
    Fgsm().sweep(model, images, labels, [1 / 255, 2 / 255, 4 / 255, 8 / 255])
    assert model.calls == 1


def test_every_voxel_with_a_gradient_moves_by_the_whole_budget() -> None:
    images, labels, _, _ = batch(2)
    images = images.clamp(0.2, 0.8)
    moved = (Fgsm(epsilon=0.1)(TinySegmenter(2), images, labels) - images).abs()
    assert float((moved > 0.0999999).float().mean()) > 0.99
