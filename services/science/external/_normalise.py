"""The steps of a normalisation on tensors, differentiable: gradients pass through means, deviations and ranges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import Tensor

from services.science.external._normalisation import AnyStep, Limits, MinMax, Percentiles, Range, ZScore

#: The least standard deviation or range: a constant series stays finite.
_LEAST = 1e-8
#: How near, in [0,1], a value is to that of raw 0 to count as it: resampling rounds.
_NEAR_ZERO = 1e-6


class Steps:
    """The steps of a model, on images (B,S,*size) in [0,1] of its series.

    `limits` are the raw intensities that 0 and 1 stand for, of the series that have fixed ones; they become raw first.
    Of the others a voxel is 0 where it is 0 in [0,1].
    """

    def __init__(self, steps: Sequence[AnyStep], series: Sequence[str], limits: Mapping[str, Limits]) -> None:
        self._steps, self._series, self._knows_units = steps, tuple(series), any(name in limits for name in series)
        self._low, self._spread, zero = zip(*(_constants(limits.get(name)) for name in series), strict=True)
        self._zero: tuple[float, ...] = zero
        self._last: tuple[Tensor, Tensor] | None = None  # voxels that are not 0, and the body that they make

    def __call__(self, images: Tensor) -> Tensor:
        """The same shape, in the units that the network wants."""
        kept = self._is_kept(images)
        found = images
        if self._knows_units:
            found = images * self._column(images, self._spread) + self._column(images, self._low)
        done: set[int] = set()
        for step in self._steps:
            chosen = [self._series.index(name) for name in step.series or self._series]
            part = found[:, chosen]
            if isinstance(step, ZScore):
                counted = self._counted(step, part, kept, chosen, done)
                part = _zscore(part, counted, _axes(part, step.channel_wise))
            else:
                part = _ranged(part, step)
            found = found.index_copy(1, torch.tensor(chosen, device=found.device), part)
            done.update(chosen)
        return found

    def _is_kept(self, images: Tensor) -> Tensor:
        """Which voxels are not 0 in raw units."""
        if not any(self._zero):
            return images != 0
        return (images - self._column(images, self._zero)).abs() > _NEAR_ZERO

    def _counted(self, step: ZScore, part: Tensor, kept: Tensor, chosen: list[int], done: set[int]) -> Tensor:
        if step.zscore == "image":
            return torch.ones_like(part, dtype=torch.bool)
        if step.zscore in ("brain", "body"):
            inside = kept.any(1)
            return (self._body(inside) if step.zscore == "body" else inside).unsqueeze(1).expand_as(part)
        # What an earlier step has changed counts by what it made of it.
        columns = [part[:, place] != 0 if number in done else kept[:, number] for place, number in enumerate(chosen)]
        return torch.stack(columns, 1)

    def _body(self, kept: Tensor) -> Tensor:
        """With the holes within filled, as nnU-Net does; the last answer is kept, since attacks ask it many times."""
        if self._last is None or self._last[0].device != kept.device or not torch.equal(self._last[0], kept):
            from scipy.ndimage import binary_fill_holes

            filled = np.stack([binary_fill_holes(item) for item in kept.cpu().numpy()])
            self._last = kept, torch.from_numpy(filled).to(kept.device)
        return self._last[1]

    @staticmethod
    def _column(images: Tensor, values: Sequence[float]) -> Tensor:
        return images.new_tensor(values).view(1, -1, *[1] * (images.ndim - 2))


def _zscore(images: Tensor, counted: Tensor, axes: tuple[int, ...]) -> Tensor:
    """Of the voxels that are `counted`; the others stay what they are."""
    count = counted.sum(axes, keepdim=True).clamp(min=1)
    mean = (images * counted).sum(axes, keepdim=True) / count
    variance = ((images - mean).square() * counted).sum(axes, keepdim=True) / count
    std = variance.clamp(min=_LEAST**2).sqrt()
    return torch.where(counted, (images - mean) / std, images)


def _ranged(images: Tensor, step: Range | MinMax | Percentiles) -> Tensor:
    low: Tensor | float
    spread: Tensor | float
    if isinstance(step, Range):
        low, spread = step.a_min, step.a_max - step.a_min
    else:
        axes = _axes(images, step.channel_wise)
        shares = (0.0, 1.0) if isinstance(step, MinMax) else tuple(percent / 100 for percent in step.percentiles)
        low, high = _quantiles(images, axes, shares)
        spread = (high - low).clamp(min=_LEAST)
    found = (images - low) / spread * (step.b_max - step.b_min) + step.b_min
    clipped = not isinstance(step, MinMax) and step.clip
    return found.clamp(*sorted((step.b_min, step.b_max))) if clipped else found


def _quantiles(images: Tensor, axes: tuple[int, ...], shares: Sequence[float]) -> list[Tensor]:
    """Interpolated linearly, as numpy's; `torch.quantile` takes too few voxels."""
    if tuple(shares) == (0.0, 1.0):
        return [images.amin(axes, keepdim=True), images.amax(axes, keepdim=True)]
    kept = images.shape[: axes[0]]
    ordered = images.flatten(axes[0]).sort(-1).values
    found = []
    for share in shares:
        place = share * (ordered.shape[-1] - 1)
        below = int(place)
        above = min(below + 1, ordered.shape[-1] - 1)
        value = torch.lerp(ordered[..., below], ordered[..., above], place - below)
        found.append(value.view(*kept, *[1] * len(axes)))
    return found


def _axes(images: Tensor, channel_wise: bool) -> tuple[int, ...]:
    return tuple(range(2 if channel_wise else 1, images.ndim))


def _constants(limits: Limits | None) -> tuple[float, float, float]:
    """What leads to raw intensities, low and spread, and the value of raw 0 in [0,1]."""
    if limits is None:
        return 0.0, 1.0, 0.0
    low, high = limits
    return low, high - low, min(max(-low / (high - low), 0.0), 1.0)
