from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.contracts.attack import AttackContract, TinySegmenter, batch, largest_change
from services.science.attacks._minimal import linf, rank
from services.science.attacks.dag import Dag


class TestDag(AttackContract):
    attack = Dag(steps=5)


class TestTargetedDag(AttackContract):
    attack = Dag(steps=5, step_sizes=(0.01,), target="other_case")


def written_out(model: nn.Module, x: Tensor, labels: Tensor, target: Tensor | None, size: float, steps: int) -> Tensor:
    """Methods 3.5 for one subject, voxel by voxel, without any code of the plug-in; the images that came closest."""
    r = torch.zeros_like(x)
    fixed = labels if target is None else target
    interest = labels > 0 if target is None else torch.ones_like(labels, dtype=torch.bool)
    first, left, closest = None, labels.numel(), x
    for _ in range(steps):
        r.requires_grad_()
        moved = (x + r).clamp(0, 1)
        u = model(moved)
        hit = u.argmax(1)
        active = interest & ((hit == labels) if target is None else (hit != target))
        first = int(active.sum()) if first is None else first
        if int(active.sum()) <= left:
            left, closest = int(active.sum()), moved.detach()
        if left <= 0.01 * first:
            break
        total = u.new_zeros(())
        for place in active.nonzero().tolist():
            own = int(fixed[tuple(place)])
            column = u[(place[0], slice(None), *place[1:])]
            others = torch.cat([column[:own], column[own + 1 :]])
            total = total + (others.max() - column[own] if target is None else column[own] - others.max())
        (g,) = torch.autograd.grad(total, r)
        r = (r + size * g / g.abs().max()).detach()
    return closest


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("targeted", [False, True])
def test_follows_the_definition(dims: int, targeted: bool) -> None:
    images, labels, _, target_case = batch(dims, subjects=1, size=4)
    images, model = images.double(), TinySegmenter(dims).double().eval()
    attack = Dag(steps=30, step_sizes=(0.02,), target="other_case" if targeted else None)
    found = attack(model, images, labels, target_case=target_case)
    expected = written_out(model, images, labels, target_case if targeted else None, 0.02, 30)
    torch.testing.assert_close(found, expected, rtol=0, atol=1e-12)


class Threshold(nn.Module):
    """Class 1 where the first series is at least a half, by a margin that the others do not change."""

    def forward(self, images: Tensor) -> Tensor:
        t = images[:, :1] - 0.5 + 1e-6 * images[:, 1:].sum(1, keepdim=True)
        return torch.cat([-t, t, t - 9, t - 9], 1)


def bright(subjects: int = 1) -> tuple[Tensor, Tensor]:
    """Images on which `Threshold` is right, by 0.1 in the tumor."""
    labels = torch.zeros(subjects, 6, 6, dtype=torch.int64)
    labels[:, 2:5, 2:5] = 1
    images = torch.full((subjects, 4, 6, 6), 0.4)
    images[:, 0][labels == 1] = 0.6
    return images, labels


def test_stops_as_soon_as_the_tumor_is_fooled_and_keeps_the_smaller_change() -> None:
    images, labels = bright()
    coarse, both = (Dag(step_sizes=sizes)(Threshold(), images, labels) for sizes in ((0.07,), (0.07, 0.03)))
    for found, change in ((coarse, 0.14), (both, 0.12)):
        assert bool((Threshold()(found).argmax(1) != labels)[labels == 1].all())
        assert float(largest_change(found, images)) == pytest.approx(change, abs=1e-5)


def test_a_subject_without_a_tumor_or_with_one_that_is_not_found_stays_as_it_is() -> None:
    images, labels = bright(3)
    labels[0] = 0
    images[1] = 0.4
    found = Dag(step_sizes=(0.03,))(Threshold(), images, labels)
    assert torch.equal(found[:2], images[:2])
    assert not torch.equal(found[2], images[2])


def test_images_that_came_closest_are_kept_where_none_succeed() -> None:
    images, labels = bright()
    images[0, 0, 3, 3] = 0.9
    found = Dag(steps=10, step_sizes=(0.03,))(Threshold(), images, labels)
    wrong = Threshold()(found).argmax(1) != labels
    assert int(wrong[labels == 1].sum()) == 8


def test_one_search_serves_all_budgets() -> None:
    images, labels, _, _ = batch(2)
    model = TinySegmenter(2)
    passes: list[int] = []
    model.register_forward_pre_hook(lambda module, given: passes.append(1))
    raw, near = Dag(steps=20, step_sizes=(0.02,)).sweep(model, images, labels, [1.0, 8 / 255])
    assert len(passes) <= 20
    assert float((raw - images).abs().max()) > 0.02
    torch.testing.assert_close(near, images + (raw - images).clamp(-8 / 255, 8 / 255), rtol=0, atol=1e-7)


def test_the_images_as_they_were_found_are_what_a_call_returns() -> None:
    assert Dag().epsilon == 1


def test_success_ranks_before_failure_and_small_before_large() -> None:
    change = torch.tensor([0.3, -0.2, 0.1, 0.0]).view(4, 1, 1)
    found = rank(linf(change), torch.tensor([True, True, False, False]), torch.tensor([1.0, 0.99, 0.9, 0.5]))
    assert found.argsort().tolist() == [1, 0, 2, 3]


def test_a_model_without_any_gradient_left_is_no_reason_for_nan() -> None:
    class Flat(TinySegmenter):
        def forward(self, images: Tensor) -> Tensor:
            return super().forward(images) * 0

    images, _, _, _ = batch(2)
    found = Dag(steps=3)(Flat(2), images, torch.zeros(2, 7, 7, dtype=torch.int64), rng=np.random.default_rng(0))
    assert torch.equal(found, images)
