"""Three planes through a body, as people look at them: which voxels, which side is which, how wide voxels are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.errors import BadInput
from services.science.imaging.nifti import Geometry

#: The letter of the other end of the body.
OTHER_END = {letter: other for ends in ("IS", "PA", "LR") for letter, other in zip(ends, reversed(ends), strict=True)}
AXIAL, CORONAL, SAGITTAL = "axial", "coronal", "sagittal"


@dataclass(frozen=True)
class Plane:
    """One slice of volumes (D,H,W) in canonical axes, which run from inferior, posterior and left.

    As radiologists look at it, from the feet or from the front: the patient's right is on the left.
    """

    name: str
    axis: int  # along which the slice is taken
    index: int
    ends: str  # to which its rows run, and its columns: "PL"
    aspect: float  # height of a pixel by its width

    def of(self, volume: NDArray[Any]) -> NDArray[Any]:
        """The slice of a volume, as a view: the first row is drawn at the top."""
        plane: NDArray[Any] = np.take(volume, self.index, axis=self.axis)[::-1, ::-1]
        return plane


def canonical(array: NDArray[Any], affine: NDArray[np.float64]) -> NDArray[Any]:
    """An array (X,Y,Z) whose voxels lie where `affine` (4,4) says as (D,H,W), from inferior, posterior and left."""
    if array.ndim != 3 or affine.shape != (4, 4):
        raise BadInput(f"expected a volume (X, Y, Z) and an affine (4, 4), got {array.shape} and {affine.shape}")
    shape: Any = array.shape
    return Geometry(shape, affine).to_canonical(array)


def spacing(shape: tuple[int, ...], affine: NDArray[np.float64]) -> tuple[float, float, float]:
    """How large voxels are along canonical axes (D,H,W), in mm; `shape` is that of the file."""
    given: Any = shape
    return Geometry(given, affine).spacing_mm


def planes_at(center: tuple[int, int, int], spacing_mm: tuple[float, float, float]) -> tuple[Plane, Plane, Plane]:
    """The axial, coronal and sagittal plane through a voxel (D,H,W)."""
    (d, h, w), (deep, high, wide) = center, spacing_mm
    return (
        Plane(AXIAL, 0, d, "PL", high / wide),
        Plane(CORONAL, 1, h, "IL", deep / wide),
        Plane(SAGITTAL, 2, w, "IP", deep / high),
    )


def richest_center(mask: NDArray[np.bool_]) -> tuple[int, int, int]:
    """On each axis the slice in which most voxels of the mask (D,H,W) are; the middle where it has none."""
    if not mask.any():
        d, h, w = (size // 2 for size in mask.shape)
    else:
        d, h, w = (int(np.argmax(mask.sum(tuple({0, 1, 2} - {axis})))) for axis in range(3))
    return d, h, w
