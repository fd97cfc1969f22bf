"""One patient's scan, ready for a network, and the way back to the grid on which it is scored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array3D = NDArray[np.float32]  # (D, H, W)


@dataclass(frozen=True)
class Grid:
    """How the working grid lies in the original one.

    Both are in canonical axis order (D, H, W) = (inferior-superior, posterior-anterior, left-right), so axis 0 counts
    axial slices. The working grid is the box `box_start`..`box_stop` (voxels of the original grid), resampled to
    `working_shape`.
    """

    original_shape: tuple[int, int, int]
    original_spacing_mm: tuple[float, float, float]
    box_start: tuple[int, int, int]
    box_stop: tuple[int, int, int]
    working_shape: tuple[int, int, int]

    @property
    def box(self) -> tuple[slice, slice, slice]:
        """The crop box as slices of an original-grid array."""
        d, h, w = (slice(low, high) for low, high in zip(self.box_start, self.box_stop, strict=True))
        return d, h, w

    @property
    def box_shape(self) -> tuple[int, int, int]:
        """Voxels of the original grid that the working grid covers."""
        d, h, w = (high - low for low, high in zip(self.box_start, self.box_stop, strict=True))
        return d, h, w

    @property
    def origin(self) -> tuple[int, int, int]:
        """Where the box starts, in whole working voxels from the corner of the original grid."""
        pairs = zip(self.box_start, self.working_shape, self.box_shape, strict=True)
        d, h, w = (round(start * working / box) for start, working, box in pairs)
        return d, h, w

    @property
    def resampled(self) -> bool:
        """Whether working voxels differ from original voxels."""
        return self.working_shape != self.box_shape


@dataclass(frozen=True)
class Case:
    """One scan on its working grid; the arrays may be memory-mapped and must not be written to."""

    case_id: str
    patient_id: str
    images: NDArray[np.float32]  # (C, D, H, W) in [0,1], one per series; 0 outside the brain, unless limits are fixed
    labels: NDArray[np.uint8]  # (D, H, W), class numbers, working grid
    brain: NDArray[np.bool_]  # (D, H, W): any raw series non-zero
    reference: NDArray[
        np.uint8
    ]  # labels on the whole original grid, canonical axes: what predictions are scored against
    grid: Grid
