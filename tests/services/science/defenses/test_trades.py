from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from services.contracts.defense import DefenseContract
from services.errors import BadInput
from services.science import defenses
from services.science.defenses import _sign_ascent
from services.science.defenses.trades import Trades, TradesObjective
from services.science.training.objectives import kl_divergence, supervised
from tests.services.science.defenses.step_items import change, network, step_items


class TestTrades(DefenseContract):
    defense = Trades(steps=2)


def logits(seed: int, size: tuple[int, ...] = (5, 6, 7)) -> Tensor:
    return torch.randn((2, 4, *size), generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def labels(size: tuple[int, ...] = (5, 6, 7)) -> Tensor:
    return torch.randint(0, 4, (2, *size), generator=torch.Generator().manual_seed(9))


def test_the_divergence_is_that_of_torch() -> None:
    found = kl_divergence(logits(1), logits(2))
    expected = torch.nn.functional.kl_div(
        logits(2).log_softmax(1), logits(1).log_softmax(1), reduction="none", log_target=True
    ).sum(1)
    torch.testing.assert_close(found, expected.float())


@pytest.mark.parametrize("size", [(5, 6, 7), (8, 9)])
def test_tiling_a_patch_does_not_change_the_ratio_of_the_two_terms(size: tuple[int, ...]) -> None:
    """The published sum over voxels grows with them, and beta with it (docs/published-defects.md)."""

    def terms(copies: int) -> tuple[float, float]:
        clean, attacked, truth = (
            torch.cat([values] * copies, -1) for values in (logits(1, size), logits(2, size), labels(size))
        )
        pair = torch.cat([clean, attacked], 1)
        without, whole = (TradesObjective(supervised("dice_ce"), beta)(pair, truth, None) for beta in (0.0, 6.0))
        return float(without), float(whole - without)

    for clean, twice in zip(terms(1), terms(2), strict=True):
        assert twice == pytest.approx(clean, rel=1e-4)


@pytest.mark.parametrize("dims", [2, 3])
def test_background_around_the_brain_does_not_change_the_weight_of_the_divergence(dims: int) -> None:
    """A crop is about half background, where certain predictions diverge by nothing and would halve beta."""
    size = (5, 6, 7)[-dims:]
    clean, attacked, truth = logits(1, size), logits(2, size), labels(size)

    def divergence(pair: Tensor, labels: Tensor, brain: Tensor | None) -> float:
        without, whole = (
            TradesObjective(supervised("dice_ce"), beta)(pair, labels, None, brain) for beta in (0.0, 6.0)
        )
        return float(whole - without)

    background = torch.zeros_like(clean)
    background[:, 0] = 20.0
    pair = torch.cat([torch.cat([side, background], -1) for side in (clean, attacked)], 1)
    padded = torch.cat([truth, torch.zeros_like(truth)], -1)
    brain = torch.cat([torch.ones_like(truth), torch.zeros_like(truth)], -1).bool()
    alone = divergence(torch.cat([clean, attacked], 1), truth, None)
    assert divergence(pair, padded, brain) == pytest.approx(alone, rel=1e-4)
    assert divergence(pair, padded, None) == pytest.approx(alone / 2, rel=1e-4)


def test_the_supervised_loss_counts_the_background_of_the_crop() -> None:
    pair, brain = torch.cat([logits(1), logits(1)], 1), torch.zeros((2, 5, 6, 7), dtype=torch.bool)
    found = TradesObjective(supervised("dice_ce"), 6.0)(pair, labels(), None, brain)
    assert float(found) == pytest.approx(float(supervised("dice_ce")(logits(1), labels(), None)))


def test_its_attacker_does_not_climb_the_divergence_outside_the_brain(monkeypatch: pytest.MonkeyPatch) -> None:
    climbed: list[Callable[[Tensor], Tensor]] = []

    def recorded(model: object, start: Tensor, ball: object, loss: Callable[[Tensor], Tensor], **_: object) -> Tensor:
        climbed.append(loss)
        return start

    monkeypatch.setattr(_sign_ascent, "ascend_loss", recorded)
    items = step_items()
    Trades().adversary(network(), items)
    (loss,), found = climbed, torch.randn((2, 4, *items.labels.shape[1:])).requires_grad_()
    (slope,) = torch.autograd.grad(loss(found), found)
    moves, brain = slope.abs().amax(1) > 0, items.brain[:, 0]
    assert not bool(brain.all())
    assert torch.equal(moves, brain)


def test_gradients_flow_through_both_sides_of_the_divergence() -> None:
    pair = torch.cat([logits(1), logits(2)], 1).requires_grad_()
    TradesObjective(lambda *_: torch.zeros(()), 1.0)(pair, labels(), None).backward()
    assert pair.grad is not None
    for side in pair.grad.chunk(2, 1):
        assert float(side.abs().min(1).values.max()) > 0


def test_equal_images_cost_nothing() -> None:
    pair = torch.cat([logits(1), logits(1)], 1)
    assert float(TradesObjective(supervised("ce"), 6.0)(pair, labels(), None)) == pytest.approx(
        float(supervised("ce")(logits(1), labels(), None))
    )


def test_its_attacker_looks_for_other_predictions_whatever_the_labels_say() -> None:
    model, items = network(), step_items()
    found = Trades(epsilon=0.05).adversary(model, items)
    moved = change(found, items)
    assert 0.99 * 0.05 < float(moved.max()) <= 0.05

    def differs(images: Tensor) -> float:
        with torch.no_grad():
            return float(kl_divergence(model(items.images), model(images)).mean())

    assert differs(found) > 3 * differs((items.images + 0.05 * torch.sign(torch.randn(items.images.shape))).clamp(0, 1))


def test_beta_must_be_positive() -> None:
    with pytest.raises(BadInput, match="beta"):
        defenses.build({"name": "trades", "beta": 0})
