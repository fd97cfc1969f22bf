from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.stats import norm

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.mifgsm import Mifgsm, normalised_, smoothed
from services.science.nets.freezing import frozen
from services.science.nets.resized import Resized


class TestMifgsm(AttackContract):
    attack = Mifgsm(steps=3)


class TestMifgsmWithLookAheadAndSmoothing(AttackContract):
    attack = Mifgsm(steps=3, variants=("ni", "ti"))


class TestMifgsmOfResizedImages(AttackContract):
    attack = Mifgsm(steps=3, variants=("di",), resize_probability=1.0)


@pytest.mark.parametrize("dims", [2, 3])
def test_smoothing_is_a_convolution_with_a_gaussian_of_15_taps_along_each_axis(dims: int) -> None:
    impulse = torch.zeros(1, 2, *[21] * dims, dtype=torch.float64)
    impulse[0, 1][(10,) * dims] = 1.0
    taps = norm.pdf(np.linspace(-3, 3, 15))
    taps = taps / taps.sum()
    expected = taps
    for _ in range(dims - 1):
        expected = np.multiply.outer(expected, taps)
    found = smoothed(impulse)
    np.testing.assert_allclose(found[0, 1][(slice(3, 18),) * dims].numpy(), expected, atol=1e-12)
    assert float(found[0, 0].abs().max()) == 0


@pytest.mark.parametrize("dims", [2, 3])
def test_gradients_are_normalised_by_one_number_per_subject(dims: int) -> None:
    gradient = torch.randn(2, 4, *[6] * dims, generator=torch.Generator().manual_seed(0))
    gradient[0, ..., 0] *= 1e3  # one slice of one subject
    factors = (gradient / normalised_(gradient.clone())).flatten(1)
    torch.testing.assert_close(factors, factors[:, :1].expand_as(factors))
    torch.testing.assert_close(factors[:, 0], gradient.abs().flatten(1).mean(1))


@pytest.mark.parametrize("shape", [(3, 3), (4, 5, 3), (32, 32, 32)])
def test_resizing_finds_room_in_small_crops_too(shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(0)
    views = [Resized.drawn(TinySegmenter(len(shape)), shape, rng) for _ in range(20)]
    assert {tuple(view.field) for view in views} == {tuple(max(round(1.1 * n), n + 1) for n in shape)}
    assert len({(*view.size, *view.offset) for view in views}) > 2


def test_the_gradient_of_resized_images_is_that_of_labels_and_mask_resized_alike(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    images, labels, mask, _ = batch(2, size=20)
    images, model = 0.2 + 0.6 * images, TinySegmenter(2)
    view = Resized(model, size=(20, 20), offset=(2, 2), field=(22, 22))
    monkeypatch.setattr(Resized, "drawn", lambda *_: view)
    found = Mifgsm(epsilon=0.05, steps=1, variants=("di",), resize_probability=1.0)(model, images, labels, mask=mask)
    with frozen(model):
        seen = images.clone().requires_grad_()
        losses = torch.nn.functional.cross_entropy(view(seen), view.resize(labels), reduction="none")
        (gradient,) = torch.autograd.grad((losses * view.resize(mask[:, 0].long())).sum(), seen)
    inside = mask.expand_as(images)
    assert torch.equal((found - images).sign()[inside], gradient.sign()[inside])


def test_labels_go_where_the_images_go() -> None:
    view = Resized(TinySegmenter(2), size=(20, 20), offset=(2, 0), field=(22, 22))
    labels = torch.zeros(1, 20, 20, dtype=torch.int64)
    labels[0, 8:12, 8:12] = 3
    seen: list[torch.Tensor] = []
    view.model.register_forward_pre_hook(lambda module, given: seen.append(given[0]))
    view((labels == 3).float().unsqueeze(1).expand(1, 4, 20, 20))
    assert torch.equal(seen[0][0, 0] > 0.5, view.resize(labels)[0] == 3)
