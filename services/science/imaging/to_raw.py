"""From adversarial images in [0,1] on the working grid back to raw intensities on the original grid (methods 1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.case import Grid

SeriesVolume = NDArray[np.float32]  # (C, D, H, W)


def to_raw(
    adversarial: SeriesVolume,
    clean: SeriesVolume,
    raw: SeriesVolume,
    *,
    low: Sequence[float],
    high: Sequence[float],
    grid: Grid,
    brain_only: bool = True,
) -> SeriesVolume:
    """Raw intensities of the adversarial images, (C,D,H,W) on the original grid; `raw` are those of the clean ones.

    `low` and `high` per series are the frozen constants of the clean case. Voxels that the attack left alone keep their
    raw value, also where the percentiles clipped it. From a resampled grid the change is interpolated linearly and
    added; it stays within the budget times (high - low) of the clipped intensity, and with `brain_only` in the brain.
    """
    spread = np.subtract(high, low).reshape(-1, 1, 1, 1)
    start = np.reshape(low, (-1, 1, 1, 1))
    box = (slice(None), *grid.box)
    result = raw.copy()
    if grid.resampled:
        change = _to_box(adversarial.astype(np.float64) - clean, grid.box_shape)
        values = np.clip((raw[box] - start) / spread, 0, 1) + change
        touched = change != 0
        if brain_only:  # interpolation reaches half a working voxel beyond the edge of the brain
            touched &= (raw[box] != 0).any(axis=0)
    else:
        values, touched = adversarial.astype(np.float64), adversarial != clean
    result[box] = np.where(touched, start + np.clip(values, 0, 1) * spread, raw[box])
    return result


def _to_box(change: NDArray[np.float64], shape: tuple[int, int, int]) -> NDArray[Any]:
    import torch
    from torch.nn.functional import interpolate

    return interpolate(torch.from_numpy(change)[None], shape, mode="trilinear", align_corners=False)[0].numpy()
