"""Thick slices: one axis sampled coarsely, and resampled to the grid of the data set."""

from __future__ import annotations

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts.base import Array3D


class Downsampling(Artefact):
    """Averaged over 1 + 1.8 s voxels along a random axis, then interpolated, s being the severity; labels stay fine."""

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        import torch
        from torch.nn.functional import interpolate

        coarse = list(image.shape)
        axis = rng.integers(3)
        coarse[axis] = max(1, round(image.shape[axis] / (1 + 1.8 * self.severity)))
        slices = interpolate(torch.tensor(image)[None, None], coarse, mode="area")
        return interpolate(slices, image.shape, mode="trilinear", align_corners=False)[0, 0].numpy()
