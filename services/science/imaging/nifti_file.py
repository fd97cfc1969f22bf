"""One NIfTI file, read as if a stranger had made it: what it says of itself is checked before it is believed.

The format: NIfTI-1 (nifti.nimh.nih.gov, nifti1.h) and NIfTI-2.
"""

from __future__ import annotations

import gzip
import logging
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from io import BufferedReader
from math import prod
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from zlib_ng import zlib_ng
from zlib_ng.gzip_ng import GzipNGFile

from services.errors import BadData
from services.science.imaging.affine import Preferred, affine_of, has_place
from services.science.imaging.regular_file import open_regular

#: Voxels of one file, all its channels together: 2048 slices of 512×512, or 800×800×800; and what they take unpacked.
MAX_VOXELS, MAX_BYTES = 2**29, 2**31
#: Bytes that may follow the last voxel, as long as they are less than a plane: else the header does not describe what
#: the file holds, and a plane too few shifts all others.
_MOST_PADDING = 512
#: Bytes that one byte of a deflate stream can become.
_MOST_INFLATED = 1033
_CHUNK = 1 << 20
#: What zlib-ng raises; its types call the class an instance.
_UNPACKING_FAILED = cast("type[Exception]", zlib_ng.error)
_GZIP = b"\x1f\x8b"
_Stream = BufferedReader | gzip.GzipFile

#: Number types of NIfTI that are one real number a voxel.
_REAL = {2, 4, 8, 16, 64, 256, 512, 768, 1024, 1280}
#: The others by name.
_NOT_REAL = {
    0: "values of unknown type",
    1: "single bits (binary)",
    32: "complex numbers (complex64)",
    128: "colours (RGB24)",
    1536: "128-bit numbers (float128)",
    1792: "complex numbers (complex128)",
    2048: "complex numbers (complex256)",
    2304: "colours (RGBA32)",
}

#: How files begin that are often met under the name of a NIfTI file.
_OTHERS = {
    _GZIP: "compressed twice; unpack it once",
    b"BZh": "compressed with bzip2; unpack it, or compress it with gzip",
    b"\xfd7zXZ": "compressed with xz; unpack it, or compress it with gzip",
    b"(\xb5/\xfd": "compressed with Zstandard; unpack it, or compress it with gzip",
    b"PK\x03\x04": "a ZIP archive; unpack it",
    b"NRRD": "an NRRD file; convert it to NIfTI",
    b"ObjectType": "a MetaImage header; convert the image to NIfTI",
    b"\x89HDF": "an HDF5 or MINC file; convert it to NIfTI",
    b"\x89PNG": "a PNG picture; convert the scan itself to NIfTI",
    b"\xff\xd8\xff": "a JPEG picture; convert the scan itself to NIfTI",
    b"II*\x00": "a TIFF picture; convert it to NIfTI",
    b"version https://git-lfs": "a pointer of Git LFS; fetch the file with `git lfs pull`",
    b"/annex/objects": "a pointer of git-annex; fetch the file with `git annex get`",
    b"<": "a web page or XML, perhaps the answer to a download that failed; download it again",
}


@dataclass(frozen=True)
class Opened:
    """The content of one NIfTI file: 3-D or 4-D numbers in file axes, what they are scaled with, and the affine."""

    stored: NDArray[Any]
    slope: float
    intercept: float
    affine: NDArray[np.float64]  # (4, 4): voxel index of the file -> mm
    has_place: bool = True  # whether the header gives the affine; else only the sizes of the voxels are known

    @cached_property
    def values(self) -> NDArray[Any]:
        """Raw intensities: `stored * slope + intercept`, of the number type in the file where that changes nothing."""
        from nibabel.volumeutils import apply_read_scaling

        return apply_read_scaling(self.stored, self.slope, self.intercept)


def open_nifti(path: Path, preferred: Preferred | None = None) -> Opened:
    """The whole file, read and unpacked; `preferred` is what counts where sform and qform disagree.

    Nothing is allocated for voxels that the file does not have, and no more is unpacked than its header announces.
    Raises `BadData`, a sentence about this file, for anything that is not one whole NIfTI image of real numbers.
    """
    with open_regular(path) as file, clear_errors(path):
        try:
            return _opened(path, file, preferred, GzipNGFile)
        except (OSError, EOFError, _UNPACKING_FAILED):
            file.seek(0)  # damaged: what of it is wrong is said in the words of zlib
            return _opened(path, file, preferred, gzip.GzipFile)


def _opened(path: Path, file: BufferedReader, preferred: Preferred | None, gunzip: type[gzip.GzipFile]) -> Opened:
    """The file, unpacked by a class that counts and checks as `gzip` does; errors are its own."""
    size = os.fstat(file.fileno()).st_size
    stream, packed = _unpacking(file, gunzip)
    header, start = _header(path, stream)
    shape, dtype = _voxels(path, header)
    offset = _offset(path, header)
    needed = offset + prod(shape) * dtype.itemsize
    if (size * _MOST_INFLATED if packed else size) < needed:
        raise BadData(
            f"{path} is not a complete NIfTI file: its header announces {_times(shape)} voxels, {needed} bytes, "
            f"the file has {size}{' packed ones' if packed else ''}; copy or download it again"
        )
    plane = prod(shape) // max(shape) * dtype.itemsize
    content = _read(path, stream, start, needed, min(_MOST_PADDING, plane - 1))
    slope, intercept = header.get_slope_inter()
    header.check_fix(logger=_quiet(), error_level=45)  # a sign of 0, sizes below 0
    affine = affine_of(header, path, preferred)
    stored: NDArray[Any] = np.ndarray(shape, dtype, content, offset, order="F")
    return Opened(
        stored, 1.0 if slope is None else slope, 0.0 if intercept is None else intercept, affine, has_place(header)
    )


def announced_bytes(path: Path) -> int:
    """What the voxels of a file take unpacked, as its header says; 0 for a file that `open_nifti` refuses for it."""
    with suppress(BadData), open_regular(path) as file, clear_errors(path):
        shape, dtype = _voxels(path, _header(path, _unpacking(file, gzip.GzipFile)[0])[0])
        return prod(shape) * dtype.itemsize
    return 0


@contextmanager
def clear_errors(path: Path) -> Iterator[None]:
    """What goes wrong inside, on the way to the voxels of this file, as one sentence: `BadData`."""
    from nibabel.filebasedimages import ImageFileError
    from nibabel.spatialimages import HeaderDataError
    from nibabel.wrapstruct import WrapStructError

    try:
        yield
    except MemoryError as error:
        raise BadData(
            f"{path} does not fit into the memory of this machine; crop it or use a larger machine"
        ) from error
    except (
        OSError, EOFError, ValueError, OverflowError, zlib.error, ImageFileError, HeaderDataError, WrapStructError
    ) as error:  # fmt: skip
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        raise BadData(f"{path} is not a complete NIfTI file ({reason}); copy or download it again") from error


def _unpacking(file: BufferedReader, gunzip: type[gzip.GzipFile]) -> tuple[_Stream, bool]:
    """The content of a file, unpacked on the way where it begins as gzip, and whether it does."""
    packed = file.read(2) == _GZIP
    file.seek(0)
    return (gunzip(fileobj=file) if packed else file), packed


def _header(path: Path, stream: _Stream) -> tuple[Any, bytes]:
    """The header, and what was read of the stream so far."""
    import nibabel

    nib: Any = nibabel  # its functions carry no types
    start = stream.read(540)
    sizes = {order: int.from_bytes(start[:4], "little" if order == "<" else "big") for order in "<>"}
    kinds = {348: (nib.Nifti1Header, slice(344, 348)), 540: (nib.Nifti2Header, slice(4, 8))}
    order = next((order for order, size in sizes.items() if size in kinds and size <= len(start)), None)
    if order is None:
        raise BadData(f"{path} is {_other(start)}")
    kind, place = kinds[sizes[order]]
    mark = start[place]
    if mark[:2] == b"ni":
        raise BadData(f"{path} is the header of a pair of files (.hdr and .img); save the image as one .nii.gz file")
    if mark not in (b"n+1\0", b"n+2\0"):
        raise BadData(
            f"{path} has no mark of NIfTI in its header, as files of Analyze 7.5 have none; convert it to NIfTI, since "
            "Analyze does not say where its voxels lie"
        )
    return kind(start[: sizes[order]], endianness=order, check=False), start


def _other(start: bytes) -> str:
    """What a file is that begins like this, if it is no NIfTI file, and what to do."""
    if not start:
        return "empty; copy or download it again"
    if start[128:132] == b"DICM":
        return "a DICOM file; convert the series to NIfTI"
    known = (words for mark, words in _OTHERS.items() if start.startswith(mark))
    return next(known, "not a complete NIfTI file (it begins with no header); copy or download it again")


def _voxels(path: Path, header: Any) -> tuple[tuple[int, ...], np.dtype[Any]]:
    """Voxels along each axis, axes of one voxel after the third left out, and their number type."""
    axes = int(header["dim"][0])
    sizes = tuple(int(size) for size in header["dim"][1 : axes + 1])
    if not 1 <= axes <= 7 or min(sizes) < 1:
        found = _times(sizes) if sizes else "none"
        raise BadData(
            f"{path} is damaged: its header announces {axes} axes (1 to 7 are possible) of {found} voxels; copy or "
            "download it again"
        )
    while len(sizes) > 3 and sizes[-1] == 1:
        sizes = sizes[:-1]
    dtype = _number_type(path, header)
    if prod(sizes) > MAX_VOXELS or prod(sizes) * dtype.itemsize > MAX_BYTES:
        raise BadData(
            f"{path}: its header announces {_times(sizes)} voxels of {dtype.itemsize} bytes, more than the "
            f"{MAX_VOXELS} voxels, {MAX_BYTES} bytes, that one file may have; repair its header, crop the image or "
            "resample it"
        )
    return sizes, dtype


def _number_type(path: Path, header: Any) -> np.dtype[Any]:
    code = int(header["datatype"])
    if code not in _REAL:
        raise BadData(
            f"{path} holds {_NOT_REAL.get(code, f'values of type {code}, unknown to NIfTI')}, not one real "
            "number a voxel; convert it to float32 or to whole numbers"
        )
    return cast("np.dtype[Any]", header.get_data_dtype())


def _offset(path: Path, header: Any) -> int:
    """Where the first voxel lies in the unpacked file. Of 0 some readers make 0, some 348 and some 352."""
    said, least = float(header["vox_offset"]), int(header.single_vox_offset)
    if not least <= said <= 2**31 or said != int(said):  # extensions of gigabytes exist no more than fractions of bytes
        raise BadData(
            f"{path} is damaged: its header says that voxels begin at byte {said:g}, which must be a whole "
            f"number of {least} or more; copy or download it again"
        )
    return int(said)


def _read(path: Path, stream: _Stream, start: bytes, needed: int, padding: int) -> bytearray:
    """Everything up to the last voxel; grows with what comes, and reads to the end, where a checksum may stand."""
    content = bytearray(start)
    while len(content) < needed:
        part = stream.read(min(_CHUNK, needed - len(content)))
        if not part:
            raise BadData(
                f"{path} is not a complete NIfTI file: its header announces {needed} bytes, the file ends after "
                f"{len(content)}; copy or download it again"
            )
        content += part
    if len(content) - needed + len(stream.read(padding + 1)) > padding:
        raise BadData(
            f"{path} goes on after its last voxel: its header announces {needed} bytes, the file has more; one of both "
            "is wrong, so export the image again from its source"
        )
    return content


def _quiet() -> logging.Logger:
    """Of what nibabel repairs by itself users need no line."""
    logger = logging.Logger("nibabel of one file")
    logger.addHandler(logging.NullHandler())
    return logger


def _times(sizes: tuple[int, ...]) -> str:
    return "×".join(map(str, sizes))
