from __future__ import annotations

import itertools
from functools import cache

import numpy as np
import pytest

from services.science.imaging.phantom import PhantomVolumes, make_phantom
from services.science.labels import ED, ET, NCR

T1, T1CE, T2, FLAIR = range(4)


def phantom(seed: int, size: int = 48) -> PhantomVolumes:
    return make_phantom(size, np.random.default_rng(seed))


@cache
def phantoms() -> list[PhantomVolumes]:
    return [phantom(seed, 32) for seed in range(24)]


def test_the_same_generator_gives_the_same_phantom_and_another_another() -> None:
    np.testing.assert_array_equal(phantom(1).images, phantom(1).images)
    assert (phantom(1).labels != phantom(2).labels).any()


@pytest.mark.parametrize("size", [16, 33])
def test_every_size_gives_whole_numbered_images_and_labels_within_the_brain(size: int) -> None:
    made = phantom(3, size)
    assert made.images.shape == (4, size, size, size)
    assert made.images.dtype == np.float32
    assert made.labels.dtype == np.uint8
    assert (made.images == np.rint(made.images)).all()
    assert made.images.max() < 2**15
    brain = made.images > 0
    assert (brain == brain[0]).all()
    assert not (made.labels[~brain[0]]).any()


def test_the_brain_fills_most_of_the_cube() -> None:
    brain = phantom(4).images[0] > 0
    assert brain.mean() > 0.33
    for axis in range(3):
        assert brain.any(axis=tuple({0, 1, 2} - {axis})).sum() > 0.8 * 48


def test_about_one_in_five_does_not_enhance() -> None:
    without = sum(not (made.labels == ET).any() for made in phantoms())
    assert 2 <= without <= 9


def test_tumors_differ_in_size_and_place_and_none_is_missing() -> None:
    made = phantoms()
    volumes = sorted(int((one.labels > 0).sum()) for one in made)
    centers = np.array([np.argwhere(one.labels > 0).mean(axis=0) for one in made])
    assert volumes[0] > 20
    assert volumes[-1] > 3 * volumes[0]
    assert (np.ptp(centers, axis=0) > 6).all()


def test_the_enhancing_rim_lies_around_the_necrotic_core() -> None:
    from scipy.ndimage import binary_dilation

    inside, outside = 0, 0
    for made in phantoms():
        core = made.labels == NCR
        if (made.labels == ET).any() and core.any():
            shell = binary_dilation(core) & ~core
            inside += int((made.labels[shell] == ET).sum())
            outside += int((made.labels[shell] != ET).sum())
    assert (
        inside > outside
    )  # at this size the rim is about one voxel wide, and the core may touch the surface of the brain


def test_tissues_have_the_contrasts_of_their_series() -> None:
    counts = ((one, np.bincount(one.labels.ravel(), minlength=4)) for one in map(phantom, itertools.count()))
    made = next(one for one, voxels in counts if voxels.min() > 200)

    def mean(series: int, label: int) -> float:
        return float(made.images[series][made.labels == label].mean())

    healthy = (made.labels == 0) & (made.images[0] > 0)
    normal = [float(np.median(series[healthy])) for series in made.images]
    assert mean(FLAIR, ED) > 1.3 * normal[FLAIR]  # edema is bright on FLAIR and T2, dark on T1
    assert mean(T2, ED) > 1.2 * normal[T2]
    assert mean(T1, ED) < normal[T1]
    assert mean(T1CE, ET) > 1.4 * normal[T1CE]  # the rim takes up contrast agent
    assert mean(T1, ET) < normal[T1]
    assert mean(T1CE, NCR) < 0.8 * mean(T1CE, ET)


def test_fluid_is_bright_on_t2_and_dark_on_flair() -> None:
    made = phantom(0)
    healthy = (made.labels == 0) & (made.images[0] > 0)
    fluid = healthy & (made.images[T2] > np.percentile(made.images[T2][healthy], 97))
    assert made.images[FLAIR][fluid].mean() < np.median(made.images[FLAIR][healthy])
    assert made.images[T1][fluid].mean() < np.median(made.images[T1][healthy])
