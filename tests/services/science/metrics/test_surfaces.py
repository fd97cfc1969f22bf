from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from scipy.ndimage import binary_erosion

from services.contracts.metric import ANISOTROPIC, awkward_pairs, blobs
from services.science.metrics import _surfaces as surfaces
from services.science.metrics._mask_pair import MaskPair
from services.science.metrics._surfaces import directed_distances, surface_points


@pytest.mark.parametrize("name", awkward_pairs())
def test_surface_voxels_are_those_that_an_erosion_removes(name: str) -> None:
    for mask in awkward_pairs()[name]:
        expected = np.argwhere(mask & ~binary_erosion(mask, border_value=0))
        assert np.array_equal(surface_points(mask), expected)


def test_a_mask_that_fills_the_volume_has_its_surface_at_the_border() -> None:
    assert len(surface_points(np.ones((4, 5, 6), np.bool_))) == 4 * 5 * 6 - 2 * 3 * 4


def test_no_foreground_has_no_surface() -> None:
    assert surface_points(np.zeros((3, 3, 3), np.bool_)).shape == (0, 3)


@pytest.mark.parametrize("looks", [1, 200])
@pytest.mark.parametrize("voxels_per_query", [0, 10**9])
def test_looks_tree_and_transform_give_the_brute_force_distances(
    looks: int, voxels_per_query: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    surfaces._places.cache_clear()
    monkeypatch.setattr(surfaces, "LOOKS", looks)
    monkeypatch.setattr(surfaces, "VOXELS_PER_QUERY", voxels_per_query)
    sources, targets = (surface_points(mask) + 100 for mask in blobs(9))
    steps = (sources[:, None] - targets[None]) * np.array(ANISOTROPIC)
    expected = np.sqrt((steps**2).sum(-1)).min(1)
    np.testing.assert_allclose(directed_distances(sources, targets, ANISOTROPIC), expected, rtol=0, atol=1e-12)


@pytest.fixture(autouse=True)
def fresh_places() -> Iterator[None]:
    yield
    surfaces._places.cache_clear()


@pytest.mark.parametrize("spacing", [(1.0, 1.0, 1.0), (0.3, 0.3, 0.3), (5.0, 0.9, 0.9), (0.1, 10.0, 10.0)])
@pytest.mark.parametrize("looks", [1, 7, 200])
def test_each_way_to_a_distance_gives_the_same_bits(
    spacing: tuple[float, float, float], looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = np.random.default_rng(0)
    for density in (0.002, 0.02, 0.2):
        sources, targets = (surface_points(random.random((20, 30, 25)) < density) for _ in range(2))
        steps = (sources[:, None] - targets[None]) * np.array(spacing)
        expected = np.sqrt(np.einsum("ijk,ijk->ij", steps, steps).min(1))
        monkeypatch.setattr(surfaces, "LOOKS", looks)
        surfaces._places.cache_clear()
        found = directed_distances(sources, targets, spacing)
        np.testing.assert_array_max_ulp(found, expected, 0 if len(set(spacing)) == 1 and spacing[0] == 1 else 2)


def test_surfaces_and_distances_are_computed_once_for_all_metrics(monkeypatch: pytest.MonkeyPatch) -> None:
    from services.science.metrics import _mask_pair as region_pair
    from services.science.metrics.hd95 import Hd95
    from services.science.metrics.nsd import Nsd

    calls = []

    def counted(mask: np.ndarray) -> np.ndarray:
        calls.append(mask)
        return surface_points(mask)

    monkeypatch.setattr(region_pair, "surface_points", counted)
    masks = MaskPair(*blobs(0), (1.0, 1.0, 1.0), 10.0)
    for metric in (Hd95(), Nsd(), Nsd(tolerance_mm=3)):
        metric.score(masks)
    assert len(calls) == 2
