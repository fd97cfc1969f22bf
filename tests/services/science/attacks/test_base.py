from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.contracts.attack import TinySegmenter, batch, largest_change
from services.errors import BadInput, RobustError
from services.science import attacks
from services.science.attacking.ball import NormBall
from services.science.attacking.objective import Objective
from services.science.attacks.base import Attack
from services.science.attacks.fgsm import Fgsm
from services.science.losses import LossName


class Careless(Attack):
    """Ignores budget, range, mask and dtype, and writes into what it was given."""

    value: float = 5.0

    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        images.add_(0.3)
        return torch.full(images.shape, self.value, dtype=torch.float64, requires_grad=True)


class Random(Attack):
    """Draws one number per voxel."""

    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        assert isinstance(rng, np.random.Generator)
        return images + torch.from_numpy(rng.uniform(-1, 1, images.shape)).to(images) * self.epsilon


class Misshapen(Attack):
    """Returns too few subjects."""

    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        return images[:1]


@pytest.mark.parametrize("value", [5.0, -5.0, 1e300])
def test_keeps_the_promise_for_a_careless_plug_in(value: float) -> None:
    images, labels, mask, _ = batch(3)
    out = Careless(value=value).sweep(TinySegmenter(3), images, labels, [0.01, 0.02], mask=mask)
    assert out.dtype == torch.float32
    assert not out.requires_grad
    assert torch.equal(images, batch(3)[0])
    for budget, found in zip([0.01, 0.02], out, strict=True):
        assert largest_change(found, images) <= Fraction(budget)
        assert torch.equal(found[~mask.expand_as(images)], images[~mask.expand_as(images)])
        assert float(found.min()) >= 0
        assert float(found.max()) <= 1


def test_refuses_nan_from_a_plug_in() -> None:
    images, labels, _, _ = batch(2)
    with pytest.raises(RobustError, match="NaN"):
        Careless.model_construct(value=float("nan"), epsilon=0.1)(TinySegmenter(2), images, labels)


def test_refuses_a_wrong_shape_from_a_plug_in() -> None:
    images, labels, _, _ = batch(2)
    with pytest.raises(RobustError, match="shape"):
        Misshapen()(TinySegmenter(2), images, labels)


def test_a_plug_in_that_forgets_to_return_its_images_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    images, labels, _, _ = batch(2)
    monkeypatch.setattr(Misshapen, "perturb", lambda *_, **__: None)
    with pytest.raises(RobustError, match="returned NoneType, expected a tensor of images"):
        Misshapen()(TinySegmenter(2), images, labels)


def test_every_budget_of_a_sweep_starts_from_the_same_state_of_the_generator() -> None:
    images, labels, _, _ = batch(2)
    rng, model = np.random.default_rng(5), TinySegmenter(2)
    swept = Random().sweep(model, images, labels, [0.1, 0.2], rng=rng)
    for budget, found in zip([0.1, 0.2], swept, strict=True):
        assert torch.equal(found, Random(epsilon=budget)(model, images, labels, rng=np.random.default_rng(5)))
    once = np.random.default_rng(5)
    Random()(model, images, labels, rng=once)
    assert rng.bit_generator.state == once.bit_generator.state


def test_reports_progress_per_budget() -> None:
    images, labels, _, _ = batch(2)
    heard: list[tuple[int, int]] = []
    Fgsm().sweep(TinySegmenter(2), images, labels, [0, 0.1], progress=lambda done, total: heard.append((done, total)))
    assert heard == [(1, 2), (2, 2)]


def test_an_empty_sweep_is_empty() -> None:
    images, labels, _, _ = batch(2)
    assert Fgsm().sweep(TinySegmenter(2), images, labels, []).shape == (0, *images.shape)


def nan(images: Tensor) -> Tensor:
    images[0, 0, 0, 0] = float("nan")
    return images


@pytest.mark.parametrize(
    ("argument", "change", "words"),
    [
        ("images", lambda x: (x * 255).to(torch.uint8), "float32"),
        ("images", lambda x: x.half(), "float32"),
        ("images", lambda x: x * 3 - 1, r"\[0,1\], got values from -1"),
        ("images", lambda x: x * 255, r"\[0,1\], got values from 0 to 255"),
        ("images", nan, "NaN"),
        ("images", lambda x: x[0], "shape"),
        ("images", lambda x: x[:, :3], "shape"),
        ("images", lambda x: x[:0], "shape"),
        ("labels", lambda x: x[:1], "labels: expected shape"),
        ("labels", lambda x: x.unsqueeze(1), "labels: expected shape"),
        ("labels", lambda x: x.float(), "long"),
        ("labels", lambda x: x - 1, "values from -1"),
        ("labels", lambda x: x + 1, "values from 1 to 4"),
        ("mask", lambda x: x[:, 0], "mask: expected shape"),
        ("mask", lambda x: x * 0.5, "booleans"),
        ("target_case", lambda x: x[:, 1:], "target_case: expected shape"),
    ],
)
def test_refuses_bad_input_in_one_sentence(argument: str, change: Callable[[Tensor], Tensor], words: str) -> None:
    given: dict[str, Any] = dict(zip(("images", "labels", "mask", "target_case"), batch(2), strict=True))
    given[argument] = change(given[argument])
    with pytest.raises(BadInput, match=words) as caught:
        Fgsm()(TinySegmenter(2), **given)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("epsilon", [-0.1, 1.5, float("nan"), True, "x"])
def test_refuses_a_budget_outside_the_intensity_range(epsilon: Any) -> None:
    images, labels, _, _ = batch(2)
    with pytest.raises(BadInput, match="epsilon"):
        Fgsm().sweep(TinySegmenter(2), images, labels, [epsilon])
    with pytest.raises(BadInput, match="epsilon"):
        attacks.build({"name": "fgsm", "epsilon": epsilon})


def test_names_a_model_with_too_few_classes() -> None:
    class TwoClasses(TinySegmenter):
        def forward(self, images: Tensor) -> Tensor:
            return super().forward(images)[:, :2]

    images, labels, _, _ = batch(2)
    with pytest.raises(BadInput, match="only 2 classes"):
        Fgsm()(TwoClasses(2), images, labels)


def test_names_a_model_without_a_gradient() -> None:
    class Detached(TinySegmenter):
        def forward(self, images: Tensor) -> Tensor:
            return super().forward(images).detach()

    images, labels, _, _ = batch(2)
    with pytest.raises(RobustError, match=r"no gradient .* 'square' needs none"):
        Fgsm()(Detached(2), images, labels)


@pytest.mark.parametrize("temperature", [0, -1, float("nan"), "hot"])
def test_refuses_a_temperature_that_is_not_positive(temperature: Any) -> None:
    with pytest.raises(BadInput, match="temperature") as caught:
        attacks.build({"name": "pgd", "temperature": temperature})
    assert "\n" not in str(caught.value)


def test_names_a_model_whose_gradient_is_not_finite() -> None:
    model = TinySegmenter(2)
    with torch.no_grad():
        next(model.parameters()).fill_(float("nan"))
    images, labels, _, _ = batch(2)
    with pytest.raises(RobustError, match="not finite"):
        Fgsm()(model, images, labels)


def test_labels_of_any_integer_type_give_the_same_result() -> None:
    images, labels, _, _ = batch(2)
    model = TinySegmenter(2)
    assert torch.equal(Fgsm()(model, images, labels.to(torch.uint8)), Fgsm()(model, images, labels))


def test_works_on_inference_tensors_and_on_a_model_without_parameters() -> None:
    class Bare(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return images * 3

    with torch.inference_mode():
        images, labels, _, _ = batch(2)
        assert not torch.equal(Fgsm()(Bare(), images + 0, labels), images)


def test_names_lists_the_attacks_of_the_paper() -> None:
    assert {"fgsm", "ifgsm", "tifgsm"} <= set(attacks.names())


@pytest.mark.parametrize("loss", ["ce", "dice", "dice_ce"])
def test_voxels_outside_the_mask_do_not_count(loss: LossName) -> None:
    images, labels, mask, target_case = batch(2)
    model = TinySegmenter(2)
    other = torch.where(mask[:, 0], labels, target_case)
    assert not torch.equal(labels, other)
    attack = Fgsm(loss=loss)
    assert torch.equal(attack(model, images, labels, mask=mask), attack(model, images, other, mask=mask))
    assert not torch.equal(attack(model, images, labels), attack(model, images, other))
