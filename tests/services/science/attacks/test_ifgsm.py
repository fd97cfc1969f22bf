from __future__ import annotations

import torch

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.ifgsm import Ifgsm
from services.science.losses import ce_sum


class TestIfgsm(AttackContract):
    attack = Ifgsm(epsilon=8 / 255, steps=3)


class TestIfgsmWithDiceAndLongSteps(AttackContract):
    attack = Ifgsm(epsilon=8 / 255, steps=3, step_size=0.02, loss="dice")


class CountingSegmenter(TinySegmenter):
    calls = 0

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        self.calls += 1
        return super().forward(images)


def test_a_sweep_shares_the_first_gradient_between_budgets() -> None:
    images, labels, _, _ = batch(3)
    model = CountingSegmenter(3)
    Ifgsm(steps=5).sweep(model, images, labels, [1 / 255, 2 / 255, 4 / 255])
    assert model.calls == 1 + 3 * 4


def test_one_step_is_the_fast_gradient_sign_method() -> None:
    images, labels, mask, _ = batch(3)
    model = TinySegmenter(3)
    assert torch.equal(Ifgsm(steps=1)(model, images, labels, mask=mask), Fgsm()(model, images, labels, mask=mask))


def test_more_steps_raise_the_loss_of_each_subject_at_least_as_much_as_one() -> None:
    images, labels, _, _ = batch(3, size=9)
    model = TinySegmenter(3).eval()
    with torch.no_grad():
        clean, single, iterated = (
            ce_sum(model(found), labels)
            for found in (images, Fgsm(epsilon=0.1)(model, images, labels), Ifgsm(epsilon=0.1)(model, images, labels))
        )
    assert bool((iterated >= single).all())
    assert bool((single > clean).all())


def test_is_the_default_step_size_a_tenth_of_the_budget() -> None:
    images, labels, _, _ = batch(2)
    model = TinySegmenter(2)
    explicit = Ifgsm(epsilon=0.08, steps=10, step_size=0.008)(model, images, labels)
    torch.testing.assert_close(Ifgsm(epsilon=0.08)(model, images, labels), explicit, rtol=0, atol=1e-6)
