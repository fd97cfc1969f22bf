from __future__ import annotations

import numpy as np
import pytest
import torch

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacking.ball import NormBall
from services.science.attacks.padam import Padam, cosine
from services.science.losses import ce_sum
from services.science.nets.freezing import frozen
from tests.services.science.attacks.stronger import scores


class TestPadam(AttackContract):
    attack = Padam(steps=3)


class TestPadamByTheCosine(AttackContract):
    attack = Padam(steps=3, loss="cosine")


def test_is_adam_with_the_largest_second_moment_written_out() -> None:
    images, labels, _, _ = batch(2)
    images, model = images.double(), TinySegmenter(2).double()
    tried: list[torch.Tensor] = []
    model.register_forward_pre_hook(lambda module, given: tried.append(given[0].detach().clone()))
    Padam(epsilon=0.05, steps=6)(model, images, labels, rng=np.random.default_rng(4))
    ball, rate = NormBall(images, 0.05), 2 / 255
    z, m, v, largest = ball.random(np.random.default_rng(4)), 0.0, 0.0, torch.zeros_like(images)
    with frozen(model):
        for step in range(1, 8):
            torch.testing.assert_close(tried[step - 1], z, rtol=0, atol=1e-10)
            z.requires_grad_()
            (g,) = torch.autograd.grad(ce_sum(model(z), labels).sum(), z)
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            largest = torch.maximum(largest, v)
            mean = m / (1 - 0.9**step)
            z = (z + rate * mean / ((largest / (1 - 0.999**step)).sqrt() + 1e-8)).detach()
            z = ball.project(z)


def test_returns_the_best_iterate() -> None:
    images, labels, _, _ = batch(3)
    model = TinySegmenter(3)
    tried: list[torch.Tensor] = []
    handle = model.register_forward_pre_hook(lambda module, given: tried.append(given[0].detach().clone()))
    found = Padam(epsilon=0.3, steps=8)(model, images, labels)
    handle.remove()
    best = torch.stack([scores(model, candidate, labels) for candidate in tried]).amin(0)
    torch.testing.assert_close(scores(model, found, labels), best)


def test_the_cosine_knows_no_scale_and_no_nan() -> None:
    logits = torch.tensor([[3.0, 4.0, 0.0, 0.0]]).view(1, 4, 1)
    labels = torch.tensor([[1]])
    for scale in (1e-3, 1.0, 1e4):
        assert float(cosine(scale * logits, labels)) == pytest.approx(1 - 4 / 5)
    nothing = (0 * logits).requires_grad_()
    (gradient,) = torch.autograd.grad(cosine(nothing, labels).sum(), nothing)
    assert bool(gradient.isfinite().all())
