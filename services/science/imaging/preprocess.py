"""From raw MRI to the space of the threat model: [0,1] per series over the brain, cropped, optionally resampled."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

import numpy as np
from numpy.typing import NDArray

from services.errors import BadData
from services.science.imaging.bounding_box import bounding_box
from services.science.imaging.case import Grid
from services.science.imaging.nifti import RawCase


@dataclass(frozen=True)
class Preprocessed:
    """One case on its working grid, and the constants that lead back to raw intensities.

    `raw = low + value * (high - low)` inverts the mapping of a series wherever it did not clip.
    """

    images: NDArray[np.float32]  # (C, D, H, W) in [0,1], 0 outside the brain
    labels: NDArray[np.uint8]  # (D, H, W), working grid
    brain: NDArray[np.bool_]  # (D, H, W), working grid
    reference: NDArray[np.uint8]  # labels on the whole original grid
    grid: Grid
    low: tuple[float, ...]  # raw intensity that became 0, per series
    high: tuple[float, ...]  # raw intensity that became 1, per series


def preprocess(
    raw: RawCase, *, spacing_mm: float | None = None, lower_percentile: float = 0.5, upper_percentile: float = 99.5
) -> Preprocessed:
    """Clip each series to its percentiles over the brain, map to [0,1], crop to the brain, resample to `spacing_mm`.

    After resampling the brain is where at least half of a working voxel is. Resampling averages where voxels grow and
    interpolates linearly where they shrink; labels go through their one-hot form and take the largest share. A series
    of zeros is a missing one and stays zero. Raises `BadData` for a series that is constant over the brain.
    """
    brain = raw.brain
    low, high = _window(raw, brain, lower_percentile, upper_percentile)
    grid = _grid(brain, raw.geometry.spacing_mm, spacing_mm)
    inside = brain[grid.box]
    images = raw.images[(slice(None), *grid.box)].copy()
    images -= np.reshape(low, (-1, 1, 1, 1)).astype(np.float32)
    images /= np.reshape(np.subtract(high, low), (-1, 1, 1, 1)).astype(np.float32)
    np.clip(images, 0, 1, out=images)
    images *= inside
    labels = np.ascontiguousarray(raw.labels[grid.box])
    if grid.resampled:
        images, labels, inside = _resample(images, labels, inside, grid.working_shape, len(raw.anatomy.classes))
    return Preprocessed(
        images=images,
        labels=labels,
        brain=np.ascontiguousarray(inside),
        reference=raw.labels,
        grid=grid,
        low=low,
        high=high,
    )


def _window(
    raw: RawCase, brain: NDArray[np.bool_], lower_percentile: float, upper_percentile: float
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    percentiles = (lower_percentile, upper_percentile)
    bounds = [np.percentile(series[brain], percentiles) if series.any() else (0.0, 1.0) for series in raw.images]
    for series, (low, high) in zip(raw.anatomy.series, bounds, strict=True):
        if not low < high:
            raise BadData(
                f"case {raw.case_id}: series {series} is {low:g} over almost the whole brain "
                f"(percentiles {lower_percentile:g} and {upper_percentile:g} agree); replace the image"
            )
    return tuple(float(low) for low, _ in bounds), tuple(float(high) for _, high in bounds)


def _grid(brain: NDArray[np.bool_], original_mm: tuple[float, float, float], working_mm: float | None) -> Grid:
    spans = []
    for side, size, spacing_mm in zip(bounding_box(brain), brain.shape, original_mm, strict=True):
        spans.append(_span(side.start, side.stop, size, (working_mm or spacing_mm) / spacing_mm))
    starts, stops, sizes = zip(*spans, strict=True)
    shape = (brain.shape[0], brain.shape[1], brain.shape[2])
    return Grid(shape, original_mm, starts, stops, sizes)


def _span(start: int, stop: int, size: int, ratio: float) -> tuple[int, int, int]:
    """Box along one axis, and its number of working voxels; `ratio` is working over original spacing.

    The box grows, half on each side, until it holds a whole number of working voxels; where the grid is too small for
    that, it stays within the grid and working voxels differ a little from the spacing asked for.
    """
    exact = Fraction(ratio).limit_denominator(32)
    if exact == 1:
        return start, stop, stop - start
    length = ceil((stop - start) / exact.numerator) * exact.numerator  # a multiple of it is whole in both spacings
    if length > size:
        length = min(size, round(ceil((stop - start) / ratio) * ratio))
        length = max(length, stop - start)
    start = min(max(0, start - (length - (stop - start)) // 2), size - length)
    return start, start + length, max(1, round(length / ratio))


def _resample(
    images: NDArray[np.float32],
    labels: NDArray[np.uint8],
    brain: NDArray[np.bool_],
    shape: tuple[int, int, int],
    classes: int,
) -> tuple[NDArray[np.float32], NDArray[np.uint8], NDArray[np.bool_]]:
    import torch
    from torch.nn import functional

    def resized(channels: NDArray[np.float32]) -> torch.Tensor:
        stack = torch.from_numpy(channels)[None]
        fewer = tuple(min(pair) for pair in zip(stack.shape[2:], shape, strict=True))
        if fewer != stack.shape[2:]:
            stack = functional.interpolate(stack, fewer, mode="area")
        if fewer != shape:
            stack = functional.interpolate(stack, shape, mode="trilinear", align_corners=False)
        return stack[0]

    share = resized(np.stack([labels == label for label in range(classes)]).astype(np.float32))
    inside = resized(brain[None].astype(np.float32))[0] >= 0.5
    small = (resized(images) * inside).clamp_(0, 1)
    return small.numpy(), share.argmax(0).to(torch.uint8).numpy(), inside.numpy()
