"""The constants of the z-score inside a network: per series, over the brain voxels of the training cases."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from services.science.imaging.case import Case

#: The smallest standard deviation, for a series that hardly varies.
SMALLEST_STD = 1e-3


def brain_statistics(cases: Sequence[Case]) -> tuple[list[float], list[float]]:
    """Mean and standard deviation per series, in [0,1] space; every brain voxel of every case counts alike."""
    count, total, squares = 0, np.zeros(()), np.zeros(())
    for case in cases:
        voxels = case.images[:, case.brain].astype(np.float64)
        count += voxels.shape[1]
        total = total + voxels.sum(1)
        squares = squares + (voxels**2).sum(1)
    mean = total / max(count, 1)
    std = np.sqrt(np.maximum(squares / max(count, 1) - mean**2, SMALLEST_STD**2))
    return mean.tolist(), std.tolist()
