"""G5 sees what large logits hide, which one step of FGSM does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from services.science.attacks.apgd import Apgd
from services.science.attacks.base import Attack
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.noise import RandomSigns
from services.science.attacks.pgd import Pgd
from services.science.attacks.sea import Sea
from services.science.gates.result import GateResult
from services.science.gates.zero_gradients import followed_losses, zero_gradients
from tests.services.science.attacks.stronger import scores
from tests.services.science.gates.toys import Honest, subjects

HONEST, SATURATED = Honest(reach=1), Honest(scale=100, reach=1)


def measured(model: Honest, *attacks: Attack) -> dict[str, GateResult]:
    return {found.variant: found for found in zero_gradients(model, subjects(), followed_losses(attacks))}


def test_a_saturated_model_looks_robust_under_fgsm_and_fails_g5_for_cross_entropy() -> None:
    for subject in subjects(1):
        images, labels, brain = subject.images, subject.labels, subject.brain
        clean = float(scores(SATURATED, images, labels, brain))
        for attack in (Fgsm(), Ifgsm(steps=3)):
            left = float(scores(SATURATED, attack(SATURATED, images, labels, mask=brain), labels, brain))
            assert left > clean - 0.1, "its gradients are 0, so nothing moves"
            honest = float(scores(HONEST, attack(HONEST, images, labels, mask=brain), labels, brain))
            assert honest < clean - 0.5
    assert measured(SATURATED, Fgsm())["ce"].passed is False
    assert measured(HONEST, Fgsm())["ce"].passed is True


def test_losses_that_scale_does_not_hide_pass_on_a_saturated_model() -> None:
    found = measured(SATURATED, Pgd(loss="margin"), Apgd(loss="dlr"), Pgd(temperature=100), Pgd(temperature="margin"))
    assert {name: result.passed for name, result in found.items()} == dict.fromkeys(
        ("margin", "dlr", "ce on u/100", "ce on u/margin"), True
    )


def test_every_member_of_an_ensemble_is_measured_and_noise_is_not() -> None:
    assert set(measured(HONEST, Sea(), RandomSigns())) == {"js", "mce", "mce_balanced"}
    (found,) = zero_gradients(HONEST, subjects(), followed_losses([RandomSigns()]))
    assert (found.gate, found.passed) == ("G5", None)


def test_the_share_counts_right_voxels_without_any_gradient() -> None:
    (found,) = measured(SATURATED, Fgsm()).values()
    right = nothing = 0
    for subject in subjects():
        logits = SATURATED(subject.images).detach().requires_grad_()
        torch.nn.functional.cross_entropy(logits, subject.labels, reduction="sum").backward()
        assert logits.grad is not None
        inside = (logits.argmax(1) == subject.labels) & subject.brain[:, 0]
        right += int(inside.sum())
        nothing += int((logits.grad.abs().sum(1)[inside] == 0).sum())
    assert found.value == pytest.approx(nothing / right)
    assert f"of {right} right voxels" in found.detail


def test_without_a_right_voxel_nothing_is_measured() -> None:
    """It passed: no voxel of none was without a gradient."""
    wrong = [replace(subject, labels=(HONEST(subject.images).argmax(1) + 1) % 4) for subject in subjects()]
    (found,) = zero_gradients(SATURATED, wrong, followed_losses([Fgsm()]))
    assert (found.passed, found.variant, found.detail) == (None, "ce", "no voxel of the brain is right")
