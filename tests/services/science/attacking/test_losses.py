from __future__ import annotations

import math
from typing import get_args

import numpy as np
import pytest
import torch
from scipy.spatial.distance import jensenshannon
from torch import Tensor

from services.science.attacking.losses import (
    AttackLossName,
    attack_loss,
    dlr,
    hinge,
    jensen_shannon,
    margin,
    targeted_dlr,
)
from services.science.losses import LossName, loss_per_subject, scored_voxels

NAMES = get_args(AttackLossName)
SUMS_OVER_VOXELS = sorted({*NAMES} - {"dice", "dice_ce"})


def example(dims: int = 3, subjects: int = 3) -> tuple[Tensor, Tensor, Tensor]:
    random = np.random.default_rng(1)
    grid = (subjects, *([4] * dims))
    logits = torch.from_numpy(random.normal(0, 3, (subjects, 4, *grid[1:])).astype(np.float32))
    labels = torch.from_numpy(random.integers(0, 4, grid))
    return logits, labels, torch.from_numpy(random.random(grid) < 0.5)


def one_voxel(name: str, u: list[float], y: int, counts: list[int]) -> float:
    """The definition (methods 0.1), for a single voxel with logits `u`."""
    p = np.exp(u) / np.exp(u).sum()
    others = [value for label, value in enumerate(u) if label != y]
    ordered = sorted(u, reverse=True)
    right = float(np.argmax(u) == y)
    weights = np.array([1 / max(count, 1) for count in counts])
    weights = weights / weights.mean()
    return float(
        {
            "ce": -np.log(p[y]),
            "mce": -np.log(p[y]) * right,
            "mce_balanced": -np.log(p[y]) * right * weights[y],
            "js": jensenshannon(p, np.eye(4)[y]) ** 2,
            "margin": max(others) - u[y],
            "hinge": min(max(others) - u[y], 0),
            "dlr": -(u[y] - max(others)) / (ordered[0] - ordered[2] + 1e-12),
            "spherical": -right * u[y] / np.linalg.norm(u),
        }[name]
    )


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("name", SUMS_OVER_VOXELS)
def test_each_loss_is_the_sum_of_its_definition_over_the_scored_voxels(name: AttackLossName, dims: int) -> None:
    logits, labels, scored = example(dims)
    found = attack_loss(name)(logits.double(), labels, scored)
    for subject in range(3):
        counts = [int(((labels[subject] == label) & scored[subject]).sum()) for label in range(4)]
        expected = sum(
            one_voxel(name, logits[subject][:, *place].double().tolist(), int(labels[subject][tuple(place)]), counts)
            for place in scored[subject].nonzero().tolist()
        )
        assert float(found[subject]) == pytest.approx(expected, rel=1e-6)


def test_balanced_classes_do_not_depend_on_the_background_outside_the_brain() -> None:
    logits, labels, scored = example()
    around = torch.zeros_like(logits)
    padded = torch.cat([logits, around], -1), torch.cat([labels, torch.zeros_like(labels)], -1)
    found = attack_loss("mce_balanced")(*padded, torch.cat([scored, torch.zeros_like(scored)], -1))
    torch.testing.assert_close(found, attack_loss("mce_balanced")(logits, labels, scored))


@pytest.mark.parametrize("name", ["ce", "dice", "dice_ce"])
@pytest.mark.parametrize("masked", [True, False])
def test_the_training_losses_count_each_subject_s_scored_voxels(name: LossName, masked: bool) -> None:
    logits, labels, scored = example()
    chosen = scored if masked else None
    expected = loss_per_subject(name, logits, labels, chosen) * scored_voxels(labels, chosen)
    torch.testing.assert_close(attack_loss(name)(logits, labels, chosen), expected)


@pytest.mark.parametrize("name", NAMES)
def test_a_subject_s_gradient_does_not_depend_on_the_others(name: AttackLossName) -> None:
    logits, labels, scored = example()
    logits.requires_grad_()
    (together,) = torch.autograd.grad(attack_loss(name)(logits, labels, scored).sum(), logits)
    for i in range(3):
        one = slice(i, i + 1)
        (alone,) = torch.autograd.grad(attack_loss(name)(logits[one], labels[one], scored[one]).sum(), logits)
        torch.testing.assert_close(together[one], alone[one])


@pytest.mark.parametrize("name", NAMES)
def test_the_gradient_is_the_numeric_one_also_through_what_a_loss_is_divided_by(name: AttackLossName) -> None:
    logits, labels, scored = example(2)
    assert torch.autograd.gradcheck(lambda u: attack_loss(name)(u, labels, scored), logits.double().requires_grad_())


def test_so_is_that_of_the_targeted_ratio() -> None:
    logits, labels, _ = example(2)
    assert torch.autograd.gradcheck(
        lambda u: targeted_dlr(u, labels, (labels + 1) % 4), logits.double().requires_grad_()
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [20.0, 200.0, 1e18])
def test_loss_and_gradient_stay_finite_at_huge_margins(name: AttackLossName, size: float) -> None:
    logits = torch.zeros(1, 4, 2, 2, 2)
    logits[:, 0] = size
    logits.requires_grad_()
    for label in (0, 1):
        loss = attack_loss(name)(logits, torch.full((1, 2, 2, 2), label), None).sum()
        (gradient,) = torch.autograd.grad(loss, logits)
        assert math.isfinite(float(loss.detach()))
        assert bool(gradient.isfinite().all())


@pytest.mark.parametrize(
    ("size", "zero_at_label", "zero_everywhere"), [(15, False, False), (18, True, False), (110, True, True)]
)
def test_the_summed_loss_underflows_where_float32_does_and_not_earlier(
    size: float, zero_at_label: bool, zero_everywhere: bool
) -> None:
    logits = torch.zeros(1, 4, 64, 64, 64)
    logits[:, 0] = size
    logits.requires_grad_()
    loss = attack_loss("ce")(logits, torch.zeros(1, 64, 64, 64, dtype=torch.int64), None).sum()
    (gradient,) = torch.autograd.grad(loss, logits)
    assert bool((gradient[:, 0] == 0).all()) is zero_at_label
    assert bool((gradient == 0).all()) is zero_everywhere


@pytest.mark.parametrize("loss", [margin, hinge, dlr])
def test_losses_on_differences_of_logits_keep_their_gradient_at_any_margin(loss: object) -> None:
    logits = torch.tensor([[1000.0], [0.0], [-1.0], [-2.0]]).T.reshape(1, 4, 1).requires_grad_()
    (gradient,) = torch.autograd.grad(loss(logits, torch.zeros(1, 1, dtype=torch.int64)).sum(), logits)
    assert float(gradient.abs().sum()) > 0


def test_the_divergence_of_jensen_and_shannon_is_not_nan_where_a_probability_is_zero() -> None:
    logits = torch.tensor([[200.0, 0.0, 0.0, 0.0]]).reshape(1, 4, 1)
    for label, expected in ((0, 0.0), (1, math.log(2))):
        assert float(jensen_shannon(logits, torch.full((1, 1), label))) == pytest.approx(expected, abs=1e-6)


def test_the_targeted_ratio_knows_no_scale_and_is_its_definition() -> None:
    u = torch.tensor([3.0, 1.0, -1.0, -2.0]).reshape(1, 4, 1)
    y, t = torch.zeros(1, 1, dtype=torch.int64), torch.full((1, 1), 1)
    assert float(targeted_dlr(u, y, t)) == pytest.approx(-(3 - 1) / (3 - 0.5 * (-1 - 2)))
    assert float(targeted_dlr(100 * u, y, t)) == pytest.approx(float(targeted_dlr(u, y, t)))


@pytest.mark.parametrize("name", SUMS_OVER_VOXELS)
def test_logits_that_are_all_zero_give_no_nan(name: AttackLossName) -> None:
    logits = torch.zeros(1, 4, 2, 2, requires_grad=True)
    value = attack_loss(name)(logits, torch.zeros(1, 2, 2, dtype=torch.int64), None)
    (gradient,) = torch.autograd.grad(value.sum(), logits)
    assert bool(value.isfinite().all())
    assert bool(gradient.isfinite().all())
