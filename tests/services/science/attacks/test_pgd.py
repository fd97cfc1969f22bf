from __future__ import annotations

import numpy as np
import torch

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.pgd import Pgd
from services.science.nets.freezing import frozen
from tests.services.science.attacks.stronger import scores


class TestPgd(AttackContract):
    attack = Pgd(steps=3)


class TestPgdInL2(AttackContract):
    attack = Pgd(steps=3, norm="l2", restarts=2)


class TestPgdByMarginAtATemperature(AttackContract):
    attack = Pgd(steps=3, loss="margin", temperature=20.0)


class TestPgdAtTheUsualMargin(AttackContract):
    attack = Pgd(steps=3, temperature="margin")


def test_returns_the_best_iterate_where_the_last_one_is_worse() -> None:
    images, labels, _, _ = batch(3)
    model = TinySegmenter(3)
    tried: list[torch.Tensor] = []
    model.register_forward_pre_hook(lambda module, given: tried.append(given[0].detach().clone()))
    found = Pgd(epsilon=0.5, steps=6, step_size=0.9)(model, images, labels)
    best = torch.stack([scores(model, candidate, labels) for candidate in tried[:7]]).amin(0)
    torch.testing.assert_close(scores(model, found, labels), best)


def test_without_a_random_start_and_a_better_iterate_it_is_iterative_fgsm() -> None:
    images, labels, mask, _ = batch(3)
    model = TinySegmenter(3)
    found = Pgd(epsilon=8 / 255, steps=10, step_size=0.8 / 255, random_start=False)(model, images, labels, mask=mask)
    iterates = Ifgsm(epsilon=8 / 255, steps=10)(model, images, labels, mask=mask)
    assert bool((scores(model, found, labels, mask) <= scores(model, iterates, labels, mask)).all())


def test_every_restart_can_only_help() -> None:
    images, labels, _, _ = batch(3)
    model = TinySegmenter(3)
    one, three = (
        scores(model, Pgd(steps=2, restarts=n)(model, images, labels, rng=np.random.default_rng(0)), labels)
        for n in (1, 3)
    )
    assert bool((three <= one).all())


def test_a_temperature_shows_the_gradient_that_large_logits_hide() -> None:
    class Scaled(TinySegmenter):
        def forward(self, images: torch.Tensor) -> torch.Tensor:
            return super().forward(images) * 1e4

    images, _, _, _ = batch(3)
    model = Scaled(3)
    with frozen(model), torch.no_grad():
        labels = model(images).argmax(1)
    hidden = Pgd(steps=2, random_start=False)(model, images, labels)
    shown = Pgd(steps=2, random_start=False, temperature="margin")(model, images, labels)
    assert bool((scores(model, shown, labels) < scores(model, hidden, labels)).all())
