from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from services.science.imaging.splines import centered_spline_basis, spline_basis


def cardinal(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """The cubic B-spline of knots 1 apart, at a distance from its center, in its closed form."""
    away = np.abs(distance)
    return np.where(away < 1, 2 / 3 - away**2 + away**3 / 2, np.clip(2 - away, 0, None) ** 3 / 6)


@pytest.mark.parametrize("intervals", [1, 2, 5, 30])
def test_each_control_point_weighs_as_the_cubic_b_spline_around_it(intervals: int) -> None:
    positions = np.random.default_rng(0).uniform(0, intervals, 50)
    found = spline_basis(np.append(positions, [0, intervals]), intervals)
    expected = cardinal(np.append(positions, [0, intervals])[:, None] - (np.arange(intervals + 3) - 1))
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_a_centered_basis_is_that_at_the_centers_of_voxels() -> None:
    expected = spline_basis(np.array([0.25, 0.75, 1.25, 1.75, 2.25, 2.75]), 3)
    np.testing.assert_array_equal(centered_spline_basis(6, 3), expected.astype(np.float32))
