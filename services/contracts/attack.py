"""What every attack must keep, whatever it computes: the test class of each attack inherits this one."""

from __future__ import annotations

from contextlib import nullcontext
from fractions import Fraction
from typing import ClassVar

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.errors import BadInput
from services.science import attacks
from services.science.attacks.base import Attack


class TinySegmenter(nn.Module):
    """Two convolutions with dropout and batch norm, so that mode and state matter; any spatial size."""

    def __init__(self, dims: int) -> None:
        super().__init__()
        conv, norm = (nn.Conv2d, nn.BatchNorm2d) if dims == 2 else (nn.Conv3d, nn.BatchNorm3d)
        with torch.random.fork_rng():
            torch.manual_seed(7)
            self.layers = nn.Sequential(
                conv(4, 6, 3, padding=1), norm(6), nn.LeakyReLU(), nn.Dropout(0.5), conv(6, 4, 3, padding=1)
            )

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.layers(images)
        return logits


def batch(dims: int, subjects: int = 2, size: int = 7) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Images with values at both ends of [0,1], labels, a mask and labels of a target case."""
    random = np.random.default_rng(3)
    grid = (subjects, *([size] * dims))
    images = random.random((subjects, 4, *grid[1:]), dtype=np.float32)
    images[random.random(images.shape) < 0.2] = 0
    images[random.random(images.shape) < 0.1] = 1
    labels, target_case = random.integers(0, 4, grid), random.integers(0, 4, grid)
    mask = random.random((subjects, 1, *grid[1:])) < 0.6
    return torch.from_numpy(images), torch.from_numpy(labels), torch.from_numpy(mask), torch.from_numpy(target_case)


def largest_change(out: Tensor, images: Tensor) -> Fraction:
    """The exact largest |out - images|, without rounding."""
    pairs = {(float(a), float(b)) for a, b in zip(out.flatten(), images.flatten(), strict=True)}
    return max(abs(Fraction(a) - Fraction(b)) for a, b in pairs)


def root_mean_square(out: Tensor, images: Tensor, mask: Tensor) -> Tensor:
    """Of the change, over what may change, per subject, in float64."""
    count = mask.expand_as(images).flatten(1).sum(1)
    return ((out.double() - images.double()).flatten(1).square().sum(1) / count).sqrt()


@pytest.mark.parametrize("dims", [2, 3])
class AttackContract:
    """`attack` is the plug-in under test; images are 2-D and 3-D."""

    attack: ClassVar[Attack]

    def run(self, dims: int, *, masked: bool = True, attack: Attack | None = None) -> tuple[Tensor, Tensor, Tensor]:
        images, labels, mask, target_case = batch(dims)
        attack = attack or self.attack
        out = attack(
            TinySegmenter(dims),
            images,
            labels,
            mask=mask if masked else None,
            rng=np.random.default_rng(0),
            target_case=target_case,
        )
        return out, images, mask

    def asks_the_model(self, dims: int) -> bool:
        """Whether the attack calls the model at all."""
        calls: list[int] = []
        model = TinySegmenter(dims)
        model.register_forward_pre_hook(lambda *_: calls.append(1))
        images, labels, _, target_case = batch(dims)
        self.attack(model, images, labels, target_case=target_case)
        return bool(calls)

    @pytest.mark.parametrize("epsilon", [1 / 255, 8 / 255, 0.1])
    def test_keeps_the_budget_exactly(self, dims: int, epsilon: float) -> None:
        out, images, mask = self.run(dims, attack=self.attack.model_copy(update={"epsilon": epsilon}))
        assert not torch.equal(out, images)
        if self.attack.ball_norm == "linf":
            assert largest_change(out, images) <= Fraction(epsilon)
        else:
            assert bool((root_mean_square(out, images, mask) <= epsilon).all())

    def test_changes_only_the_series_that_it_may(self, dims: int) -> None:
        attack = attacks.build({**self.attack.spec(), "series": ["flair", "t1"]})
        out, images, _ = self.run(dims, masked=False, attack=attack)
        assert torch.equal(out[:, 1:3], images[:, 1:3])
        assert not torch.equal(out[:, 3], images[:, 3])

    def test_keeps_the_budget_of_each_series(self, dims: int) -> None:
        if self.attack.ball_norm != "linf":
            pytest.skip("a budget for all values of a case together")
        budgets = {"t1": 2 / 255, "t1ce": 8 / 255, "flair": 1 / 255}
        attack = attacks.build({**self.attack.spec(), "epsilon": budgets})
        assert attack.epsilon == 8 / 255
        out, images, _ = self.run(dims, attack=attack)
        for number, name in enumerate(("t1", "t1ce", "t2", "flair")):
            # A share of a budget is rounded once, the budget of a series twice.
            assert largest_change(out[:, number], images[:, number]) <= Fraction(budgets.get(name, 0.0)) * (1 + 2**-50)
        assert not torch.equal(out[:, 1], images[:, 1])

    def test_refuses_a_series_that_the_images_lack(self, dims: int) -> None:
        images, labels, _, target_case = batch(dims)
        attack = attacks.build({**self.attack.spec(), "series": ["fleir"]})
        with pytest.raises(BadInput, match="did you mean 'flair'"):
            attack(TinySegmenter(dims), images, labels, target_case=target_case)

    def test_stays_in_the_intensity_range(self, dims: int) -> None:
        out, _, _ = self.run(dims, masked=False, attack=self.attack.model_copy(update={"epsilon": 1.0}))
        assert float(out.min()) >= 0
        assert float(out.max()) <= 1

    def test_changes_nothing_outside_the_mask(self, dims: int) -> None:
        out, images, mask = self.run(dims)
        outside = ~mask.expand_as(images)
        assert torch.equal(out[outside], images[outside])
        assert not torch.equal(out, images)

    def test_changes_every_series(self, dims: int) -> None:
        out, images, _ = self.run(dims, masked=False)
        assert all(not torch.equal(out[:, series], images[:, series]) for series in range(4))

    def test_returns_the_shape_and_dtype_of_the_images_without_a_graph(self, dims: int) -> None:
        out, images, _ = self.run(dims)
        assert (out.shape, out.dtype, out.device) == (images.shape, images.dtype, images.device)
        assert not out.requires_grad
        assert out.grad_fn is None

    def test_is_deterministic(self, dims: int) -> None:
        assert torch.equal(self.run(dims)[0], self.run(dims)[0])

    def test_does_not_draw_from_the_global_generator(self, dims: int) -> None:
        before = torch.random.get_rng_state()
        self.run(dims)
        assert torch.equal(before, torch.random.get_rng_state())

    def test_leaves_images_and_labels_as_they_were(self, dims: int) -> None:
        images, labels, mask, target_case = batch(dims)
        self.attack(TinySegmenter(dims), images, labels, mask=mask, target_case=target_case)
        for given, fresh in zip((images, labels, mask, target_case), batch(dims), strict=True):
            assert torch.equal(given, fresh)
        assert not images.requires_grad

    def test_leaves_the_model_as_it_was(self, dims: int) -> None:
        model = TinySegmenter(dims).train()
        model.layers[1].eval()
        next(model.parameters()).requires_grad_(False)
        weights = {name: value.clone() for name, value in model.state_dict().items()}
        state = [(p.requires_grad, p.grad) for p in model.parameters()], [m.training for m in model.modules()]
        images, labels, _, target_case = batch(dims)
        self.attack(model, images, labels, target_case=target_case)
        assert state == ([(p.requires_grad, p.grad) for p in model.parameters()], [m.training for m in model.modules()])
        assert all(torch.equal(weights[name], value) for name, value in model.state_dict().items())

    def test_restores_the_model_after_a_failure(self, dims: int) -> None:
        model = TinySegmenter(dims).train()
        model.layers.append(nn.AvgPool2d(2) if dims == 2 else nn.AvgPool3d(2))
        images, labels, _, target_case = batch(dims)
        # An attack that never asks the model cannot notice that its logits do not fit.
        with pytest.raises(BadInput, match="on the same grid") if self.asks_the_model(dims) else nullcontext():
            self.attack(model, images, labels, target_case=target_case)
        assert model.training
        assert all(parameter.requires_grad for parameter in model.parameters())

    def test_gives_the_same_inside_no_grad_and_autocast(self, dims: int) -> None:
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            inside = self.run(dims)[0]
        assert torch.equal(inside, self.run(dims)[0])

    def test_subjects_of_a_batch_do_not_influence_each_other(self, dims: int) -> None:
        images, labels, mask, target_case = batch(dims)
        model = TinySegmenter(dims).double()
        images = images.double()
        together = self.attack(model, images, labels, mask=mask, target_case=target_case)
        for i in range(len(images)):
            one = slice(i, i + 1)
            alone = self.attack(model, images[one], labels[one], mask=mask[one], target_case=target_case[one])
            torch.testing.assert_close(together[one], alone, rtol=0, atol=1e-12)

    def test_sweep_equals_single_calls(self, dims: int) -> None:
        images, labels, mask, target_case = batch(dims)
        model, epsilons = TinySegmenter(dims), [0.0, 0.5 / 255, 8 / 255, 0.2]
        together = self.attack.sweep(
            model, images, labels, epsilons, mask=mask, rng=np.random.default_rng(0), target_case=target_case
        )
        assert together.shape == (4, *images.shape)
        for epsilon, swept in zip(epsilons, together, strict=True):
            attack = self.attack.model_copy(update={"epsilon": epsilon})
            alone = attack(model, images, labels, mask=mask, rng=np.random.default_rng(0), target_case=target_case)
            assert torch.equal(swept, alone)

    def test_a_budget_of_zero_gives_the_clean_images(self, dims: int) -> None:
        out, images, _ = self.run(dims, attack=self.attack.model_copy(update={"epsilon": 0.0}))
        assert torch.equal(out, images)

    def test_an_empty_mask_gives_the_clean_images(self, dims: int) -> None:
        images, labels, mask, target_case = batch(dims)
        out = self.attack(TinySegmenter(dims), images, labels, mask=torch.zeros_like(mask), target_case=target_case)
        assert torch.equal(out, images)

    def test_its_spec_builds_an_equal_one(self, dims: int) -> None:
        assert attacks.build(self.attack.spec()) == self.attack
        assert "epsilon" not in self.attack.recipe()
