from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.fft import dctn
from torch import Tensor

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.vafa import Vafa, cosine_matrix, padded, similarity, softly_rounded, transformed
from tests.services.science.attacks.stronger import scores


class TestVafa(AttackContract):
    attack = Vafa(steps=3)


class TestVafaWithoutSimilarityInSmallBlocks(AttackContract):
    attack = Vafa(steps=3, block=4, similarity=False)


@pytest.mark.parametrize(("dims", "block"), [(2, 8), (3, 8), (3, 4)])
def test_blocks_are_transformed_as_scipy_does(dims: int, block: int) -> None:
    volume = torch.from_numpy(np.random.default_rng(0).normal(size=(2, 4, *[2 * block] * dims)))
    found = transformed(volume, cosine_matrix(block))
    for place in np.ndindex(*[2] * dims):
        box = (slice(None), slice(None), *(slice(k * block, (k + 1) * block) for k in place))
        expected = dctn(volume[box].numpy(), axes=tuple(range(2, dims + 2)), norm="ortho")
        np.testing.assert_allclose(found[box].numpy(), expected, atol=1e-12)
    torch.testing.assert_close(transformed(found, cosine_matrix(block).T), volume)


def test_volumes_are_continued_with_zeros_at_the_far_ends() -> None:
    volume = torch.ones(1, 4, 7, 8, 9)
    found = padded(volume, 8)
    assert found.shape == (1, 4, 8, 8, 16)
    assert torch.equal(found[:, :, :7, :8, :9], volume)
    assert float(found.sum()) == float(volume.sum())


def test_soft_rounding_is_continuous_and_tends_to_rounding() -> None:
    values = torch.linspace(-3, 3, 60_001, dtype=torch.float64)
    for softness in (0.1, 0.05, 0.005):
        soft = softly_rounded(values, softness)
        assert float(soft.diff().abs().max()) < 0.02
        assert bool((soft.diff() >= -1e-12).all())
        torch.testing.assert_close(softly_rounded(values.round(), softness), values.round(), rtol=0, atol=1e-9)
    away = (values - values.floor() - 0.5).abs() > 0.05
    torch.testing.assert_close(softly_rounded(values, 1e-9)[away], values.round()[away], rtol=0, atol=0.2)


def test_similarity_is_one_for_equal_images_and_finite_for_blank_ones() -> None:
    images, _, _, _ = batch(3)
    torch.testing.assert_close(similarity(images, images), torch.ones_like(images))
    assert bool((similarity(1 - images, images) < 1).all())
    blank = torch.zeros_like(images).requires_grad_()
    (gradient,) = torch.autograd.grad(similarity(blank, torch.zeros_like(images)).sum(), blank)
    assert bool(gradient.isfinite().all())


def blank_slices() -> tuple[Tensor, Tensor, Tensor]:
    images, labels, _, _ = batch(3, size=16)
    images[:, :, :5] = 0
    brain = (images > 0).any(1, keepdim=True)
    return images, labels, brain


def test_blank_slices_give_no_nan_and_stay_blank() -> None:
    images, labels, brain = blank_slices()
    found = Vafa(steps=4)(TinySegmenter(3), images, labels, mask=brain)
    assert bool(found.isfinite().all())
    assert torch.equal(found[:, :, :5], images[:, :, :5])
    whole = Vafa(steps=4)(TinySegmenter(3), images, labels)
    assert bool(whole.isfinite().all())


def test_intensities_are_not_rescaled_slice_by_slice() -> None:
    images, labels, brain = blank_slices()
    images = images * 0.25  # nowhere near 1
    found = Vafa(steps=4)(TinySegmenter(3), images, labels, mask=brain)
    assert float(found.max()) < 0.5


def test_two_calls_are_independent() -> None:
    images, labels, brain = blank_slices()
    attack, model = Vafa(steps=4), TinySegmenter(3)
    first = attack(model, images, labels, mask=brain)
    attack(model, images.flip(2), labels.flip(1), mask=brain.flip(2))
    assert torch.equal(attack(model, images, labels, mask=brain), first)


def test_every_series_changes_by_itself() -> None:
    images, labels, _ = blank_slices()
    found = Vafa(steps=4)(TinySegmenter(3), images, labels)
    change = (found - images).abs().flatten(2)
    assert bool((change.amax(2) > 1e-3).all())
    assert bool((change.square().mean(2).sqrt() < 0.1).all())  # each is still nearest to itself


def test_what_can_be_rounded_more_coarsely_changes_more() -> None:
    images, labels, brain = blank_slices()
    changes = []
    for q_max in (5.0, 20.0, 60.0):
        found = Vafa(steps=4, q_max=q_max)(TinySegmenter(3), images, labels, mask=brain)
        changes.append(float((found - images).square().mean()))
    assert changes == sorted(changes)
    assert changes[0] < 0.5 * changes[2]


def test_rounding_is_learned_where_it_hurts() -> None:
    images, labels, brain = blank_slices()
    model = TinySegmenter(3)
    one, many = (Vafa(steps=n, similarity=False)(model, images, labels, mask=brain) for n in (1, 20))
    assert bool((scores(model, many, labels, brain) < scores(model, one, labels, brain)).all())


def test_similarity_keeps_images_closer() -> None:
    images, labels, brain = blank_slices()
    model = TinySegmenter(3)
    tried: dict[bool, list[Tensor]] = {True: [], False: []}
    for wanted, seen in tried.items():
        handle = model.register_forward_pre_hook(lambda module, given, seen=seen: seen.append(given[0].detach()))
        Vafa(steps=12, similarity=wanted, epsilon=1)(model, images, labels, mask=brain)
        handle.remove()
    near, far = (float((tried[wanted][-1] - images).square().mean()) for wanted in (True, False))
    assert near < far
