"""Movements during the acquisition, against scipy and numpy: about the centre of the image, not of its world."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import map_coordinates

from services.contracts.shift import SHAPE, SPACING_MM, ShiftContract, case, spoil
from services.science.shifts.motion import Motion

IMAGE = case().images[0]


def rotation(degrees: np.ndarray) -> np.ndarray:
    """About x, then y, then z of a right-handed world, by SimpleITK's order Z X Y of its Euler angles."""
    (a, b, c), identity = np.radians(degrees), np.eye(3)
    x, y, z = identity.copy(), identity.copy(), identity.copy()
    x[1:, 1:] = [[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]]
    y[np.ix_([0, 2], [0, 2])] = [[np.cos(b), np.sin(b)], [-np.sin(b), np.cos(b)]]
    z[:2, :2] = [[np.cos(c), -np.sin(c)], [np.sin(c), np.cos(c)]]
    return z @ x @ y


def moved(image: np.ndarray, degrees: np.ndarray, millimetres: np.ndarray) -> np.ndarray:
    """The image (W, H, D) seen from a world that turns about its centre; ITK's x and y run the other way."""
    spacing = np.reshape(SPACING_MM[::-1], (3, 1))
    flip = np.diag([-1, -1, 1])
    places = (np.indices(image.shape).reshape(3, -1) - (np.reshape(image.shape, (3, 1)) - 1) / 2) * spacing
    turned = flip @ (rotation(degrees) @ (flip @ places) + millimetres.reshape(3, 1))
    source = turned / spacing + (np.reshape(image.shape, (3, 1)) - 1) / 2
    return map_coordinates(image, source, order=1).reshape(image.shape)


class TestMotion(ShiftContract):
    shift = Motion(severity=1)

    @pytest.mark.parametrize("severity", [1, 3])
    def test_k_space_is_put_together_from_what_each_pose_gave_in_its_time(self, severity: int) -> None:
        rng, count = np.random.default_rng(0), 2 * severity
        degrees = rng.uniform(-severity, severity, (count, 3))
        millimetres = rng.uniform(-2 * severity, 2 * severity, (count, 3))
        times = (np.arange(1, count + 1) + rng.uniform(-0.3, 0.3, count)) / (count + 1)
        still = IMAGE.transpose(2, 1, 0).astype(np.float64)
        poses = [still, *(moved(still, *pose) for pose in zip(degrees, millimetres, strict=True))]
        at_centre = int((times <= 0.5).sum())  # the original pose fills the centre of k-space
        poses[0], poses[at_centre] = poses[at_centre], poses[0]
        spectra = [np.fft.fftshift(np.fft.fftn(pose)) for pose in poses]
        edges = [0, *(SHAPE[0] * times).astype(int), SHAPE[0]]
        parts = [found[..., a:b] for found, a, b in zip(spectra, edges[:-1], edges[1:], strict=True)]
        expected = np.fft.ifftn(np.fft.ifftshift(np.concatenate(parts, axis=2))).real.transpose(2, 1, 0)
        found = spoil(Motion(severity=severity), IMAGE)
        assert np.abs(found - expected).mean() < 1  # edges of the image are interpolated in two ways
        np.testing.assert_allclose(found[4:-4, 4:-4, 4:-4], expected[4:-4, 4:-4, 4:-4], atol=3)
