"""Reading NIfTI files, with checks of everything in them that would make results wrong."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from services.errors import BadData
from services.science.anatomy import BRATS, Anatomy
from services.science.labels import LabelScheme, to_internal
from services.science.layouts.base import CaseFiles, SeriesFile

T = TypeVar("T", int, float)

#: How far, in voxels, the corners of two grids may lie apart to count as the same grid (headers round).
GRID_TOLERANCE_VOXELS = 0.05


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
        nib = _nibabel()

        turned: NDArray[Any] = nib.apply_orientation(array, self._orientation)
        return np.ascontiguousarray(turned.transpose(2, 1, 0))

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
        return (self.images != 0).any(axis=0) if self.mask is None else self.mask


@dataclass(frozen=True)
class Opened:
    """The content of one NIfTI file: 3-D or 4-D values in file axes (scaled as its header says), and the affine."""

    values: NDArray[Any]
    affine: NDArray[np.float64]


def read_case(files: CaseFiles, scheme: LabelScheme | None = None) -> RawCase:
    """Read and check one case; `scheme` overrides the one that the layout declares.

    Raises `BadData` naming the file: missing, unreadable, NaN, constant, off the grid of T1, or unknown label values.
    """
    files.require_complete()
    opened = {path: open_nifti(path) for path in dict.fromkeys(series.path for series in files.series)}
    images, geometries = zip(*(read_series(series, opened[series.path]) for series in files.series), strict=True)
    for series, geometry in zip(files.series, geometries, strict=True):
        require_same_grid(geometry, series.path, geometries[0], files.series[0].path)
    values, geometry = read_labels(files.segmentation, scheme or files.require_scheme())
    require_same_grid(geometry, files.segmentation, geometries[0], files.series[0].path)
    return RawCase(files.case_id, files.patient_id, np.stack(images), values, geometries[0])


def read_series(series: SeriesFile, opened: Opened | None = None) -> tuple[NDArray[np.float32], Geometry]:
    """One series as float32 (D, H, W); raises `BadData` if it is unreadable, not finite or constant."""
    data, geometry = _volume(series.path, series.channel, opened or open_nifti(series.path))
    bad = int(data.size - np.isfinite(data).sum())
    if bad:
        raise BadData(f"{series.path}: {bad} voxels are NaN or infinite; export the image again from its source")
    if data.min() == data.max():
        place = "" if series.channel is None else f" of channel {series.channel}"
        raise BadData(f"{series.path}: every voxel{place} is {data.flat[0]:g}; the image is empty, replace it")
    return geometry.to_canonical(data.astype(np.float32)), geometry


def read_labels(path: Path, scheme: LabelScheme) -> tuple[NDArray[np.uint8], Geometry]:
    """A label map (D, H, W) in the internal scheme.

    Raises `BadData` if it is unreadable or holds fractional or unknown values.
    """
    data, geometry = _volume(path, None, open_nifti(path))
    return geometry.to_canonical(to_internal(data, scheme, source=str(path))), geometry


def require_same_grid(geometry: Geometry, path: Path, expected: Geometry, expected_path: Path) -> None:
    """Raises `BadData` if the two files do not cover the same voxels in space."""
    if geometry.file_shape != expected.file_shape:
        raise BadData(
            f"{path} has {times(geometry.file_shape)} voxels, but {expected_path.name} has "
            f"{times(expected.file_shape)}; resample it to the same grid"
        )
    corners = np.array([(x, y, z, 1) for x in (0, 1) for y in (0, 1) for z in (0, 1)], np.float64)
    corners[:, :3] *= np.array(expected.file_shape) - 1
    apart_mm = np.linalg.norm((corners @ (geometry.file_affine - expected.file_affine).T)[:, :3], axis=1).max()
    if apart_mm > GRID_TOLERANCE_VOXELS * min(expected.spacing_mm):
        raise BadData(
            f"{path} lies elsewhere than {expected_path.name}: their affines put corners {apart_mm:.3g} mm apart; "
            "register and resample it to the same grid"
        )


def open_nifti(path: Path) -> Opened:
    """The whole file, read and unpacked; raises `BadData` if it is missing, truncated or not NIfTI."""
    nib = _nibabel()
    bad_headers = (
        nib.filebasedimages.ImageFileError,
        nib.spatialimages.HeaderDataError,
        nib.wrapstruct.WrapStructError,
    )
    try:
        content = path.read_bytes()
        if content[:2] == b"\x1f\x8b":
            content = gzip.decompress(content)  # whole, so that the checksum at its end is checked too
        kind = nib.Nifti2Image if nib.Nifti2Header.may_contain_header(content[:540]) else nib.Nifti1Image
        image = kind.from_bytes(content)
        return Opened(np.asarray(image.dataobj), np.asarray(image.affine, np.float64))
    except FileNotFoundError as error:
        raise BadData(f"{path} does not exist") from error
    except (OSError, EOFError, ValueError, OverflowError, zlib.error, *bad_headers) as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        raise BadData(f"{path} is not a complete NIfTI file ({reason}); copy or download it again") from error


def times(shape: tuple[int, ...]) -> str:
    """A shape in words: "240×240×155"."""
    return "×".join(str(size) for size in shape)


def _volume(path: Path, channel: int | None, opened: Opened) -> tuple[NDArray[Any], Geometry]:
    """One 3-D volume (X, Y, Z) of an open file, and where it lies."""
    values, affine = opened.values, opened.affine
    if values.ndim != (3 if channel is None else 4) and not (channel is None and values.shape[3:] == (1,)):
        raise BadData(f"{path} has shape {times(values.shape)}; expected a {3 if channel is None else 4}-D image")
    if channel is not None and channel >= values.shape[3]:
        raise BadData(f"{path} has {values.shape[3]} channels, but dataset.json names channel {channel}; correct it")
    data = values[..., channel or 0] if values.ndim == 4 else values
    if not np.isfinite(affine).all() or abs(np.linalg.det(affine[:3, :3])) < 1e-9:
        raise BadData(f"{path} has an affine that maps voxels to no place; repair its header")
    return data, Geometry((data.shape[0], data.shape[1], data.shape[2]), affine)


def _nibabel() -> Any:
    """nibabel, imported when first needed; its functions carry no types."""
    import nibabel

    return nibabel
