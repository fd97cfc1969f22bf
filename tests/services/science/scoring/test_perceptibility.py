from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from monai.losses.ssim_loss import SSIMLoss
from monai.metrics.regression import KernelType, compute_ssim_and_cs
from numpy.typing import NDArray

from services.errors import BadData
from services.science.labels import SERIES
from services.science.scoring.perceptibility import PerceptibilityReference
from services.science.scoring.ssim import SsimReference

Images = NDArray[np.float32]
SIZE = (15, 17, 19)


def brain(size: tuple[int, int, int] = SIZE) -> NDArray[np.bool_]:
    """An ellipsoid that touches no border."""
    grids = np.ogrid[tuple(slice(length) for length in size)]
    return sum(((grid - (n - 1) / 2) / (n / 2 - 2)) ** 2 for grid, n in zip(grids, size, strict=True)) < 1


def clean(size: tuple[int, int, int] = SIZE) -> Images:
    return np.random.default_rng(0).random((4, *size), dtype=np.float32) * brain(size)


def attacked(budget: float = 8 / 255, size: tuple[int, int, int] = SIZE) -> Images:
    rng = np.random.default_rng(1)
    change = budget * rng.choice([-1.0, 1.0], (4, *size)) * np.array([0.25, 0.5, 0.75, 1])[:, None, None, None]
    return np.clip(clean(size) + change * brain(size), 0, 1).astype(np.float32)


def slow_ssim(x: Images, y: Images) -> NDArray[np.float64]:
    """Wang et al. 2004 voxel by voxel in float64, with zeros beyond the borders."""
    offsets = np.arange(-5, 6)
    line = np.exp(-(offsets**2) / (2 * 1.5**2))
    window = np.einsum("i,j,k->ijk", line, line, line)
    window /= window.sum()
    x, y = (np.pad(volume.astype(np.float64), 5) for volume in (x, y))
    found = np.empty([length - 10 for length in x.shape])
    for place in np.ndindex(*found.shape):
        here = tuple(slice(i, i + 11) for i in place)
        mx, my = (window * x[here]).sum(), (window * y[here]).sum()
        vx, vy = (window * (x[here] - mx) ** 2).sum(), (window * (y[here] - my) ** 2).sum()
        cov = (window * (x[here] - mx) * (y[here] - my)).sum()
        found[place] = (2 * mx * my + 1e-4) * (2 * cov + 9e-4) / ((mx**2 + my**2 + 1e-4) * (vx + vy + 9e-4))
    return found


class TestSsim:
    @pytest.mark.parametrize("kind", ["small change", "large change", "inverted", "constant", "zero"])
    def test_equals_the_definition_voxel_by_voxel(self, kind: str) -> None:
        x = clean((9, 8, 10))[0]
        y = {
            "small change": attacked(size=(9, 8, 10))[0],
            "large change": clean((9, 8, 10))[1],
            "inverted": 1 - x,
            "constant": np.full_like(x, 0.5),
            "zero": x * 0,
        }[kind]
        np.testing.assert_allclose(SsimReference(x).map(y), slow_ssim(x, y), rtol=0, atol=2e-5)

    def test_agrees_with_monai_where_its_windows_fit(self) -> None:
        x, y = clean()[0], attacked()[0]
        tensors = [torch.from_numpy(volume)[None, None] for volume in (y, x)]
        expected, _ = compute_ssim_and_cs(
            *tensors, spatial_dims=3, data_range=1.0, kernel_size=[11] * 3, kernel_sigma=[1.5] * 3,
            kernel_type=KernelType.GAUSSIAN,
        )  # fmt: skip
        inner = SsimReference(x).map(y)[5:-5, 5:-5, 5:-5]
        np.testing.assert_allclose(inner, expected[0, 0].numpy(), rtol=0, atol=1e-4)
        loss = SSIMLoss(3, win_size=11, kernel_sigma=1.5)(*tensors)
        assert 1 - float(inner.mean()) == pytest.approx(float(loss), abs=1e-4)

    def test_an_unchanged_volume_is_exactly_one_everywhere(self) -> None:
        assert np.array_equal(SsimReference(clean()[0]).map(clean()[0]), np.ones(SIZE))

    def test_a_margin_of_zeros_changes_nothing(self) -> None:
        x, y = clean()[0], attacked()[0]
        pads = ((2, 0), (7, 3), (0, 5))
        wide = SsimReference(np.pad(x, pads)).map(np.pad(y, pads))[2:, 7:-3, :-5]
        np.testing.assert_allclose(wide, SsimReference(x).map(y), rtol=0, atol=1e-5)


class TestPerceptibility:
    def test_has_one_result_per_series_in_order(self) -> None:
        assert [found.series for found in PerceptibilityReference(clean(), brain()).measure(attacked())] == list(SERIES)

    def test_equals_the_definitions_over_brain_voxels(self) -> None:
        for index, found in enumerate(PerceptibilityReference(clean(), brain()).measure(attacked())):
            change = (attacked()[index].astype(np.float64) - clean()[index])[brain()]
            assert found.linf == np.abs(change).max()
            assert found.l2 == pytest.approx(math.sqrt((change**2).sum()))
            assert found.psnr_db == pytest.approx(10 * math.log10(1 / (change**2).mean()))
            expected = slow_ssim(clean()[index], attacked()[index])[brain()].mean()
            assert found.ssim == pytest.approx(expected, abs=1e-5)

    def test_unchanged_images_have_no_psnr_and_are_otherwise_perfect(self) -> None:
        for found in PerceptibilityReference(clean(), brain()).measure(clean()):
            assert (found.linf, found.l2, found.psnr_db, found.ssim) == (0.0, 0.0, None, 1.0)

    def test_a_kept_budget_is_never_reported_as_exceeded(self) -> None:
        images = clean()
        bound = np.float64(8 / 255)
        moved = images + np.float32(bound)
        moved = np.where(moved.astype(np.float64) - images > bound, np.nextafter(moved, np.float32(-1)), moved)
        for found in PerceptibilityReference(images, brain()).measure(moved.astype(np.float32)):
            assert found.linf <= 8 / 255

    def test_changes_outside_the_brain_do_not_count_except_through_windows(self) -> None:
        far = np.zeros((40, 40, 40), np.bool_)
        far[:8, :8, :8] = True
        images = np.random.default_rng(2).random((4, 40, 40, 40), dtype=np.float32)
        changed = images.copy()
        changed[:, 30:] = 1 - changed[:, 30:]
        for found in PerceptibilityReference(images, far).measure(changed):
            assert (found.linf, found.psnr_db, found.ssim) == (0.0, None, 1.0)

    def test_a_larger_budget_is_more_visible_in_every_number(self) -> None:
        reference = PerceptibilityReference(clean(), brain())
        for small, large in zip(
            reference.measure(attacked(2 / 255)), reference.measure(attacked(16 / 255)), strict=True
        ):
            assert small.linf < large.linf
            assert small.l2 < large.l2
            assert small.ssim > large.ssim
            assert small.psnr_db is not None
            assert large.psnr_db is not None
            assert small.psnr_db > large.psnr_db

    def test_a_margin_around_the_brain_changes_nothing(self) -> None:
        pads = ((0, 0), (8, 1), (0, 9), (3, 3))
        inner = PerceptibilityReference(clean(), brain()).measure(attacked())
        wider = PerceptibilityReference(np.pad(clean(), pads), np.pad(brain(), pads[1:])).measure(
            np.pad(attacked(), pads)
        )
        for one, other in zip(inner, wider, strict=True):
            assert (one.linf, one.l2) == (other.linf, other.l2)
            assert one.ssim == pytest.approx(other.ssim, abs=1e-6)

    def test_leaves_the_images_as_they_were(self) -> None:
        images, changed = clean(), attacked()
        images.flags.writeable = changed.flags.writeable = False
        PerceptibilityReference(images, brain()).measure(changed)
        assert np.array_equal(images, clean())

    def test_refuses_an_empty_brain_and_other_shapes(self) -> None:
        with pytest.raises(BadData, match="brain mask is empty"):
            PerceptibilityReference(clean(), brain() & False)
        with pytest.raises(BadData, match="do not fit"):
            PerceptibilityReference(clean()[:, 1:], brain())
        with pytest.raises(BadData, match="adversarial images"):
            PerceptibilityReference(clean(), brain()).measure(attacked()[:, 1:])
