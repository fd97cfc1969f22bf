"""The weights of a Gaussian filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


def gaussian_kernel(offsets: Tensor) -> Tensor:
    """Weights (n,) that sum to 1, at `offsets` (n,) from the center in standard deviations."""
    weights = (-0.5 * offsets**2).exp()
    return weights / weights.sum()
