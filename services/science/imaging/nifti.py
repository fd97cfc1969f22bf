"""Reading the cases that NIfTI files hold, with checks of all of their content that would make results wrong."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from services.counted import counted
from services.errors import BadData
from services.science.anatomy import BRATS, Anatomy
from services.science.imaging.affine import Preferred
from services.science.imaging.nifti_file import Opened, clear_errors, open_nifti
from services.science.imaging.stored_series import StoredSeries
from services.science.labels import LabelScheme, to_internal
from services.science.layouts.base import CaseFiles, SeriesFile

T = TypeVar("T", int, float)

#: How far, in voxels, the corners of two grids may lie apart to count as the same grid (headers round).
GRID_TOLERANCE_VOXELS = 0.05
#: What the intensities of a series may span, so that [0,1] can be made of them in float32.
_LEAST_RANGE, _MOST_RANGE = 1e-30, float(np.finfo(np.float32).max)


@dataclass(frozen=True)
class Geometry:
    """Where the voxels of a file lie, and the way between its axes and the canonical (D, H, W).

    Canonical axes run inferior-superior, posterior-anterior, left-right.
    """

    file_shape: tuple[int, int, int]
    file_affine: NDArray[np.float64]  # (4, 4): voxel index of the file -> mm, as NIfTI defines it

    @cached_property
    def _orientation(self) -> NDArray[np.float64]:
        nib = _nibabel()

        orientation: NDArray[np.float64] = nib.io_orientation(self.file_affine)
        return orientation

    @property
    def axes(self) -> str:
        """Direction of each file axis in letters, such as "LPS"."""
        nib = _nibabel()

        return "".join(nib.aff2axcodes(self.file_affine))

    @cached_property
    def affine(self) -> NDArray[np.float64]:
        """(4, 4): voxel index (W, H, D), from the left, back and bottom on, -> mm; equal for equal voxels in space."""
        nib = _nibabel()

        turned: NDArray[np.float64] = self.file_affine @ nib.orientations.inv_ornt_aff(
            self._orientation, self.file_shape
        )
        return turned

    @property
    def shape(self) -> tuple[int, int, int]:
        """(D, H, W) in canonical axes."""
        return self._permuted(self.file_shape)

    @property
    def spacing_mm(self) -> tuple[float, float, float]:
        """Voxel size along the canonical axes."""
        sizes = np.sqrt((self.file_affine[:3, :3] ** 2).sum(axis=0))
        return self._permuted(tuple(round(float(size), 6) for size in sizes))

    def to_canonical(self, array: NDArray[Any]) -> NDArray[Any]:
        """An array (X, Y, Z) in file axes as (D, H, W)."""
        return np.ascontiguousarray(self.turned(array))

    def turned(self, array: NDArray[Any]) -> NDArray[Any]:
        """The same as a view, for whoever copies it anyway."""
        nib = _nibabel()

        turned: NDArray[Any] = nib.apply_orientation(array, self._orientation)
        return turned.transpose(2, 1, 0)

    def from_canonical(self, array: NDArray[Any]) -> NDArray[Any]:
        """An array (D, H, W) in the axes of the file: the inverse of `to_canonical`."""
        nib = _nibabel()

        inverse = nib.orientations.ornt_transform(nib.orientations.axcodes2ornt("RAS"), self._orientation)
        turned: NDArray[Any] = nib.apply_orientation(array.transpose(2, 1, 0), inverse)
        return np.ascontiguousarray(turned)

    def _permuted(self, values: tuple[T, ...]) -> tuple[T, T, T]:
        along = {int(axis): value for axis, value in zip(self._orientation[:, 0], values, strict=True)}
        return along[2], along[1], along[0]


@dataclass(frozen=True)
class RawCase:
    """One case as read: canonical axes, raw intensities, internal labels."""

    case_id: str
    patient_id: str
    images: NDArray[np.float32]  # (C, D, H, W): the series of `anatomy`
    labels: NDArray[np.uint8]  # (D, H, W)
    geometry: Geometry
    mask: NDArray[np.bool_] | None = None  # (D, H, W): the brain, where it is known otherwise than from the images
    anatomy: Anatomy = BRATS

    @property
    def brain(self) -> NDArray[np.bool_]:
        """(D, H, W): where any series is non-zero, unless `mask` says."""
        if self.mask is not None:
            return self.mask
        brain: NDArray[np.bool_] = self.images[0] != 0
        for series in self.images[1:]:
            brain |= series != 0
        return brain


def read_case(files: CaseFiles, scheme: LabelScheme | None = None) -> RawCase:
    """Read and check one case; `scheme` overrides the one that the layout declares.

    Its series may have their axes in any order and direction, as long as their voxels are the same in space. Raises
    `BadData` naming the file: missing, unreadable, NaN, constant, off the grid of T1, or unknown label values.
    """
    files.require_complete()
    opened = {path: open_nifti(path, files.affine) for path in dict.fromkeys(series.path for series in files.series)}
    found, geometries = zip(*(_usable(series, opened[series.path]) for series in files.series), strict=True)
    for series, geometry in zip(files.series, geometries, strict=True):
        require_same_grid(geometry, series.path, geometries[0], files.series[0].path)
    values, geometry = read_labels(files.segmentation, scheme or files.require_scheme(), files.affine)
    require_same_grid(geometry, files.segmentation, geometries[0], files.series[0].path)
    images = np.empty((len(found), *geometries[0].shape), np.float32)
    for image, data, own in zip(images, found, geometries, strict=True):
        image[:] = own.turned(data)  # turned and made float32 in one pass
    return RawCase(files.case_id, files.patient_id, images, values, geometries[0])


def read_series(series: SeriesFile, opened: Opened | None = None) -> tuple[NDArray[np.float32], Geometry]:
    """One series as float32 (D, H, W); raises `BadData` if it is unreadable, not finite, constant or beyond float32."""
    data, geometry = _usable(series, opened)
    return np.ascontiguousarray(geometry.turned(data), np.float32), geometry


def _usable(series: SeriesFile, opened: Opened | None = None) -> tuple[NDArray[Any], Geometry]:
    """What `read_series` makes float32, in file axes and of a type of which float32 holds all numbers."""
    with clear_errors(series.path):
        opened = opened or open_nifti(series.path)
        data, geometry = _volume(series.path, series.channel, opened.values, opened.affine)
        return _held_by_float32(series, data), geometry


def read_stored(series: SeriesFile, affine: Preferred | None = None) -> StoredSeries:
    """The numbers of one series as its file stores them, (D, H, W); raises `BadData` as `read_series` does."""
    opened = open_nifti(series.path, affine)
    stored, geometry = _volume(series.path, series.channel, opened.stored, opened.affine)
    return StoredSeries(geometry.to_canonical(stored), opened.slope, opened.intercept)


def read_labels(path: Path, scheme: LabelScheme, affine: Preferred | None = None) -> tuple[NDArray[np.uint8], Geometry]:
    """A label map (D, H, W) in the internal scheme.

    Raises `BadData` if it is unreadable or holds fractional or unknown values.
    """
    with clear_errors(path):
        opened = open_nifti(path, affine)
        data, geometry = _volume(path, None, opened.values, opened.affine)
        return geometry.to_canonical(to_internal(data, scheme, source=str(path))), geometry


def require_same_grid(geometry: Geometry, path: Path, expected: Geometry, expected_path: Path) -> None:
    """Raises `BadData` if the two files do not cover the same voxels in space, whatever the order of their axes."""
    if geometry.shape != expected.shape:
        turned = geometry.axes != expected.axes
        has, wanted = (f"{times(one.file_shape)}{f' ({one.axes})' * turned}" for one in (geometry, expected))
        raise BadData(f"{path} has {has} voxels, but {expected_path.name} has {wanted}; resample it to the same grid")
    corners = np.array([(x, y, z, 1) for x in (0, 1) for y in (0, 1) for z in (0, 1)], np.float64)
    corners[:, :3] *= np.array(expected.shape[::-1]) - 1
    apart_mm = np.linalg.norm((corners @ (geometry.affine - expected.affine).T)[:, :3], axis=1).max()
    if apart_mm > GRID_TOLERANCE_VOXELS * min(expected.spacing_mm):
        raise BadData(
            f"{path} lies elsewhere than {expected_path.name}: their affines put corners {apart_mm:.3g} mm apart; "
            "register and resample it to the same grid"
        )


def times(shape: tuple[int, ...]) -> str:
    """A shape in words: "240×240×155"."""
    return "×".join(str(size) for size in shape)


def _volume(
    path: Path, channel: int | None, values: NDArray[Any], affine: NDArray[np.float64]
) -> tuple[NDArray[Any], Geometry]:
    """One 3-D volume (X, Y, Z) of the content of a file, and where it lies."""
    if values.ndim != (3 if channel is None else 4) and not (channel == 0 and values.ndim == 3):
        several = "; save each volume as a file of its own" if values.ndim > 3 else ""
        raise BadData(
            f"{path} has shape {times(values.shape)}; expected a {3 if channel is None else 4}-D image{several}"
        )
    if channel is not None and values.ndim == 4 and channel >= values.shape[3]:
        raise BadData(f"{path} has {values.shape[3]} channels, but dataset.json names channel {channel}; correct it")
    data = values[..., channel or 0] if values.ndim == 4 else values
    return data, Geometry((data.shape[0], data.shape[1], data.shape[2]), affine)


def _held_by_float32(series: SeriesFile, data: NDArray[Any]) -> NDArray[Any]:
    """The values, in single precision unless that holds all numbers of their type; images are computed in it.

    Raises `BadData` where it loses the image.
    """
    place = str(series.path) if series.channel is None else f"{series.path}, channel {series.channel}"
    with np.errstate(over="ignore"):
        single = data if np.can_cast(data.dtype, np.float32) else data.astype(np.float32)
    low, high = float(single.min()), float(single.max())
    if not (isfinite(low) and isfinite(high)):  # what is no number is both
        bad = int(data.size - np.isfinite(data).sum())
        if bad:
            raise BadData(
                f"{place}: {counted(bad, 'voxel', 'is', 'are')} NaN or infinite; export the image again from its source"
            )
        finite = int(np.isfinite(single).sum())
        raise BadData(
            f"{place}: {counted(single.size - finite, 'voxel', 'is', 'are')} up to {np.abs(data).max():.3g}, beyond "
            "what float32 can hold (3.4e38); correct scl_slope in the header or rescale the image"
        )
    if low == high and data.min() == data.max():
        raise BadData(f"{place}: every voxel is {low:g}; the image is empty, replace it")
    if not _LEAST_RANGE < high - low < _MOST_RANGE or _rounds(data, single, high - low):
        raise BadData(
            f"{place}: values from {float(data.min())!r} to {float(data.max())!r} lose their differences in float32, "
            "in which images are computed; subtract a constant or rescale the image"
        )
    return single


def _rounds(data: NDArray[Any], single: NDArray[np.float32], span: float) -> bool:
    """Whether single precision changes values by more than a 4096th of their range: scanners tell 12 bits apart."""
    least = span / 4096
    if np.can_cast(data.dtype, np.float32) or np.spacing(np.abs(single).max()) < least:
        return False
    return bool(np.abs(single.astype(np.float64) - data).max() > least)


def _nibabel() -> Any:
    """nibabel, imported when first needed; its functions carry no types."""
    import nibabel

    return nibabel
