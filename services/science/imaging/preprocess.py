"""From raw intensities to the space of the threat model: [0,1] per series, cropped to the brain and resampled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from services.errors import BadData
from services.science.imaging.bounding_box import bounding_box
from services.science.imaging.case import Grid
from services.science.imaging.nifti import RawCase
from services.science.imaging.resampling import resample


@dataclass(frozen=True)
class Preprocessed:
    """One case on its working grid, and the constants that lead back to raw intensities.

    `raw = low + value * (high - low)` inverts the mapping of a series wherever it did not clip.
    """

    images: NDArray[np.float32]  # (C, D, H, W) in [0,1]; 0 outside the brain where percentiles are the limits
    labels: NDArray[np.uint8]  # (D, H, W), working grid
    brain: NDArray[np.bool_]  # (D, H, W), working grid
    reference: NDArray[np.uint8]  # labels on the whole original grid
    grid: Grid
    low: tuple[float, ...]  # raw intensity that became 0, per series
    high: tuple[float, ...]  # raw intensity that became 1, per series


def preprocess(
    raw: RawCase,
    *,
    spacing_mm: float | Sequence[float] | None = None,
    lower_percentile: float = 0.5,
    upper_percentile: float = 99.5,
    intensity: Mapping[str, tuple[float, float] | Literal["full"]] | None = None,
    crop: Literal["body", "none"] = "body",
) -> Preprocessed:
    """Clip each series to its limits, map to [0,1], crop to the brain (unless `none`), resample to `spacing_mm`.

    Limits are the percentiles over the brain, outside of which such a series becomes 0; of the series in `intensity`
    the two raw intensities given, or with `full` the least and the largest of the whole case: those mean the same in
    every voxel, and what is outside the brain is mapped like the rest.

    After resampling the brain is where at least half of a working voxel is. Resampling averages where voxels grow and
    interpolates linearly where they shrink; labels go through their one-hot form and take the largest share. A series
    of zeros is a missing one and stays zero. Raises `BadData` for a series that is constant over the brain, or lies
    wholly on one side of its limits.
    """
    brain = raw.brain
    fixed = dict(intensity or {})
    body = bounding_box(brain)
    low, high = _limits(raw, body, brain[body], (lower_percentile, upper_percentile), fixed)
    box = body if crop == "body" else tuple(slice(0, size) for size in brain.shape)
    grid = _grid(box, brain.shape, raw.geometry.spacing_mm, spacing_mm)
    inside = brain[grid.box]
    images = raw.images[(slice(None), *grid.box)].copy()
    images -= np.reshape(low, (-1, 1, 1, 1)).astype(np.float32)
    images /= np.reshape(np.subtract(high, low), (-1, 1, 1, 1)).astype(np.float32)
    np.clip(images, 0, 1, out=images)
    masked = [number for number, name in enumerate(raw.anatomy.series) if name not in fixed]
    for number in masked:
        images[number] *= inside
    labels = np.ascontiguousarray(raw.labels[grid.box])
    if grid.resampled:
        images, labels, inside = _resample(images, labels, inside, grid.working_shape, len(raw.anatomy.classes))
        for number in masked:
            images[number] *= inside
    return Preprocessed(
        images=images,
        labels=labels,
        brain=np.ascontiguousarray(inside),
        reference=raw.labels,
        grid=grid,
        low=low,
        high=high,
    )


def resampling_norm(grid: Grid) -> float:
    """By how much the l2 norm of a change can grow, at most, from voxels of the original grid to working voxels.

    The norm of the linear map of `_resample`: 1 without resampling, below 1 where it averages, since k voxels of one
    average change it by a k-th each. What is clipped, or is no brain on the working grid, makes changes smaller still.
    """
    import torch
    from torch.nn import functional

    norm = 1.0
    for original, working in zip(grid.box_shape, grid.working_shape, strict=True):
        if original != working:
            mode = {"mode": "area"} if working < original else {"mode": "linear", "align_corners": False}
            axis = functional.interpolate(torch.eye(original, dtype=torch.float64)[None], working, **mode)[0]
            norm *= float(torch.linalg.matrix_norm(axis, 2))
    return norm


def _limits(
    raw: RawCase,
    body: tuple[slice, ...],
    brain: NDArray[np.bool_],
    percentiles: tuple[float, float],
    fixed: Mapping[str, tuple[float, float] | Literal["full"]],
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The raw intensities that become 0 and 1, per series; `brain` lies in the box `body`."""
    found = []
    for name, series in zip(raw.anatomy.series, raw.images, strict=True):
        given = fixed.get(name)
        inside = series[body][brain] if given is None else series
        if not inside.any() and not series.any():
            low, high = 0.0, 1.0
        elif given is None:
            low, high = np.percentile(inside, percentiles, overwrite_input=True)
        elif given == "full":
            low, high = series.min(), series.max()
        else:
            low, high = given
            if series.max() <= low or series.min() >= high:
                raise BadData(
                    f"case {raw.case_id}: series {name} runs from {series.min():g} to {series.max():g}, wholly beyond "
                    f"the limits {low:g} and {high:g}; give data.intensity limits in the units of the files"
                )
        if not low < high:
            agree = f" (percentiles {percentiles[0]:g} and {percentiles[1]:g} agree)" if given is None else ""
            raise BadData(
                f"case {raw.case_id}: series {name} is {low:g} over almost the whole brain{agree}; replace the image"
            )
        found.append((float(low), float(high)))
    lows, highs = zip(*found, strict=True)
    return lows, highs


def _grid(
    box: Sequence[slice],
    shape: Sequence[int],
    original_mm: tuple[float, float, float],
    working_mm: float | Sequence[float] | None,
) -> Grid:
    wanted = [working_mm] * 3 if isinstance(working_mm, int | float) else working_mm or original_mm
    spans = []
    for side, size, spacing_mm, target_mm in zip(box, shape, original_mm, wanted, strict=True):
        spans.append(_span(side.start, side.stop, size, target_mm / spacing_mm))
    starts, stops, sizes = zip(*spans, strict=True)
    return Grid((shape[0], shape[1], shape[2]), original_mm, starts, stops, sizes)


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

    def resized(channels: NDArray[np.float32]) -> torch.Tensor:
        return resample(torch.from_numpy(channels), shape)

    shares = (resized((labels == label)[None].astype(np.float32))[0].numpy() for label in range(classes))
    inside = resized(brain[None].astype(np.float32))[0] >= 0.5
    small = resized(images).clamp_(0, 1)
    return small.numpy(), _largest(shares), inside.numpy()


def _largest(shares: Iterator[NDArray[np.float32]]) -> NDArray[np.uint8]:
    """Which of the shares (D, H, W) is the largest; of equal ones the first. One at a time: `argmax` is slower."""
    largest = next(shares)
    found = np.zeros(largest.shape, np.uint8)
    for label, share in enumerate(shares, 1):
        found[share > largest] = label
        largest = np.maximum(largest, share)
    return found
