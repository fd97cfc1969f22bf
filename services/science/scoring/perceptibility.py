"""How visible a perturbation is: distances over brain voxels, per series (methods 7)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.errors import BadData
from services.science.imaging.bounding_box import bounding_box
from services.science.labels import SERIES
from services.science.scoring.ssim import RADIUS, SsimReference


@dataclass(frozen=True)
class SeriesPerceptibility:
    """One series; intensities are in [0,1], so a change of 1 is the whole range."""

    series: str
    linf: float  # the largest change
    l2: float  # the Euclidean norm of the change
    psnr_db: float | None  # peak signal-to-noise ratio; None for an unchanged series, where it is infinite
    ssim: float


class PerceptibilityReference:
    """The clean images, compared with many adversarial ones; what depends on them alone is computed once.

    Only brain voxels count: the zeros around them would make every perturbation look small.
    """

    def __init__(self, clean: NDArray[np.float32], brain: NDArray[np.bool_], series: Sequence[str] = SERIES) -> None:
        """`clean` (C,D,H,W) in [0,1], one of the `series` each, `brain` (D,H,W).

        Raises `BadData` when they do not fit or no voxel is brain.
        """
        if clean.shape != (len(series), *brain.shape):
            raise BadData(f"images of the shape {clean.shape} do not fit a brain mask of the shape {brain.shape}")
        if not brain.any():
            raise BadData("the brain mask is empty, so there is nothing to measure a perturbation on")
        self._shape, self._series = clean.shape, series
        self._box = bounding_box(brain, margin=RADIUS)  # holds the SSIM windows of all brain voxels
        self._clean = np.array(clean[:, *self._box], np.float32)
        self._brain = np.array(brain[self._box], np.bool_)
        self._ssim = [SsimReference(image) for image in self._clean]

    def measure(self, adversarial: NDArray[np.float32]) -> list[SeriesPerceptibility]:
        """One result per series, in their order, for images (C,D,H,W). Raises `BadData`."""
        if adversarial.shape != self._shape:
            raise BadData(f"adversarial images of the shape {adversarial.shape}, clean ones of {self._shape}")
        images = np.asarray(adversarial[:, *self._box], np.float32)
        return [self._measure(index, series, images[index]) for index, series in enumerate(self._series)]

    def _measure(self, index: int, series: str, image: NDArray[np.float32]) -> SeriesPerceptibility:
        # In float64 the difference of two float32 images is exact, so a kept budget is never reported as exceeded.
        change = image[self._brain].astype(np.float64) - self._clean[index][self._brain]
        energy = float(change @ change)
        return SeriesPerceptibility(
            series=series,
            linf=float(np.abs(change).max()),
            l2=math.sqrt(energy),
            psnr_db=10 * math.log10(len(change) / energy) if energy else None,
            ssim=float(self._ssim[index].map(image)[self._brain].mean(dtype=np.float64)),
        )
