"""Volumes as NIfTI with headers of our own: a matrix and numbers, no text; axes to the right, the front and the top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from zlib_ng import gzip_ng

from services.errors import MissingArtifact

_gzip: Any = gzip_ng  # without types


#: Where voxels begin in a file of NIfTI-1.
_OFFSET = 352
#: Of what is read again within a second.
_LEVEL = 1


@dataclass(frozen=True)
class Volume:
    """A volume (D,H,W) in canonical axes: from inferior, posterior and left."""

    numbers: NDArray[Any]  # int16 of a series, uint8 of labels
    affine: NDArray[np.float64]  # (4,4): voxel (W,H,D) -> mm
    slope: float = 1.0  # numbers * slope + intercept is what the case's file has
    intercept: float = 0.0

    @property
    def spacing_mm(self) -> tuple[float, float, float]:
        """Along (D,H,W)."""
        wide, high, deep = np.sqrt((self.affine[:3, :3] ** 2).sum(axis=0)).tolist()
        return deep, high, wide


def to_bytes(volume: Volume) -> bytes:
    """The file, compressed with gzip."""
    import nibabel

    nib: Any = nibabel  # without types
    header = nib.Nifti1Header()
    header.set_data_dtype(volume.numbers.dtype)
    header.set_data_shape(volume.numbers.shape[::-1])
    header.set_sform(volume.affine, code=1)
    header.set_qform(volume.affine, code=1)
    header.set_xyzt_units("mm")
    header.set_slope_inter(volume.slope, volume.intercept)
    header["magic"], header["vox_offset"] = b"n+1", _OFFSET
    voxels = np.ascontiguousarray(volume.numbers)
    return bytes(
        _gzip.compress(header.binaryblock.ljust(_OFFSET, b"\0") + voxels.tobytes(), compresslevel=_LEVEL, mtime=0)
    )


def from_bytes(content: bytes) -> Volume:
    """The inverse of `to_bytes`. Raises `MissingArtifact` for a file that is damaged."""
    import nibabel

    nib: Any = nibabel
    try:
        whole = _gzip.decompress(content)
        header = nib.Nifti1Header(whole[:348])
        shape, kind = header.get_data_shape()[::-1], header.get_data_dtype()
        numbers = np.frombuffer(whole, kind, offset=_OFFSET).reshape(shape)
        slope, intercept = header.get_slope_inter()
    except (OSError, EOFError, ValueError, nib.wrapstruct.WrapStructError, nib.spatialimages.HeaderDataError) as error:
        raise MissingArtifact(f"a volume in the cache of planes is damaged: {error}") from error
    return Volume(numbers, header.get_sform(), float(slope or 1.0), float(intercept or 0.0))
