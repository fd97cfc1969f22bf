"""Attacks that follow gradients in bfloat16: what a digest says, what is found, and that float32 has the last word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from typing_extensions import override

from services.contracts.attack import TinySegmenter, batch, largest_change
from services.errors import BadInput
from services.science import attacks
from services.science.attack_volumes import AttackedVolume
from services.science.attacking.best_iterate import RescoredIterate
from services.science.attacking.objective import Objective
from services.science.attacks import base
from services.science.attacks.base import Attack
from services.science.attacks.pgd import Pgd
from services.science.metrics._hard_dice import HardDice
from services.science.nets import bfloat16
from services.science.nets.argmax import argmax
from services.science.nets.freezing import frozen

FOLLOWING = [name for name in attacks.names() if attacks.require(name).needs_gradient]
#: So few steps that all attacks together take seconds.
FEW: dict[str, dict[str, Any]] = {
    "cw": {"steps": 3, "search_steps": 2},
    "sea": {"steps": 6},
    "dag": {"steps": 4},
    "universal": {"epochs": 2},
}


def built(name: str, **more: Any) -> Attack:
    steps = {"steps": 3} if "steps" in attacks.require(name).model_fields else {}
    return attacks.build({"name": name, **steps, **FEW.get(name, {}), **more})


def test_a_spec_names_the_precision_only_where_it_is_not_float32() -> None:
    for name in attacks.names():
        assert "precision" not in built(name, precision="float32").spec()
    assert built("pgd", precision="bfloat16").spec()["precision"] == "bfloat16"


def test_a_plug_in_that_says_itself_what_was_added_to_it_keeps_its_spec() -> None:
    class Older(Pgd):
        """Written before there were precisions."""

        added: ClassVar[frozenset[str]] = frozenset({"series"})

    assert "precision" not in Older().spec()


def test_a_parameter_of_that_name_of_a_plug_in_is_its_own() -> None:
    class Other(Pgd):
        """Has it for something else."""

        precision: float = 0.5  # type: ignore[assignment]

    assert Other().spec()["precision"] == 0.5
    images, labels, mask, _ = batch(3)
    assert Other(steps=1)(TinySegmenter(3), images, labels, mask=mask).dtype == torch.float32


@pytest.mark.parametrize("name", [name for name in attacks.names() if name not in FOLLOWING])
def test_an_attack_that_follows_no_gradient_takes_none(name: str) -> None:
    with pytest.raises(BadInput, match=f"attack '{name}' follows no gradient, so that its precision is float32"):
        attacks.build({"name": name, "precision": "bfloat16"})


@pytest.mark.parametrize("name", FOLLOWING)
def test_every_attack_that_follows_gradients_computes_them_in_bfloat16_within_the_same_bounds(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[nn.Module] = []

    def in_bfloat16(model: nn.Module) -> nn.Module:
        made.append(bfloat16._InBfloat16(model))
        return made[-1]

    passes: list[int] = []
    monkeypatch.setattr(bfloat16, "in_bfloat16", in_bfloat16)
    model, (images, labels, mask, target_case) = TinySegmenter(3), batch(3, subjects=1)
    attack = built(name, precision="bfloat16")
    model.register_forward_hook(lambda *_: passes.append(torch.is_autocast_enabled("cpu")))
    found = attack(model, images, labels, mask=mask, rng=np.random.default_rng(0), target_case=target_case)
    assert made
    assert any(passes)
    assert found.dtype == torch.float32
    change = largest_change(found, images)
    assert 0 < change <= attack.epsilon
    assert torch.equal(found.where(mask, images), found)


def test_loss_and_gradient_are_float32_and_what_is_scored_alone_is_scored_in_float32() -> None:
    model, (images, labels, mask, _) = TinySegmenter(3), batch(3)
    attack, types = built("pgd", precision="bfloat16"), []

    def loss(logits: Tensor, *_: object) -> Tensor:
        types.append(logits.dtype)
        return logits.square().flatten(1).sum(1)

    with frozen(model):
        objective, _ = attack.prepare(model, base.AttackBatch(images, labels, mask))
        assert objective.evaluate(images, loss=loss).gradient.dtype == torch.float32
        assert types == [torch.float32]
        assert torch.equal(objective.logits(images), model(images))
        assert not torch.equal(objective.model(images), model(images))


def test_of_the_best_two_the_one_that_is_better_in_float32_is_kept() -> None:
    exact = {1.0: [0.5, 0.3], 2.0: [0.4, 0.9], 3.0: [0.0, 0.0]}

    def score(images: Tensor) -> Tensor:
        return torch.tensor([exact[float(each.max())][number] for number, each in enumerate(images)]).double()

    best = RescoredIterate(torch.zeros(2, 1, 2), score)
    for value, low in ((3.0, [0.9, 0.9]), (1.0, [0.1, 0.2]), (2.0, [0.2, 0.1])):
        best.offer(torch.full((2, 1, 2), value), torch.tensor(low).double())
    assert best.images[:, 0, 0].tolist() == [2.0, 1.0]  # 3, the third in bfloat16, is not looked at again


def test_a_single_offer_is_kept_without_scoring_it_again() -> None:
    def score(images: Tensor) -> Tensor:
        raise AssertionError

    best = RescoredIterate(torch.zeros(1, 1, 2), score)
    best.offer(torch.ones(1, 1, 2), torch.tensor([0.5]).double())
    assert bool((best.images == 1).all())


class _Fooled(nn.Module):
    """Is wrong about three quarters of the voxels, whatever the images are."""

    def __init__(self, model: nn.Module, labels: Tensor) -> None:
        super().__init__()
        lies = torch.rand(labels.shape, generator=torch.Generator().manual_seed(0)) < 0.75
        self.model, self.wrong = model, nn.functional.one_hot((labels + 1) % 4, 4).movedim(-1, 1) * lies[:, None]

    @override
    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.model(images)
        return logits + 1000 * self.wrong


@pytest.mark.parametrize("name", ["alma_prox", "cw", "dag"])
def test_a_success_that_only_bfloat16_sees_ends_no_search_and_is_not_kept(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An attack that believed it would stay at once with the smallest change, its first."""
    images, labels, mask, _ = batch(3, subjects=1)
    model = TinySegmenter(3).eval()
    labels = argmax(model(images)).long()  # nothing is fooled yet
    monkeypatch.setattr(bfloat16, "in_bfloat16", lambda given: _Fooled(given, labels))
    few = {"steps": 12, "search_steps": 1, "step_size": 0.1, "constant": 10.0} if name == "cw" else {"steps": 40}
    attack = attacks.build({"name": name, "success": 0.6, "precision": "bfloat16", **few})
    found = attack(model, images, labels, mask=mask, rng=np.random.default_rng(0))
    with frozen(model):
        objective, _ = attack.prepare(model, base.AttackBatch(images, labels, mask))
        fooled, _ = attack.fooled_voxels(objective, found)
    assert float((found - images).abs().max()) > 0
    assert int(fooled) > 0


def test_of_slices_those_are_kept_that_leave_the_lower_dice_in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never worse in float32 than what the attack keeps by itself, slice by slice."""

    def volume(by_volume: bool) -> Tensor:
        images, labels, mask, _ = batch(2, subjects=6)
        attack = attacks.build({"name": "pgd", "steps": 4, "epsilon": 0.1, "precision": "bfloat16"})
        model = TinySegmenter(2)
        model.dims = 2  # type: ignore[assignment]
        attacked = AttackedVolume(
            attack, model, images.transpose(0, 1), labels, mask=mask[:, 0], by_volume=by_volume, batch_slices=4
        )
        found = attacked.sweep([0.1], rng=np.random.default_rng(0))[0]
        logits = model.eval()(found.transpose(0, 1)).detach()
        regions = [(1, 2, 3), (1, 3), (3,)]
        whole = HardDice(labels[None], regions, mask[:, 0][None], classes=4)
        return whole.score(whole.joint_counts(argmax(logits)[None]))

    assert float(volume(True)) <= float(volume(False))


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("name", ["ifgsm", "pgd", "apgd", "mifgsm"])
def test_float32_runs_no_line_of_it(name: str, dims: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> Any:
        raise AssertionError

    monkeypatch.setattr(bfloat16, "in_bfloat16", never)
    images, labels, mask, _ = batch(dims)
    model = TinySegmenter(dims)
    found: Callable[[], Tensor] = lambda: built(name)(model, images, labels, mask=mask)  # noqa: E731
    assert torch.equal(found(), found())
    with frozen(model):
        objective, _ = built(name).prepare(model, base.AttackBatch(images, labels, mask))
    assert isinstance(objective, Objective)
    assert objective.model is model
    assert objective.exact is None
