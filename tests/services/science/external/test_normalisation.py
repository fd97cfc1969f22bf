"""The steps before an external model do what MONAI's and nnU-Net's own transforms do to the raw images."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from monai.transforms import (
    Compose,
    NormalizeIntensity,
    ScaleIntensity,
    ScaleIntensityRange,
    ScaleIntensityRangePercentiles,
)
from numpy.typing import NDArray
from pydantic import ValidationError
from scipy.ndimage import binary_erosion
from torch import Tensor

from services.datasets.synth import phantom_case
from services.science.external._normalisation import ZScore, lacking_units
from services.science.external._normalise import Steps
from services.science.external.torchscript import Torchscript
from services.science.imaging.preprocess import preprocess
from services.science.imaging.resampling import resample
from services.science.labels import SERIES as OF_GLIOMAS

SERIES = ("ct", "pet")
WIDE = {"ct": (-1500.0, 3000.0), "pet": (0.0, 40.0)}


def raw_images(shape: tuple[int, int, int] = (9, 10, 11)) -> NDArray[np.float32]:
    """A body that two series cover in part, with a hole and single zeros in it; ct runs below 0."""
    rng = np.random.default_rng(0)
    images = np.zeros((2, *shape), np.float32)
    images[0, 1:-1, 1:-1, 1:-1] = rng.normal(50, 300, tuple(length - 2 for length in shape))
    images[1, 1:-2, 2:-1, 1:-1] = rng.gamma(2, 3, (shape[0] - 3, shape[1] - 3, shape[2] - 2))
    images[:, 4:6, 4:6, 4:6] = 0
    images[0, 2, 2, 2:5] = 0
    return images


def declared(normalisation: Any, series: tuple[str, ...] = SERIES) -> Torchscript:
    return Torchscript(sha256="0" * 64, series=series, normalisation=normalisation)


def seen(normalisation: Any, limits: dict[str, tuple[float, float]] | None, dtype: Any = torch.float64) -> Tensor:
    """What the network is given of the raw images, (2,D,H,W), which data.intensity has made [0,1] before."""
    raw = raw_images()
    low, high = np.array([limits[name] if limits else (raw[n].min(), raw[n].max()) for n, name in enumerate(SERIES)]).T
    shape = (-1, 1, 1, 1)
    images = (raw.astype(np.float64) - low.reshape(shape)) / (high - low).reshape(shape)
    assert images.min() >= 0
    assert images.max() <= 1
    return Steps(declared(normalisation).steps, SERIES, limits or {})(torch.from_numpy(images).to(dtype)[None])[0]


@pytest.mark.parametrize(
    ("normalisation", "theirs"),
    [
        ({"zscore": "nonzero"}, NormalizeIntensity(nonzero=True, channel_wise=True)),
        ({"zscore": "image"}, NormalizeIntensity(channel_wise=True)),
        ({"zscore": "image", "channel_wise": False}, NormalizeIntensity()),
        ({"zscore": "nonzero", "channel_wise": False}, NormalizeIntensity(nonzero=True)),
        ({"a_min": -200, "a_max": 300}, ScaleIntensityRange(-200, 300)),
        (
            {"a_min": -200, "a_max": 300, "b_min": -1, "b_max": 1, "clip": True},
            ScaleIntensityRange(-200, 300, -1, 1, clip=True),
        ),
        ({"minmax": "image"}, ScaleIntensity(channel_wise=True)),
        ({"minmax": "image", "b_min": -1, "channel_wise": False}, ScaleIntensity(-1, 1)),
        ({"percentiles": [1, 98.5]}, ScaleIntensityRangePercentiles(1, 98.5, 0, 1, channel_wise=True)),
        (
            {"percentiles": [5, 95], "b_max": 2, "clip": True, "channel_wise": False},
            ScaleIntensityRangePercentiles(5, 95, 0, 2, clip=True),
        ),
        (
            [{"a_min": -100, "a_max": 200, "clip": True}, {"zscore": "nonzero"}],
            Compose(
                [ScaleIntensityRange(-100, 200, 0, 1, clip=True), NormalizeIntensity(nonzero=True, channel_wise=True)]
            ),
        ),
    ],
)
def test_steps_do_what_monais_transforms_do_to_raw_images(normalisation: Any, theirs: Any) -> None:
    expected = np.asarray(theirs(raw_images()))
    np.testing.assert_allclose(seen(normalisation, WIDE).numpy(), expected, atol=2e-5 * np.abs(expected).max())


def nnunet_zscore(image: NDArray[np.float32], mask: NDArray[np.bool_] | None) -> NDArray[np.float64]:
    """`ZScoreNormalization` of one channel as its documentation has it, written again."""
    found = image.astype(np.float64)
    inside = np.ones(image.shape, bool) if mask is None else mask
    found[inside] = (found[inside] - found[inside].mean()) / max(found[inside].std(), 1e-8)
    return found


def body(raw: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where any channel is not 0, with what cannot be reached from outside: a flood from the corner, voxel by voxel."""
    free = np.pad((raw == 0).all(0), 1, constant_values=True)
    outside, stack = np.zeros_like(free), [(0, 0, 0)]
    while stack:
        place = stack.pop()
        if not outside[place] and free[place]:
            outside[place] = True
            for axis in range(3):
                for step in (-1, 1):
                    beside = list(place)
                    beside[axis] += step
                    if 0 <= beside[axis] < free.shape[axis]:
                        stack.append((beside[0], beside[1], beside[2]))
    return ~outside[1:-1, 1:-1, 1:-1]


@pytest.mark.parametrize("masked", [True, False])
def test_a_z_score_is_that_of_nnunet_over_the_body_or_the_image(masked: bool) -> None:
    raw = raw_images()
    mask = body(raw) if masked else None
    assert not masked or body(raw).sum() > (raw != 0).any(0).sum()  # the hole counts
    expected = np.stack([nnunet_zscore(channel, mask) for channel in raw])
    how = {"zscore": "body" if masked else "image"}
    np.testing.assert_allclose(seen(how, WIDE).numpy(), expected, atol=1e-5)
    if not masked:  # of images between the case's own minimum and maximum, too, whose constants nobody tells the model
        np.testing.assert_allclose(seen(how, None).numpy(), expected, atol=1e-5)


def test_nnunets_own_classes_agree() -> None:
    scheme = pytest.importorskip("nnunetv2.preprocessing.normalization.default_normalization_schemes")
    cropping = pytest.importorskip("nnunetv2.preprocessing.cropping.cropping")
    raw = raw_images()
    assert np.array_equal(cropping.create_nonzero_mask(raw), body(raw))
    zscore = scheme.ZScoreNormalization(use_mask_for_norm=True, intensityproperties={})
    expected = np.stack([zscore.run(channel.copy(), np.where(body(raw), 0, -1)) for channel in raw])
    np.testing.assert_allclose(seen({"zscore": "body"}, WIDE).numpy(), expected, atol=1e-5)
    properties = {"mean": 60.0, "std": 85.0, "percentile_00_5": -160.0, "percentile_99_5": 240.0}
    ct = scheme.CTNormalization(use_mask_for_norm=False, intensityproperties=properties)
    step = {"a_min": -160, "a_max": 240, "b_min": -220 / 85, "b_max": 180 / 85, "clip": True}
    np.testing.assert_allclose(seen(step, WIDE)[0].numpy(), ct.run(raw[0].copy()), atol=1e-5)
    rescale = scheme.RescaleTo01Normalization(use_mask_for_norm=False, intensityproperties={})
    expected = np.stack([rescale.run(channel.copy()) for channel in raw])
    np.testing.assert_allclose(seen({"minmax": "image"}, WIDE).numpy(), expected, atol=1e-5)


def test_a_range_is_nnunets_ct_normalisation_with_its_percentiles_mean_and_deviation() -> None:
    low, high, mean, std = -160.0, 240.0, 60.0, 85.0
    raw = raw_images()
    expected = np.stack([(np.clip(raw[0], low, high) - mean) / std, nnunet_zscore(raw[1], None)])
    ct = {"series": ["ct"], "a_min": low, "a_max": high, "clip": True}
    steps = [
        {**ct, "b_min": (low - mean) / std, "b_max": (high - mean) / std},
        {"series": ["pet"], "zscore": "image"},
    ]
    np.testing.assert_allclose(seen(steps, WIDE).numpy(), expected, atol=1e-5)
    narrow = {"ct": (low, high), "pet": (0.0, 40.0)}  # what data.intensity clips, the model would have clipped
    clipped = np.clip((raw[0] - low) / (high - low), 0, 1)
    images = torch.from_numpy(np.stack([clipped, raw[1] / 40.0]).astype(np.float64))[None]
    found = Steps(declared(steps).steps, SERIES, narrow)(images)[0].numpy()
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_the_fixed_numbers_of_monai_are_a_range() -> None:
    expected = np.asarray(
        NormalizeIntensity(subtrahend=[40.0, 2.0], divisor=[100.0, 3.0], channel_wise=True)(raw_images())
    )
    steps = [
        {"series": ["ct"], "a_min": 40, "a_max": 140},
        {"series": ["pet"], "a_min": 2, "a_max": 5},
    ]
    np.testing.assert_allclose(seen(steps, WIDE).numpy(), expected, atol=1e-5)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_raw_zero_is_found_again_also_where_the_limits_run_below_it(dtype: Any) -> None:
    kept = raw_images() != 0
    found = seen({"zscore": "nonzero"}, {"ct": (-1333.3, 2999.9), "pet": (-0.7, 37.1)}, dtype)
    assert np.array_equal(np.abs(found.numpy()) > 1e-3, kept)


@pytest.mark.parametrize(
    "normalisation",
    [
        {"zscore": "body"},
        {"zscore": "nonzero", "channel_wise": False},
        {"minmax": "image"},
        {"percentiles": [10, 90]},
        [{"a_min": -1000, "a_max": 2000}, {"zscore": "image"}],
    ],
)
def test_gradients_pass_through_what_is_computed_of_the_case(normalisation: Any) -> None:
    steps = Steps(declared(normalisation).steps, SERIES, WIDE)
    rng = torch.Generator().manual_seed(0)
    zero = torch.tensor([1500 / 4500, 0.0], dtype=torch.float64).view(1, 2, 1, 1, 1)
    images = zero + torch.rand((1, 2, 4, 5, 6), generator=rng, dtype=torch.float64) * 0.5
    images[:, :, 0] = zero[:, :, 0]
    direction = torch.where(images == zero, 0.0, torch.randn(images.shape, generator=rng, dtype=torch.float64))
    upstream = torch.randn(images.shape, generator=rng, dtype=torch.float64)
    images.requires_grad_()
    (gradient,) = torch.autograd.grad((steps(images) * upstream).sum(), images)
    step = 1e-7
    with torch.no_grad():
        moved = [((steps(images + sign * step * direction)) * upstream).sum() for sign in (1, -1)]
    torch.testing.assert_close((gradient * direction).sum(), (moved[0] - moved[1]) / (2 * step), rtol=1e-4, atol=1e-6)


def test_a_constant_series_stays_finite() -> None:
    images = torch.full((1, 2, 3, 3, 3), 0.25)
    for how in ({"zscore": "image"}, {"zscore": "nonzero"}, {"minmax": "image"}, {"percentiles": [1, 99]}):
        assert bool(Steps(declared(how).steps, SERIES, {})(images).isfinite().all())


def test_one_step_is_a_list_of_one_and_its_spec_builds_it_again() -> None:
    one, listed = declared({"zscore": "body"}), declared([{"zscore": "body"}])
    assert one == listed
    assert declared(one.spec()["normalisation"]) == one


@pytest.mark.parametrize(
    ("normalisation", "said"),
    [
        ({"zscore": "head"}, "'nonzero', 'brain', 'body' or 'image'"),
        ({"a_min": 3, "a_max": 3}, "a_min below a_max, got 3 and 3"),
        ({"percentiles": [60, 40]}, "the lower one first"),
        ({"window": [-200, 300]}, "a step such as {zscore: nonzero}"),
        (["zscore"], "a step such as {zscore: nonzero}"),
        ([], "at least 1 item"),
        ("zscore", "'zscore_brain'"),
        ({"zscore": "image", "series": ["mr"]}, "some of ct, pet, got mr"),
    ],
)
def test_a_step_that_is_none_is_refused(normalisation: Any, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        declared(normalisation)


@pytest.mark.parametrize(
    ("normalisation", "lacking"),
    [
        ({"zscore": "body"}, {}),
        ("none", {}),
        ({"a_min": -200, "a_max": 300, "series": ["ct"]}, {"ct": (-200, 300)}),
        ([{"minmax": "image"}, {"a_min": 0.2, "a_max": 0.8}], {}),
        ({"zscore": "image", "channel_wise": False}, {"ct": None, "pet": None}),
        ({"zscore": "image", "channel_wise": False, "series": ["pet"]}, {}),
    ],
)
def test_what_minds_raw_units_asks_for_limits(normalisation: Any, lacking: dict[str, Any]) -> None:
    steps = declared(normalisation).steps
    assert dict(lacking_units(steps, SERIES, {})) == lacking
    assert not dict(lacking_units(steps, SERIES, {"ct": (-1000.0, 1000.0), "pet": (0.0, 20.0)}))
    if lacking.get("ct"):
        assert dict(lacking_units(steps, SERIES, {"ct": (-199.0, 300.0)})) == lacking


@pytest.mark.parametrize(("factor", "apart"), [(1, (0, 1e-3)), (2, (0.1, 1.0))])
def test_a_z_score_before_and_after_resampling_is_the_same_only_where_nothing_is_resampled(
    factor: int, apart: tuple[float, float]
) -> None:
    """nnU-Net computes it before: voxels of the rim, half outside, then count with what they were."""
    raw = phantom_case(0, size=32, seed=0)
    spacing = [factor * mm for mm in raw.geometry.spacing_mm]
    done = preprocess(raw, spacing_mm=spacing, intensity=dict.fromkeys(OF_GLIOMAS, "full"))
    zscore = Steps([ZScore(zscore="body")], OF_GLIOMAS, {})
    after = zscore(torch.from_numpy(done.images)[None])[0]
    low, high = (np.reshape(limits, (-1, 1, 1, 1)) for limits in (done.low, done.high))
    native = ((raw.images[(slice(None), *done.grid.box)] - low) / (high - low)).astype(np.float32)
    before = resample(zscore(torch.from_numpy(native)[None])[0], done.grid.working_shape)
    inner = torch.from_numpy(binary_erosion(done.brain, iterations=2))
    assert apart[0] <= float((after - before)[:, inner].square().mean().sqrt()) <= apart[1]
