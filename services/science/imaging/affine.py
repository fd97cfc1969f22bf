"""Where the voxels of a NIfTI file lie, of the places that its header gives: sform, qform and pixdim."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from services.errors import BadData

#: What counts in files whose sform and qform disagree.
Preferred = Literal["sform", "qform"]
Affine = NDArray[np.float64]  # (4, 4): voxel index -> mm

#: Units of length by the code in `xyzt_units`, in mm; 0 is unknown, which everybody takes for mm.
_UNITS_MM = {0: 1.0, 1: 1000.0, 2: 1.0, 3: 0.001}
_UNIT_NAMES = {1: " (its header says that lengths are in metres)", 3: " (its header says that lengths are in microns)"}
#: By what part of a voxel's size two affines may differ along each axis. The qform is a quaternion of three float32,
#: whose fourth part is the root of a difference: at half a turn, as in BraTS, rounding turns axes by 0.0014.
_NOISE = 2e-3
#: By how much of a voxel's size their first voxels may lie apart.
_NOISE_OF_ORIGIN = 0.05
#: The volume of a voxel, as a part of that of a box with the same edges, below which its axes lie in one plane.
_FLAT = 1e-3
#: By how many degrees the axes of a volume may miss a right angle: float32 and registration, but no tilted gantry.
_SKEW_DEGREES = 1.0
#: What the size of a voxel, and how far from the scanner its image, can be at all.
_SIZES_MM, _FAR_MM = (1e-5, 100.0), 1e6


def affine_of(header: Any, path: Path, preferred: Preferred | None) -> Affine:
    """The affine (4, 4) of the header, in mm: its sform, else its qform, else the sizes of its voxels alone.

    Raises `BadData` where they contradict each other and none is `preferred`, for units that NIfTI does not know, for
    voxels that lie nowhere, and for axes that are not at right angles.
    """
    unit = int(header["xyzt_units"]) & 7
    if unit not in _UNITS_MM:
        raise BadData(f"{path}: its header gives lengths in unit {unit}, which NIfTI does not know; correct xyzt_units")
    to_mm = np.diag([_UNITS_MM[unit]] * 3 + [1.0])
    with np.errstate(all="ignore"):  # an affine may hold anything
        affine: Affine = to_mm @ _declared(header, path, preferred)
        sizes = _sizes(affine)
        solid = bool(np.abs(np.linalg.det(affine[:3, :3] / sizes)) > _FLAT)
    if not (np.isfinite(affine).all() and solid and (np.abs(affine[:3, 3]) < _FAR_MM).all()):
        raise BadData(f"{path} has an affine that maps voxels to no place; repair its header")
    if not ((sizes > _SIZES_MM[0]) & (sizes < _SIZES_MM[1])).all():
        raise BadData(
            f"{path} has voxels of {_times(sizes)} mm{_UNIT_NAMES.get(unit, '')}; correct their sizes or the unit in "
            "its header"
        )
    if (skew := _skew_degrees(affine[:3, :3] / sizes)) > _SKEW_DEGREES:
        raise BadData(
            f"{path}: the axes of its voxels miss a right angle by {skew:.1f} degrees, as in CT with a tilted gantry, "
            "so that no distance in it could be told; resample image and labels to a grid with right angles"
        )
    return affine


def has_place(header: Any) -> bool:
    """Whether the header says where its voxels lie; of one that does not, the directions of the axes are a guess."""
    return int(header["sform_code"]) > 0 or int(header["qform_code"]) > 0


def _declared(header: Any, path: Path, preferred: Preferred | None) -> Affine:
    """What counts of the header, in its own unit; nothing of it needs to be sound."""
    given = {}
    if int(header["sform_code"]) > 0:  # 0: absent
        given["sform"] = np.asarray(header.get_sform(), np.float64)
    if int(header["qform_code"]) > 0:
        given["qform"] = _qform(header)
    if not given:
        return np.asarray(header.get_base_affine(), np.float64)
    first, *others = given.values()
    if preferred in given:
        return given[preferred]
    if others and not _agree(first, others[0]):
        raise BadData(
            f"{path}: its sform says {_words(first)}, its qform says {_words(others[0])}{_turn(first, others[0])}; "
            "correct the header, or say which counts with `affine: sform` or `affine: qform` in the section data of a "
            "sweep"
        )
    pixdim = np.abs(np.asarray(header["pixdim"][1:4], np.float64))
    # Where all are 1, nobody set them.
    if "qform" not in given and (pixdim != 1).any() and not np.allclose(pixdim, _sizes(first), rtol=_NOISE, atol=0):
        raise BadData(
            f"{path}: its sform says {_words(first)}, its pixdim says voxels of {_times(pixdim)}; correct the header, "
            "or say `affine: sform` in the section data of a sweep"
        )
    return first


def _qform(header: Any) -> Affine:
    """Not a number where the header's quaternion is no rotation."""
    from nibabel.spatialimages import HeaderDataError

    try:
        return np.asarray(header.get_qform(), np.float64)
    except (ValueError, HeaderDataError):
        return np.full((4, 4), np.nan)


def _agree(one: Affine, other: Affine) -> bool:
    sizes, apart = _sizes(one), np.linalg.norm(one[:3] - other[:3], axis=0)
    return bool((apart[:3] <= _NOISE * sizes).all() and apart[3] <= _NOISE_OF_ORIGIN * sizes.min())


def _sizes(affine: Affine) -> NDArray[np.float64]:
    return np.asarray(np.linalg.norm(affine[:3, :3], axis=0), np.float64)


def _skew_degrees(directions: NDArray[np.float64]) -> float:
    """The most that two of three directions (unit columns) miss a right angle by."""
    cosines = (directions.T @ directions)[np.triu_indices(3, 1)]
    return float(np.degrees(np.arcsin(np.clip(np.abs(cosines), 0, 1))).max())


def _words(affine: Affine) -> str:
    """Such as "voxels of 1×1×5 along LPS from (0, 7, 0)"."""
    import nibabel

    if not np.isfinite(affine).all():
        return "no place at all"
    nib: Any = nibabel  # its functions carry no types
    axes = "".join(axis or "?" for axis in nib.aff2axcodes(affine))
    return f"voxels of {_times(_sizes(affine))} along {axes} from ({', '.join(f'{at:.4g}' for at in affine[:3, 3])})"


def _turn(one: Affine, other: Affine) -> str:
    """By how much the axes of the second are turned, where words for both would be the same."""
    if not np.isfinite(other).all() or _words(one) != _words(other):
        return ""
    cosines = np.einsum("ij,ij->j", one[:3, :3] / _sizes(one), other[:3, :3] / _sizes(other))
    return f", turned by {np.degrees(np.arccos(np.clip(cosines, -1, 1))).max():.2g} degrees"


def _times(sizes: NDArray[np.float64]) -> str:
    return "×".join(f"{size:.4g}" for size in sizes)
