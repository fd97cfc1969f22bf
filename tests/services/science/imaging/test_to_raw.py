"""Attacks in raw intensities: the change that was evaluated, within its budget, in the brain."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from services.science.imaging.nifti import Geometry, RawCase
from services.science.imaging.preprocess import Preprocessed, preprocess
from services.science.imaging.resampling import Resampling
from services.science.imaging.to_raw import to_raw

#: Voxel sizes of the file (mm, canonical axes), and those asked for: native, averaged, shared, finer, mixed.
GRIDS = [
    ((1.0, 1.0, 1.0), None),
    ((1.0, 1.0, 1.0), 2.0),
    ((1.0, 1.0, 1.0), 3.0),
    ((2.0, 1.0, 0.5), 2.0),
    ((1.0, 1.0, 1.0), 1.5),
    ((1.0, 1.0, 1.0), 1.3),
    ((1.0, 1.0, 1.0), 0.5),
    ((3.0, 1.0, 1.0), 2.0),
]
AVERAGED = GRIDS[:4]


def random_case(seed: int, spacing_mm: tuple[float, float, float] = (1.0, 1.0, 1.0), *, skewed: bool = True) -> RawCase:
    """A ball of brain off the centre, its intensities with a long tail beyond the percentiles, or without one."""
    random = np.random.default_rng(seed)
    shape = tuple(int(side) for side in random.integers(18, 27, 3))
    places = np.stack(np.meshgrid(*(np.linspace(-1, 1, side) for side in shape), indexing="ij"))
    brain = ((places - random.uniform(-0.1, 0.1, 3).reshape(3, 1, 1, 1)) ** 2).sum(axis=0) < 0.8
    values = random.gamma(2, 150, (4, *shape)) if skewed else random.uniform(200, 800, (4, *shape))
    images = (np.floor(values) * brain).astype(np.float32)  # some brain voxels are zero in one series
    affine = np.diag([*spacing_mm[::-1], 1.0])
    return RawCase("case", "patient", images, np.zeros(shape, np.uint8), Geometry(shape[::-1], affine))


def attacked(done: Preprocessed, epsilon: float, seed: int) -> NDArray[np.float32]:
    """Every brain voxel moves to an end of its budget."""
    signs = np.random.default_rng(seed).choice([-1.0, 1.0], done.images.shape)
    moved = np.clip(done.images.astype(np.float64) + epsilon * signs * done.brain, 0, 1)
    return moved.astype(np.float32)


def exported(raw: RawCase, done: Preprocessed, adversarial: NDArray[np.float32], **more: object) -> NDArray[np.float32]:
    return to_raw(adversarial, done.images, raw.images, low=done.low, high=done.high, grid=done.grid, **more)  # type: ignore[arg-type]


def spread_of(done: Preprocessed) -> NDArray[np.float64]:
    return np.subtract(done.high, done.low).reshape(-1, 1, 1, 1)


def read_with_its_constants(native: NDArray[np.float32], raw: RawCase, done: Preprocessed) -> NDArray[np.float64]:
    """What preprocessing makes of the images with the constants of the clean case, resampling by numpy and matrices."""
    unit = np.clip((native.astype(np.float64) - np.reshape(done.low, (4, 1, 1, 1))) / spread_of(done), 0, 1) * raw.brain
    resampling = Resampling(done.grid.box_shape, done.grid.working_shape)
    return np.stack([resampling.forward(series[done.grid.box]) for series in unit]) * done.brain


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("spacing", "working"), GRIDS, ids=str)
def test_a_file_keeps_the_budget_of_its_attack_in_raw_units_and_leaves_the_background(
    spacing: tuple[float, float, float], working: float | None, seed: int
) -> None:
    raw = random_case(seed, spacing)
    done = preprocess(raw, spacing_mm=working)
    epsilon = float(np.random.default_rng(seed).choice([0.5, 1, 8, 40])) / 255
    budgets = [epsilon, epsilon / 3, epsilon, 0.0]
    adversarial = attacked(done, epsilon / 3, seed)
    adversarial[3] = done.images[3]
    found = exported(raw, done, adversarial, budgets=budgets)
    change = np.abs(found.astype(np.float64) - raw.images)
    limits = (spread_of(done).ravel() * budgets).reshape(-1, 1, 1, 1)
    assert (change <= limits).all()
    assert (found[:, ~raw.brain] == 0).all()
    assert ((found != 0).any(axis=0) == raw.brain).all()
    assert (found[raw.images != 0] != 0).all()
    assert (found[:3][:, raw.brain] != raw.images[:3][:, raw.brain]).mean() > 0.5


@pytest.mark.parametrize("working", [None, 2.0, 1.5])
@pytest.mark.parametrize("limits", ["full", (100.0, 700.0), (-300.0, 5000.0)])
def test_a_budget_is_kept_in_the_units_of_other_limits_too(limits: Any, working: float | None) -> None:
    raw = random_case(0)
    raw = replace(raw, images=raw.images - 300 * raw.brain)  # some below 0, as of a CT
    done = preprocess(raw, spacing_mm=working, intensity={"t1": limits, "t2": limits}, crop="none")
    budgets = [8 / 255] * 4
    found = exported(raw, done, attacked(done, 8 / 255, 0), budgets=budgets)
    change = np.abs(found.astype(np.float64) - raw.images)
    assert (change <= (spread_of(done).ravel() * budgets).reshape(-1, 1, 1, 1)).all()
    assert ((found != 0).any(axis=0) == raw.brain).all()
    if limits != "full":
        assert change[0].max() == pytest.approx(8 / 255 * (limits[1] - limits[0]), rel=1e-4)
        anew = preprocess(replace(raw, images=found), spacing_mm=working, intensity={"t1": limits}, crop="none")
        assert (anew.low[0], anew.high[0]) == (done.low[0], done.high[0])
    if working is None:
        assert (found[:, raw.brain] != raw.images[:, raw.brain]).mean() > 0.5


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("spacing", "working"), AVERAGED, ids=str)
def test_reading_an_averaged_attack_again_keeps_its_change(
    spacing: tuple[float, float, float], working: float | None, seed: int
) -> None:
    raw = random_case(seed, spacing, skewed=False)
    done = preprocess(raw, spacing_mm=working)
    epsilon = 8 / 255
    adversarial = attacked(done, epsilon, seed)
    found = exported(raw, done, adversarial, budgets=[epsilon] * 4)
    # Of a block at the edge the background cannot change.
    whole = Resampling(done.grid.box_shape, done.grid.working_shape).forward(raw.brain[done.grid.box] * 1.0) > 1 - 1e-9
    asked = (adversarial.astype(np.float64) - done.images)[:, whole]
    frozen = (read_with_its_constants(found, raw, done) - done.images)[:, whole]
    assert (np.sign(asked) * frozen).mean() >= 0.95 * np.abs(asked).mean()
    anew = preprocess(replace(raw, images=found), spacing_mm=working)
    assert anew.grid == done.grid
    kept = (anew.images.astype(np.float64) - done.images)[:, whole]
    assert (np.sign(asked) * kept).mean() >= 0.9 * np.abs(asked).mean()


@pytest.mark.parametrize(("working", "share"), [(1.5, 0.85), (0.5, 0.75)])
def test_where_blocks_are_not_averaged_whole_most_of_a_smooth_change_survives(working: float, share: float) -> None:
    """More cannot: interpolation rounds off the edges of the change, and neighbours share voxels that have a limit."""
    from scipy.ndimage import gaussian_filter

    raw = random_case(0, skewed=False)
    done = preprocess(raw, spacing_mm=working)
    field = np.sign(gaussian_filter(np.random.default_rng(0).standard_normal(done.brain.shape), 3))
    adversarial = np.clip(done.images + 8 / 255 * field * done.brain, 0, 1).astype(np.float32)
    found = exported(raw, done, adversarial, budgets=[8 / 255] * 4)
    inner = Resampling(done.grid.box_shape, done.grid.working_shape).forward(raw.brain[done.grid.box] * 1.0) > 1 - 1e-9
    asked = (adversarial.astype(np.float64) - done.images)[:, inner]
    kept = (read_with_its_constants(found, raw, done) - done.images)[:, inner]
    assert (np.sign(asked) * kept).mean() >= share * np.abs(asked).mean()


def test_an_intensity_beyond_the_percentiles_changes_by_what_was_asked_and_is_not_clipped() -> None:
    raw = random_case(0)
    done = preprocess(raw)
    brighter = np.clip(done.images + 8 / 255 * done.brain, 0, 1).astype(np.float32)
    darker = np.clip(done.images - 8 / 255 * done.brain, 0, 1).astype(np.float32)
    above = raw.images > np.reshape(done.high, (-1, 1, 1, 1))
    assert above.any()
    assert (exported(raw, done, brighter)[above] == raw.images[above]).all()
    moved = (raw.images - exported(raw, done, darker).astype(np.float64)) / spread_of(done)
    np.testing.assert_allclose(moved[above], 8 / 255, atol=1e-5)


@pytest.mark.parametrize("working", [None, 2.0, 1.5])
def test_images_that_were_left_alone_are_the_raw_ones(working: float | None) -> None:
    raw = random_case(0)
    done = preprocess(raw, spacing_mm=working)
    assert np.array_equal(exported(raw, done, done.images), raw.images)


def test_an_attack_without_a_budget_is_repeated_whole() -> None:
    raw = random_case(0, skewed=False)
    done = preprocess(raw, spacing_mm=2.0)
    adversarial = (1 - done.images).astype(np.float32) * done.brain
    found = exported(raw, done, adversarial, budgets=None)
    whole = Resampling(done.grid.box_shape, done.grid.working_shape).forward(raw.brain[done.grid.box] * 1.0) > 1 - 1e-9
    change = (found.astype(np.float64) - raw.images)[(slice(None), *done.grid.box)] / spread_of(done)
    resampling = Resampling(done.grid.box_shape, done.grid.working_shape)
    averaged = np.stack([resampling.forward(series) for series in change])
    np.testing.assert_allclose(averaged[:, whole], (adversarial - done.images)[:, whole], atol=1e-5)


def test_the_whole_field_of_view_changes_where_the_attack_could_change_it() -> None:
    raw = random_case(0)
    done = preprocess(raw)
    everywhere = np.clip(done.images + np.float32(8 / 255), 0, 1)
    assert (exported(raw, done, everywhere)[:, ~raw.brain] == 0).all()
    box = (slice(None), *done.grid.box)
    assert (exported(raw, done, everywhere, brain_only=False)[box][:, ~raw.brain[done.grid.box]] != 0).all()
