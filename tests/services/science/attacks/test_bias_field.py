from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.bias_field import BiasFieldAttack, field, rewindowed, voxel_basis, windows
from tests.services.science.attacks.stronger import scores


class TestBiasField(AttackContract):
    attack = BiasFieldAttack(steps=3, spacing=4)


class TestSharedBiasField(AttackContract):
    attack = BiasFieldAttack(steps=3, shared=True)


@pytest.mark.parametrize(("size", "spacing"), [(1, 64), (7, 64), (64, 64), (65, 64), (155, 64), (40, 7), (9, 2)])
def test_the_basis_is_that_of_control_points_so_many_voxels_apart(size: int, spacing: int) -> None:
    found = voxel_basis(size, spacing).numpy()
    assert found.shape == (size, math.ceil(size / spacing) + 3)
    away = np.abs(np.arange(size)[:, None] - spacing * (np.arange(found.shape[1]) - 1)) / spacing
    expected = np.where(away < 1, 2 / 3 - away**2 + away**3 / 2, np.clip(2 - away, 0, None) ** 3 / 6)
    np.testing.assert_allclose(found, expected, atol=1e-12)
    np.testing.assert_allclose(found.sum(1), 1, atol=1e-12)


def test_equal_control_points_make_a_constant_field_and_any_others_stay_within_their_ends() -> None:
    bases = [voxel_basis(size, 5) for size in (12, 9, 7)]
    points = (1, 2, *(basis.shape[1] for basis in bases))
    constant = field(torch.full(points, math.log(1.3), dtype=torch.float64), bases)
    torch.testing.assert_close(constant, torch.full((1, 2, 12, 9, 7), 1.3, dtype=torch.float64))
    random = torch.from_numpy(np.random.default_rng(0).uniform(math.log(0.7), math.log(1.3), points))
    found = field(random, bases)
    assert float(found.min()) >= 0.7
    assert float(found.max()) <= 1.3


@pytest.mark.parametrize("dims", [2, 3])
def test_windows_are_percentiles_over_what_may_change(dims: int) -> None:
    images, _, mask, _ = batch(dims)
    inside = mask.expand_as(images).clone()
    inside[1, 2] = False
    low, high = windows(images, inside)
    for subject, series in np.ndindex(2, 4):
        values = images[subject, series][inside[subject, series]].numpy()
        expected = np.percentile(values, (0.5, 99.5)) if values.size else (0, 1)
        assert (float(low[subject, series]), float(high[subject, series])) == pytest.approx(tuple(expected), abs=1e-6)


def test_a_field_that_is_one_changes_nothing_and_a_constant_one_is_normalised_away() -> None:
    images, _, mask, _ = batch(3)
    images = images.double()
    inside = mask.expand_as(images)
    before = windows(images, inside)
    for factor in (1.0, 0.8):
        shaded = factor * images
        torch.testing.assert_close(rewindowed(shaded, before, windows(shaded, inside)), images, rtol=0, atol=1e-12)


def smooth(size: int = 20) -> tuple[Tensor, Tensor, Tensor]:
    """A ball of middling intensities with a brighter tumor."""
    axes = torch.meshgrid(*[torch.linspace(-1, 1, size)] * 3, indexing="ij")
    radius = sum(axis**2 for axis in axes)
    brain, tumor = radius < 0.9, (axes[0] - 0.4) ** 2 + axes[1] ** 2 + axes[2] ** 2 < 0.1
    images = (0.3 + 0.1 * torch.from_numpy(np.random.default_rng(0).random(radius.shape)).float()) * brain
    images = torch.where(tumor, images + 0.15, images)
    return images.expand(1, 4, *images.shape).clone(), tumor.long()[None], brain[None, None]


class Bright(nn.Module):
    """Class 1 where the mean intensity is above 0.42."""

    def forward(self, images: Tensor) -> Tensor:
        t = 40 * (images.mean(1, keepdim=True) - 0.42)
        return torch.cat([-t, t, 0 * t - 50, 0 * t - 50], 1)


def test_shades_a_tumor_away_that_is_the_high_end_of_the_window_by_a_smooth_field() -> None:
    images, labels, brain = smooth()
    found = BiasFieldAttack(spacing=8)(Bright(), images, labels, mask=brain)
    assert float(scores(Bright(), images, labels, brain)) == 1
    assert float(scores(Bright(), found, labels, brain)) < 0.5
    assert torch.equal(found[~brain.expand_as(found)], images[~brain.expand_as(found)])
    ratio = (found / images)[0, 0][brain[0, 0]]
    assert 0.6 < float(ratio.min()) < float(ratio.max()) < 1.7  # the field's own 0.7 to 1.3, renormalised
    quotient = torch.where(brain[0, 0], found[0, 0] / images[0, 0].clamp(min=0.1), torch.nan)
    steps = quotient.diff(dim=0).abs()
    assert float(steps[~steps.isnan()].max()) < 0.1


def test_the_window_of_intensities_is_kept() -> None:
    images, labels, brain = smooth()
    found = BiasFieldAttack(spacing=8)(Bright(), images, labels, mask=brain)
    inside = brain.expand_as(images)
    torch.testing.assert_close(windows(found, inside), windows(images, inside), rtol=0, atol=1e-3)


def test_a_shared_field_treats_all_series_alike() -> None:
    images, labels, _, _ = batch(3)
    images = images[:, :1].expand_as(images).clone()
    shared, own = (
        BiasFieldAttack(steps=3, spacing=4, shared=wanted)(TinySegmenter(3), images, labels) for wanted in (1, 0)
    )
    torch.testing.assert_close(shared, shared[:, :1].expand_as(shared))
    assert not torch.allclose(own, own[:, :1].expand_as(own))
