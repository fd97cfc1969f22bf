"""Each artefact against its formula, written down once more."""

from __future__ import annotations

import numpy as np
import pytest

from services.contracts.shift import SHAPE, SPACING_MM, ShiftContract, case, spoil
from services.science.shifts.bias_field import BiasFieldShift
from services.science.shifts.contrast_compression import ContrastCompression
from services.science.shifts.contrast_expansion import ContrastExpansion
from services.science.shifts.downsampling import Downsampling
from services.science.shifts.ghosting import Ghosting
from services.science.shifts.rician_noise import RicianNoise
from services.science.shifts.smoothing import GaussianSmoothing
from services.science.shifts.spike import Spike

IMAGE = case().images[0]


def spectrum(image: np.ndarray) -> np.ndarray:
    """k-space with its centre in the middle, in TorchIO's axis order (W, H, D)."""
    return np.fft.fftshift(np.fft.fftn(image.transpose(2, 1, 0).astype(np.float64)))


def from_spectrum(values: np.ndarray) -> np.ndarray:
    return np.fft.ifftn(np.fft.ifftshift(values)).real.transpose(2, 1, 0)


class TestRicianNoise(ShiftContract):
    shift = RicianNoise(severity=3)

    @pytest.mark.parametrize("severity", [3, 5])
    def test_second_moment_and_floor_are_those_of_the_rice_distribution(self, severity: int) -> None:
        deviation = 0.16 * severity * IMAGE.std()
        noisy = spoil(RicianNoise(severity=severity), IMAGE)
        assert np.mean(noisy.astype(float) ** 2 - IMAGE**2) == pytest.approx(2 * deviation**2, rel=0.05)
        empty = noisy[IMAGE == 0]  # of the Rayleigh distribution
        assert empty.mean() == pytest.approx(deviation * np.sqrt(np.pi / 2), rel=0.02)


class TestSmoothing(ShiftContract):
    shift = GaussianSmoothing(severity=2)
    draws = False

    def test_a_point_becomes_a_gaussian_of_the_stated_millimetres(self) -> None:
        point = np.zeros(SHAPE, np.float32)
        point[12, 30, 16] = 1
        smooth = spoil(GaussianSmoothing(severity=5), point)
        for axis, (size, spacing) in enumerate(zip(SHAPE, SPACING_MM, strict=True)):
            profile = smooth.sum(axis=tuple(other for other in range(3) if other != axis))
            place = (np.arange(size) - (12, 30, 16)[axis]) * spacing
            assert np.sqrt((profile * place**2).sum() / profile.sum()) == pytest.approx(4.0, rel=0.03)


class TestDownsampling(ShiftContract):
    shift = Downsampling(severity=2)

    def test_one_axis_has_only_so_many_degrees_of_freedom(self) -> None:
        random = np.random.default_rng(0).standard_normal((30, 30, 30)).astype(np.float32)
        axes = set()
        for seed in range(20):
            coarse = spoil(Downsampling(severity=5), random, seed)
            ranks = [np.linalg.matrix_rank(np.moveaxis(coarse, axis, 0).reshape(30, -1), tol=1e-3) for axis in range(3)]
            assert sorted(ranks) == [3, 30, 30]
            axes.add(ranks.index(3))
        assert axes == {0, 1, 2}


class TestContrastCompression(ShiftContract):
    shift = ContrastCompression(severity=3)
    draws = False

    def test_the_middle_of_the_range_goes_to_its_power(self) -> None:
        values = np.array([[[10.0, 20.0, 30.0]]], np.float32)
        bent = spoil(ContrastCompression(severity=5), values)
        np.testing.assert_allclose(bent, [[[10, 10 + 20 * 0.5**0.3, 30]]], rtol=1e-6)


class TestContrastExpansion(ShiftContract):
    shift = ContrastExpansion(severity=3)
    draws = False

    def test_the_middle_of_the_range_goes_to_its_power(self) -> None:
        values = np.array([[[-10.0, 0.0, 10.0]]], np.float32)
        bent = spoil(ContrastExpansion(severity=5), values)
        np.testing.assert_allclose(bent, [[[-10, -10 + 20 * 0.5**3, 10]]], rtol=1e-6)


class TestGhosting(ShiftContract):
    shift = Ghosting(severity=1)

    @pytest.mark.parametrize("severity", [1, 2, 5])
    def test_every_nth_plane_of_k_space_is_scaled_but_the_central_one(self, severity: int) -> None:
        axes = set()
        for seed in range(4):
            axis = int(np.random.default_rng(seed).integers(2))
            planes = np.moveaxis(spectrum(IMAGE).copy(), axis, 0)
            centre = planes[len(planes) // 2].copy()
            planes[:: 1 + 2 * severity] *= 1 - 0.5 * severity
            planes[len(planes) // 2] = centre
            expected = from_spectrum(np.moveaxis(planes, 0, axis))
            np.testing.assert_allclose(spoil(Ghosting(severity=severity), IMAGE, seed), expected, atol=0.05)
            axes.add(axis)
        assert axes == {0, 1}  # left to right, back to front


class TestSpike(ShiftContract):
    shift = Spike(severity=2)

    @pytest.mark.parametrize("severity", [1, 5])
    def test_one_sample_of_k_space_is_raised(self, severity: int) -> None:
        values = spectrum(IMAGE)
        place = tuple(np.floor(np.random.default_rng(0).uniform(size=3) * values.shape).astype(int))
        values[place] += 0.6 * severity * values.real.max()
        np.testing.assert_allclose(spoil(Spike(severity=severity), IMAGE), from_spectrum(values), atol=0.05)


class TestBiasField(ShiftContract):
    shift = BiasFieldShift(severity=2)

    @pytest.mark.parametrize("severity", [1, 5])
    def test_is_the_exponential_of_a_polynomial_over_the_image(self, severity: int) -> None:
        x, y, z = np.meshgrid(*((np.arange(n) + 0.5 - n / 2) / (n / 2 - 0.5) for n in SHAPE[::-1]), indexing="ij")
        powers = [(i, j, k) for i in range(4) for j in range(4 - i) for k in range(4 - i - j)]
        drawn = np.random.default_rng(0).uniform(-0.3, 0.3, 20) * severity
        field = np.exp(sum(c * x**i * y**j * z**k for c, (i, j, k) in zip(drawn, powers, strict=True)))
        expected = IMAGE * field.transpose(2, 1, 0)
        np.testing.assert_allclose(spoil(BiasFieldShift(severity=severity), IMAGE), expected, rtol=1e-4)
