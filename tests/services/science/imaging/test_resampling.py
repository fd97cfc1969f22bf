"""Resampling as matrices, and the way back for a change."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from services.science.imaging.resampling import Resampling, resample

#: Original and working shapes: blocks of whole voxels, blocks that share voxels, finer ones, and all of it mixed.
WHOLE = Resampling((8, 6, 9), (4, 6, 3))
SHARED = Resampling((9, 8, 10), (6, 6, 4))
FINER = Resampling((4, 5, 3), (8, 7, 3))
MIXED = Resampling((8, 4, 9), (4, 6, 6))
EACH = [WHOLE, SHARED, FINER, MIXED]


def random(shape: tuple[int, int, int], seed: int = 0) -> NDArray[np.float64]:
    return np.random.default_rng(seed).standard_normal(shape)


def whole_matrix(resampling: Resampling) -> NDArray[np.float64]:
    """The whole linear map, from what `resample` makes of every single voxel."""
    size = int(np.prod(resampling.box))
    single = torch.eye(size, dtype=torch.float64).reshape(size, *resampling.box)
    return resample(single, resampling.working).reshape(size, -1).numpy().T


@pytest.mark.parametrize("resampling", EACH, ids=["whole", "shared", "finer", "mixed"])
class TestMatrices:
    def test_they_do_what_resampling_does(self, resampling: Resampling) -> None:
        values = random(resampling.box)
        expected = resample(torch.from_numpy(values)[None], resampling.working)[0].numpy()
        np.testing.assert_allclose(resampling.forward(values), expected, atol=1e-12)

    def test_the_adjoint_is_the_transposed_map(self, resampling: Resampling) -> None:
        values = random(resampling.working)
        expected = whole_matrix(resampling).T @ values.ravel()
        np.testing.assert_allclose(resampling.adjoint(values).ravel(), expected, atol=1e-12)

    def test_the_inverse_is_the_smallest_of_the_least_squares_solutions(self, resampling: Resampling) -> None:
        values = random(resampling.working)
        expected, *_ = np.linalg.lstsq(whole_matrix(resampling), values.ravel(), rcond=None)
        np.testing.assert_allclose(resampling.inverse(values).ravel(), expected, atol=1e-8)

    def test_a_change_stays_within_its_limit_and_where_it_may(self, resampling: Resampling) -> None:
        free = np.random.default_rng(1).random(resampling.box) < 0.8
        found = resampling.change_within(random(resampling.working), limit=0.3, free=free)
        assert np.abs(found).max() <= 0.3
        assert not found[~free].any()

    def test_nothing_comes_of_no_change(self, resampling: Resampling) -> None:
        assert not resampling.change_within(np.zeros(resampling.working), limit=1.0).any()


@pytest.mark.parametrize("resampling", [WHOLE, SHARED], ids=["whole", "shared"])
def test_averaging_gives_the_change_back_wherever_the_limit_allows_it(resampling: Resampling) -> None:
    change = random(resampling.working)
    found = resampling.change_within(change, limit=100.0)
    np.testing.assert_allclose(resampling.forward(found), change, atol=1e-8)


def test_where_whole_blocks_are_averaged_the_change_is_repeated_bit_for_bit_as_clipped() -> None:
    change = np.sign(random(WHOLE.working)) * 8 / 255
    found = WHOLE.change_within(change, limit=8 / 255)
    expected = np.repeat(np.repeat(change, 2, axis=0), 3, axis=2)
    np.testing.assert_allclose(found, expected, rtol=1e-12)


def test_a_change_of_one_working_voxel_stays_in_its_block() -> None:
    change = np.zeros(WHOLE.working)
    change[1, 2, 1] = 1.0
    found = WHOLE.change_within(change, limit=1.0)
    assert np.argwhere(found).tolist() == [[d, 2, w] for d in (2, 3) for w in (3, 4, 5)]


def test_where_voxels_are_shared_the_search_within_the_limit_keeps_more_than_the_clipped_pseudo_inverse() -> None:
    resampling = Resampling((24, 24, 24), (16, 18, 12))
    from scipy.ndimage import gaussian_filter

    change = np.sign(gaussian_filter(random(resampling.working), 2))
    clipped = np.clip(resampling.inverse(change), -1, 1)
    found = resampling.change_within(change, limit=1.0)

    def kept(values: NDArray[np.float64]) -> float:
        return float((np.sign(change) * resampling.forward(values)).mean())

    assert kept(clipped) < 0.8
    assert kept(found) > 0.85


@pytest.mark.parametrize("seed", range(3))
def test_the_search_comes_near_the_bounded_least_squares_solution(seed: int) -> None:
    from scipy.optimize import lsq_linear

    resampling = Resampling((6, 4, 5), (4, 6, 2))
    change = random(resampling.working, seed)
    best = lsq_linear(whole_matrix(resampling), change.ravel(), bounds=(-1.0, 1.0), tol=1e-12)
    found = resampling.change_within(change, limit=1.0)
    cost = 0.5 * float(((resampling.forward(found) - change) ** 2).sum())
    assert best.cost <= cost <= 1.01 * best.cost + 1e-9


def test_without_a_limit_no_voxel_changes_more_than_the_largest_change() -> None:
    change = random(SHARED.working)
    assert np.abs(SHARED.inverse(change)).max() > 2 * np.abs(change).max()
    assert np.abs(SHARED.change_within(change)).max() <= np.abs(change).max()
