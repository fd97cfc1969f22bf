"""Structural similarity of volumes (Wang et al. 2004), in 3-D, against one volume that is compared many times."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.case import Array3D

SIGMA, RADIUS = 1.5, 5  # voxels: a Gaussian window of 11
C1, C2 = 0.01**2, 0.03**2  # for a data range of 1


class SsimReference:
    """The clean volume, whose local mean and variance are computed once.

    Volumes continue with zeros beyond their borders, as images do outside the brain: so a margin of zeros more or less
    changes no value.
    """

    def __init__(self, clean: Array3D) -> None:
        self._clean = np.ascontiguousarray(clean)
        self._blur = _Blur(clean.shape)
        self._mean = self._blur(self._clean)
        self._variance = np.maximum(self._blur(self._clean**2) - self._mean**2, 0)

    def map(self, other: Array3D) -> Array3D:
        """SSIM per voxel (D, H, W), at most 1.

        With d = other - clean it is (1 - mean(d)^2 / A) (1 - var(d) / B), where A and B are the usual denominators:
        the same function as in the literature, but exactly 1 for d = 0 and free of cancellation for small d.
        """
        change = np.ascontiguousarray(other - self._clean)
        mean = self._blur(change)
        variance = np.maximum(self._blur(change**2) - mean**2, 0)
        covariance = self._blur(self._clean * change) - self._mean * mean
        means = self._mean**2 + (self._mean + mean) ** 2 + C1
        # var(clean) + var(other), which is at least var(d) / 2, whatever rounding makes of it.
        variances = np.maximum(2 * (self._variance + covariance) + variance, variance / 2) + C2
        similarity: Array3D = (1 - mean**2 / means) * (1 - variance / variances)
        return similarity


class _Blur:
    """Gaussian filter with zeros outside, one band matrix per axis: BLAS is twice as fast as a sliding window here."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        offsets = np.arange(-RADIUS, RADIUS + 1)
        weights = np.exp(-0.5 * (offsets / SIGMA) ** 2)
        weights /= weights.sum()
        self._bands = [_band(size, offsets, weights) for size in shape]

    def __call__(self, volume: Array3D) -> Array3D:
        depth, height, width = self._bands
        volume = np.matmul(height, np.matmul(volume, width))
        blurred: Array3D = np.matmul(depth, volume.reshape(len(volume), -1)).reshape(volume.shape)
        return blurred


def _band(size: int, offsets: NDArray[np.intp], weights: NDArray[np.float64]) -> NDArray[np.float32]:
    """The symmetric matrix (size, size) that filters a line."""
    band = np.zeros((size, size), np.float32)
    for offset, weight in zip(offsets, weights, strict=True):
        band += np.eye(size, k=int(offset), dtype=np.float32) * np.float32(weight)
    return band
