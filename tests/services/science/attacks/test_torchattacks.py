"""The same attacks by an independent implementation (torchattacks 3.5.1), which takes dense labels as they are."""

from __future__ import annotations

import pytest
import torch
import torchattacks
from torch import Tensor

from services.contracts.attack import TinySegmenter, batch
from services.science.attacks.base import Attack
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.mifgsm import Mifgsm
from services.science.attacks.pgd import Pgd
from services.science.attacks.tifgsm import Tifgsm


def assert_same(ours: torch.Tensor, theirs: torch.Tensor, step: float) -> None:
    """Equal but for float32 rounding; a sign may differ where the gradient is nearly 0, in at most 1 of 1000 voxels."""
    difference = (ours - theirs).abs()
    assert float((difference > 1e-6).double().mean()) <= 1e-3
    assert float(difference.max()) <= 2 * step + 1e-6


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("epsilon", [1 / 255, 8 / 255])
def test_fgsm_agrees(dims: int, epsilon: float) -> None:
    images, labels, _, _ = batch(dims, size=9)
    model = TinySegmenter(dims).eval()
    theirs = torchattacks.FGSM(model, eps=epsilon)(images, labels)
    assert_same(Fgsm(epsilon=epsilon)(model, images, labels), theirs, epsilon)


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("step_size", [1 / 255, 3 / 255])
def test_ifgsm_agrees(dims: int, step_size: float) -> None:
    images, labels, _, _ = batch(dims, size=9)
    model = TinySegmenter(dims).eval()
    theirs = torchattacks.BIM(model, eps=8 / 255, alpha=step_size, steps=6)(images, labels)
    ours = Ifgsm(epsilon=8 / 255, steps=6, step_size=step_size)(model, images, labels)
    assert_same(ours, theirs, 8 / 255)


@pytest.mark.parametrize("dims", [2, 3])
def test_tifgsm_agrees_with_its_targeted_mode(dims: int) -> None:
    images, labels, _, target_case = batch(dims, size=9)
    model = TinySegmenter(dims).eval()
    reference = torchattacks.BIM(model, eps=8 / 255, alpha=2 / 255, steps=6)
    reference.set_mode_targeted_by_label(quiet=True)
    attack = Tifgsm(epsilon=8 / 255, steps=6, step_size=2 / 255, target="other_case")
    assert_same(attack(model, images, labels, target_case=target_case), reference(images, target_case), 8 / 255)


def last_given(model: TinySegmenter, attack: Attack, images: Tensor, labels: Tensor) -> Tensor:
    """The last images that an attack shows the model; it returns the best ones, torchattacks the last ones."""
    shown: list[Tensor] = []
    handle = model.register_forward_pre_hook(lambda module, given: shown.append(given[0].detach().clone()))
    attack(model, images, labels)
    handle.remove()
    return shown[-1]


@pytest.mark.parametrize("dims", [2, 3])
def test_pgd_agrees(dims: int) -> None:
    images, labels, _, _ = batch(dims, size=9)
    model = TinySegmenter(dims).eval()
    theirs = torchattacks.PGD(model, eps=8 / 255, alpha=2 / 255, steps=10, random_start=False)(images, labels)
    ours = last_given(model, Pgd(epsilon=8 / 255, step_size=2 / 255, steps=10, random_start=False), images, labels)
    assert_same(ours, theirs, 8 / 255)


@pytest.mark.parametrize("dims", [2, 3])
def test_mifgsm_agrees_where_theirs_has_one_factor_for_a_subject(dims: int) -> None:
    """Of a volume it has one for each place on the last axis (docs/published-defects.md): here it has a single one."""
    images, labels, _, _ = batch(dims, size=9)
    if dims == 3:
        images, labels = images[..., :1].contiguous(), labels[..., :1].contiguous()
    model = TinySegmenter(dims).eval()
    theirs = torchattacks.MIFGSM(model, eps=8 / 255, alpha=2 / 255, steps=10, decay=0.9)(images, labels)
    ours = last_given(model, Mifgsm(epsilon=8 / 255, step_size=2 / 255, steps=10, momentum=0.9), images, labels)
    assert_same(ours, theirs, 8 / 255)
