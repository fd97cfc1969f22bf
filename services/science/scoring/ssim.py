"""Structural similarity of volumes (Wang et al. 2004), in 3-D, against one volume that is compared many times."""

from __future__ import annotations

import numpy as np

from services.science.imaging.case import Array3D

SIGMA, RADIUS = 1.5, 5  # voxels: a Gaussian window of 11
C1, C2 = 0.01**2, 0.03**2  # for a data range of 1


class SsimReference:
    """The clean volume, whose local mean and variance are computed once.

    Volumes continue with zeros beyond their borders, as images do outside the brain: so a margin of zeros more or less
    changes no value.
    """

    def __init__(self, clean: Array3D) -> None:
        self._clean = clean
        self._mean = _blurred(self._clean)
        self._variance = np.maximum(_blurred(self._clean**2) - self._mean**2, 0)

    def map(self, other: Array3D) -> Array3D:
        """SSIM per voxel (D, H, W), at most 1.

        With d = other - clean it is (1 - mean(d)^2 / A) (1 - var(d) / B), where A and B are the usual denominators:
        the same function as in the literature, but exactly 1 for d = 0 and free of cancellation for small d.
        """
        change = other - self._clean
        mean = _blurred(change)
        variance = np.maximum(_blurred(change**2) - mean**2, 0)
        covariance = _blurred(self._clean * change) - self._mean * mean
        means = self._mean**2 + (self._mean + mean) ** 2 + C1
        # var(clean) + var(other), which is at least var(d) / 2, whatever rounding makes of it.
        variances = np.maximum(2 * (self._variance + covariance) + variance, variance / 2) + C2
        similarity: Array3D = (1 - mean**2 / means) * (1 - variance / variances)
        return similarity


def _blurred(volume: Array3D) -> Array3D:
    """Gaussian filter; zeros outside."""
    from scipy.ndimage import gaussian_filter

    blurred: Array3D = gaussian_filter(volume, SIGMA, mode="constant", truncate=RADIUS / SIGMA)
    return blurred
