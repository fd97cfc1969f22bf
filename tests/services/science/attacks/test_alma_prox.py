from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.errors import BadInput
from services.science.attacks._constraints import TOLERANCE, Constraints, penalty, ratio, slope
from services.science.attacks._prox import prox_linf
from services.science.attacks.alma_prox import AlmaProx, step_size
from tests.services.science.attacks.test_optimum import Voxelwise


class TestAlmaProx(AttackContract):
    attack = AlmaProx(steps=6)


class TestTargetedAlmaProx(AttackContract):
    attack = AlmaProx(steps=6, target="other_case", success=0.9)


def test_the_slope_is_the_numeric_derivative_of_the_penalty() -> None:
    random = np.random.default_rng(0)
    c, mu, rho = (torch.from_numpy(random.uniform(*ends, 400)) for ends in ((-2, 2), (1e-3, 1), (0.01, 20)))
    h = 1e-6
    numeric = (penalty(c + h, mu, rho) - penalty(c - h, mu, rho)) / (2 * h)
    torch.testing.assert_close(slope(c, mu, rho), numeric, rtol=1e-6, atol=1e-8)
    c.requires_grad_()
    (automatic,) = torch.autograd.grad(penalty(c, mu, rho).sum(), c)
    torch.testing.assert_close(slope(c.detach(), mu, rho), automatic)


@pytest.mark.parametrize("rho", [0.01, 1.0, 64.0])
def test_penalty_and_slope_are_continuous_where_a_voxel_is_fooled(rho: float) -> None:
    mu, at = torch.tensor(0.3, dtype=torch.float64), torch.tensor([-1e-9, 0.0, 1e-9], dtype=torch.float64)
    assert slope(at, mu, torch.tensor(rho)).tolist() == pytest.approx([0.3] * 3, rel=1e-6)
    assert penalty(at, mu, torch.tensor(rho)).tolist() == pytest.approx([-3e-10, 0, 3e-10], abs=1e-15)


def test_a_target_is_reached_only_beyond_the_tolerance() -> None:
    target = torch.tensor([2, 2, 0, 0])
    logits = torch.tensor([[1.0, 0.5, 1.0, 0.0], [1.0, 0.5, 1.1, 0.0]] * 2, dtype=torch.float64)
    towards, away = ratio(logits, target, targeted=True), ratio(logits, target, targeted=False)
    assert (towards[:2] > 0).tolist() == [True, False]  # a tie with the target is not enough
    assert (away[2:] > 0).tolist() == [True, False]  # a tie with another class is not enough
    assert float(towards[0]) == pytest.approx(TOLERANCE / (1 - 0.5 * (0.5 + 0.0)))
    assert float(away[3]) == pytest.approx((1 - 1.1 + TOLERANCE) / (1.1 - 0.5), rel=1e-6)


def test_the_ratio_knows_no_scale() -> None:
    logits = torch.from_numpy(np.random.default_rng(0).normal(size=(50, 4)))
    labels = torch.arange(50) % 4
    for targeted in (False, True):
        small, large = (ratio(scale * logits, labels, targeted=targeted) for scale in (1.0, 1e4))
        torch.testing.assert_close(small, large, rtol=1e-3, atol=2e-3)  # but for the tolerance


@pytest.mark.parametrize("dims", [2, 3])
def test_the_proximal_step_is_the_best_of_a_fine_grid(dims: int) -> None:
    random = np.random.default_rng(dims)
    shape = (5, 2, *[3] * dims)
    moved, weights = torch.from_numpy(random.normal(0, 0.2, shape)), torch.from_numpy(random.uniform(0.1, 3, shape))
    lower, upper = -torch.from_numpy(random.random(shape)), torch.from_numpy(random.random(shape))
    lower[0], upper[0] = 0, 0  # may not change
    strength = torch.tensor([0.1, 0.0, 0.3, 1.0, 1e4], dtype=torch.float64)
    found = prox_linf(moved, weights, strength, lower, upper)

    def cost(z: Tensor) -> Tensor:
        return (weights * (z - moved) ** 2).flatten(1).sum(1) + 2 * strength * z.abs().flatten(1).amax(1)

    inside = torch.minimum(torch.maximum(moved, lower), upper)
    assert bool(((found >= lower) & (found <= upper)).all())
    grid = torch.stack([cost(inside.clamp(-t, t)) for t in np.linspace(0, 1, 20_001)])
    assert bool((cost(found) <= grid.amin(0) + 1e-6).all())
    assert float(found[4].abs().max()) < 1e-6
    torch.testing.assert_close(found[1], inside[1], rtol=0, atol=1e-6)


def test_the_step_size_is_constant_and_then_falls_to_a_tenth() -> None:
    first = torch.tensor([30.0, 50.0])
    sizes = torch.stack([step_size(step, first, 100) for step in range(101)])
    assert bool((sizes[:31] == 1e-3).all())
    assert bool((sizes[:51, 1] == 1e-3).all())
    assert sizes[100].tolist() == pytest.approx([1e-4, 1e-4])
    assert bool((sizes.diff(dim=0) <= 0).all())


def optimum(images: Tensor, labels: Tensor, share: float) -> list[float]:
    """The smallest l-infinity norm that fools so many tumor voxels of `Voxelwise`, away from the ends of the range."""
    model = Voxelwise()
    t = (model(images)[:, 0]).detach()
    needed = (-t).clamp(min=0) / model.weights.detach().abs().sum()  # tumor voxels: right where t < 0
    sizes = [values[mask].sort().values for values, mask in zip(needed, labels == 1, strict=True)]
    return [float(values[int(np.ceil(share * len(values))) - 1]) for values in sizes]


@pytest.mark.parametrize("dims", [2, 3])
def test_finds_the_smallest_change_of_a_voxelwise_linear_model(dims: int) -> None:
    random = np.random.default_rng(1)
    grid = (2, *[12] * 2) if dims == 2 else (2, 6, 5, 5)
    images = torch.from_numpy(random.uniform(0.3, 0.7, (2, 4, *grid[1:]))).float()
    labels = torch.from_numpy(random.integers(0, 2, grid))
    images[:, 1] += 0.2  # more voxels of class 1
    found = AlmaProx(success=0.9)(Voxelwise(), images, labels)
    wrong = Voxelwise()(found).argmax(1) != labels
    for subject, best in enumerate(optimum(images, labels, 0.9)):
        assert float(wrong[subject][labels[subject] == 1].double().mean()) >= 0.9
        norm = float((found[subject] - images[subject]).abs().max())
        assert best <= norm <= 1.03 * best


def exact_prox(d: Tensor, weights: Tensor, strength: float, lower: Tensor, upper: Tensor) -> Tensor:
    """For one subject: the derivative on each piece between two sorted sizes, the first zero taken."""
    inside = torch.minimum(torch.maximum(d, lower), upper)
    size, order = inside.abs().flatten().sort()
    w, pull = weights.flatten()[order], (weights * d.abs()).flatten()[order]
    low = 0.0
    for place in range(len(size)):
        w_above, pull_above = float(w[place:].sum()), float(pull[place:].sum())
        root = (pull_above - strength) / w_above
        if root <= float(size[place]):
            return inside.clamp(-max(root, low), max(root, low))
        low = float(size[place])
    return inside


def written_out(model: nn.Module, x: Tensor, labels: Tensor, steps: int, share: float) -> Tensor:
    """Methods 3.7 for one subject, line by line, without any code of the plug-in."""
    delta, s = torch.zeros_like(x), torch.zeros_like(x)
    wanted = labels > 0
    mu, rho = torch.ones_like(labels, dtype=torch.float64), torch.full_like(labels, 0.01, dtype=torch.float64)
    w, i_f, adv_found = 1.0, steps / 2, False
    best_norm, best_share, best = np.inf, -1.0, x
    for i in range(steps):
        delta.requires_grad_()
        u = model(x + delta)
        own = u.gather(1, labels[None])[0]
        o = u.scatter(1, labels[None], -np.inf)[0].amax(0)
        fooled = u[0].argmax(0) != labels[0]
        frac, norm = float(fooled[wanted[0]].double().mean()), float(delta.detach().abs().max())
        adv = frac >= share
        if (adv and norm <= best_norm) or (not adv and not adv_found and frac >= best_share):
            best, best_norm, best_share = (x + delta).detach(), norm if adv else np.inf, frac
        if adv and not adv_found and i < steps / 2:
            i_f = i
        adv_found |= adv
        w = float(np.clip(w / (1.02 if adv else 0.98), 0.1, 1))
        top = u[0].sort(0, descending=True).values
        c = w * (own[0] - o + 1e-4) / (top[0] - top[2] + 1e-8)
        value = c.detach()
        k = int((1 - share) * int(wanted.sum()) * i / (steps - 1) + 1e-9)
        kept = wanted[0].clone()
        if k:
            kept &= value < value[wanted[0]].sort(descending=True).values[k - 1]
        if i == 0:
            at_check, since = value, fooled.clone()
        else:
            since = since | fooled
            if (i + 1) % 10 == 0:
                rho[0][~since & (value > 0.95 * at_check)] *= 2
                at_check, since = value, torch.zeros_like(fooled)
            m, r = mu[0], rho[0]
            rise = torch.where(
                value >= 0, m + 2 * m * r * value + r**2 * value**2 / 2, m / (1 - r.clamp(min=1) * value) ** 2
            )
            mu = (0.8 * mu + 0.2 * rise * kept).clamp(1e-12, 1)
        m, r = mu[0][kept], rho[0][kept]
        c = c[kept]
        over = m * c + m * r * c**2 + r**2 * c**3 / 6
        total = torch.where(c >= 0, over, m * c / (1 - r.clamp(min=1) * c.clamp(max=0))).sum()
        (g,) = torch.autograd.grad(total, delta)
        tau = 0.1 / 0.9 * max(steps - i_f, 1)
        lam = 1e-3 * tau / (max(i - i_f, 0) + tau)
        s = 0.8 * s + 0.2 * g * g
        H = (s / (1 - 0.8 ** (i + 1))).sqrt().clamp(min=1e-8)
        delta = exact_prox(delta.detach() - lam * g / H, H, lam, -x, 1 - x)
    return best


@pytest.mark.parametrize("dims", [2, 3])
def test_is_the_algorithm_written_out_for_one_subject(dims: int) -> None:
    images, labels, _, _ = batch(dims, subjects=1, size=5)
    images, model = images.double(), TinySegmenter(dims).double().eval()
    found = AlmaProx(steps=60, success=0.9)(model, images, labels)
    torch.testing.assert_close(found, written_out(model, images, labels, 60, 0.9), rtol=0, atol=1e-6)


def test_a_subject_without_a_tumor_stays_as_it_is() -> None:
    images, labels, _, _ = batch(2)
    labels[0] = 0
    found = AlmaProx(steps=6)(TinySegmenter(2), images, labels)
    assert torch.equal(found[0], images[0])
    assert not torch.equal(found[1], images[1])


def test_refuses_a_model_with_too_few_classes() -> None:
    class Two(TinySegmenter):
        def forward(self, images: Tensor) -> Tensor:
            return super().forward(images)[:, :2]

    images, labels, _, _ = batch(2)
    with pytest.raises(BadInput, match=r"at least 3 classes.* has 2"):
        AlmaProx(steps=1)(Two(2), images, labels % 2)


def test_voxels_that_resist_are_pressed_harder_and_those_that_need_not_be_fooled_not_at_all() -> None:
    wanted = torch.ones(1, 100, dtype=torch.bool)
    logits = torch.zeros(1, 4, 100)
    logits[:, 1] = torch.linspace(1, 2, 100)
    logits[:, 2] = 0.5
    labels = torch.ones(1, 100, dtype=torch.int64)
    constraints = Constraints(wanted, targeted=False, success=0.9, steps=21)
    for _ in range(21):
        logits.requires_grad_()
        (gradient,) = torch.autograd.grad(constraints(logits, labels, None), logits)
        logits = logits.detach()
    pressed = gradient[0, 1] != 0
    assert int(pressed.sum()) == 90
    assert bool(pressed[:90].all())
    assert constraints._penalty.unique().tolist() == [0.01 * 4]
