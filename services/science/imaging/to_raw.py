"""From adversarial images in [0,1] on the working grid back to raw intensities on the original grid (methods 1.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.case import Grid
from services.science.imaging.resampling import Resampling
from services.science.imaging.stored_series import StoredSeries

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
    budgets: Sequence[float] | None = None,
) -> SeriesVolume:
    """Raw intensities of the adversarial images, (C,D,H,W) on the original grid; `raw` are those of the clean ones.

    Every voxel is raw plus the change of `raw_changes`, rounded in float32 as `StoredSeries.changed` says.
    """
    changes = raw_changes(
        adversarial, clean, raw, low=low, high=high, grid=grid, brain_only=brain_only, budgets=budgets
    )
    return np.stack([series.stored for series in to_stored(map(StoredSeries, raw), changes)])


def to_stored(
    stored: Iterable[StoredSeries], changes: Iterable[tuple[NDArray[np.float64], float | None]]
) -> Iterator[StoredSeries]:
    """Each series with its change of `raw_changes`, in the units in which a file stores it."""
    for series, (change, limit) in zip(stored, changes, strict=True):
        yield replace(series, stored=series.changed(change, limit))


def raw_changes(
    adversarial: SeriesVolume,
    clean: SeriesVolume,
    raw: SeriesVolume,
    *,
    low: Sequence[float],
    high: Sequence[float],
    grid: Grid,
    brain_only: bool = True,
    budgets: Sequence[float] | None = None,
) -> Iterator[tuple[NDArray[np.float64], float | None]]:
    """Per series, what is to be added to its raw intensities, (D,H,W), and the most that it may be (None: no limit).

    `low` and `high` per series are the frozen constants of the clean case. `budgets`, in units of [0,1], is how far
    each series may move; None: the attack has no budget for single voxels. From a resampled grid the change goes back
    as `Resampling.change_within` says. With `brain_only` voxels that are zero in all series stay so.

    Raw intensities themselves are not clipped: a voxel beyond the percentiles changes by what was asked of its clipped
    value. Reading clips it again, so that of a change back into the range only what passes the percentile is seen.
    """
    resampling = Resampling(grid.box_shape, grid.working_shape)
    free = (raw[(slice(None), *grid.box)] != 0).any(axis=0) if brain_only else None
    for number, spread in enumerate(np.subtract(high, low).tolist()):
        limit = None if budgets is None else budgets[number]
        change = np.zeros(grid.original_shape)
        asked = adversarial[number].astype(np.float64) - clean[number]
        change[grid.box] = resampling.change_within(asked, limit=limit, free=free) * spread
        yield change, None if limit is None else limit * spread
