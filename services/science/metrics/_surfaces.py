"""Surfaces of voxel masks and the distances between them, in mm."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import prod

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.bounding_box import bounding_box

Mask = NDArray[np.bool_]  # (D, H, W)
SurfacePoints = NDArray[np.intp]  # (N, 3): voxel indices
Spacing = tuple[float, float, float]  # mm, in the order of the array's axes

#: A distance transform costs its box, a search tree its queries: about this many voxels take as long as one query.
VOXELS_PER_QUERY = 15
#: Around each voxel so many places are looked up, the nearest first, before a tree is asked: most surfaces of a
#: prediction lie there, and a query takes as long as 300 looks.
LOOKS = 200
#: Offsets of the places to look at lie within a cube of so many voxels to each side.
_REACH = 8


def surface_points(mask: Mask) -> SurfacePoints:
    """Foreground voxels that have one of their six face neighbours in the background; outside the array is background.

    In C order of the array, so that neighbours in space are near in the list.
    """
    box = bounding_box(mask)
    padded = np.pad(mask[box], 1)
    sheet, row = padded.shape[1] * padded.shape[2], padded.shape[2]
    flat = padded.ravel()
    inside = flat.copy()
    for step in (sheet, row, 1):  # rows of the padded array end in background, so a flat shift never leaks
        inside[step:] &= flat[:-step]
        inside[:-step] &= flat[step:]
    flat &= ~inside
    axis0, rest = np.divmod(np.flatnonzero(flat), sheet)
    corner = [side.start - 1 for side in box]
    points: SurfacePoints = np.stack([axis0, *np.divmod(rest, row)], axis=1) + corner
    return points


def directed_distances(sources: SurfacePoints, targets: SurfacePoints, spacing_mm: Spacing) -> NDArray[np.float64]:
    """For each source the Euclidean distance in mm to the nearest target (N,); neither list is empty."""
    distances, far = _near_distances(sources, targets, spacing_mm)
    if far.size:
        distances[far] = _far_distances(sources[far], targets, spacing_mm)
    return distances


def _near_distances(
    sources: SurfacePoints, targets: SurfacePoints, spacing_mm: Spacing
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """The distances of the sources that have a target in one of the nearest places, and which sources (M,) have none.

    All places that are equally far are looked at together, so that what is found first is the least distance.
    """
    offsets, lengths, shells = _places(spacing_mm)
    reach = np.abs(offsets).max(axis=0)
    low = np.minimum(sources.min(axis=0), targets.min(axis=0)) - reach
    shape = np.maximum(sources.max(axis=0), targets.max(axis=0)) + reach - low + 1
    strides = np.array([shape[1] * shape[2], shape[2], 1])
    occupied = np.zeros(prod(shape.tolist()), np.bool_)
    occupied[(targets - low) @ strides] = True
    steps = (offsets @ strides).tolist()
    distances, left, place = np.zeros(len(sources)), np.arange(len(sources)), (sources - low) @ strides
    for first, last in shells:
        found = occupied[place + steps[first]]
        for step in steps[first + 1 : last]:
            found |= occupied[place + step]
        distances[left[found]] = lengths[first]
        left, place = left[~found], place[~found]
        if not left.size:
            break
    return distances, left


@lru_cache(maxsize=16)
def _places(spacing_mm: Spacing) -> tuple[SurfacePoints, NDArray[np.float64], list[tuple[int, int]]]:
    """Offsets (L, 3) to the nearest voxels, the nearest first, how far they are in mm, and what is equally far."""
    side = np.arange(-_REACH, _REACH + 1)
    cube = np.stack(np.meshgrid(side, side, side, indexing="ij"), axis=-1).reshape(-1, 3)
    lengths = _lengths(cube, spacing_mm)
    order = np.argsort(lengths, kind="stable")
    complete = lengths[order] < (_REACH + 1) * min(spacing_mm)  # what is farther may have equals outside the cube
    order = order[complete][:LOOKS]
    lengths = lengths[order]
    edges = [0, *(np.flatnonzero(np.diff(lengths)) + 1).tolist(), len(order)]
    return cube[order], lengths, list(pairwise(edges))


def _far_distances(sources: SurfacePoints, targets: SurfacePoints, spacing_mm: Spacing) -> NDArray[np.float64]:
    low = np.minimum(sources.min(axis=0), targets.min(axis=0))
    shape = np.maximum(sources.max(axis=0), targets.max(axis=0)) - low + 1
    crowded = int(np.prod(shape)) < VOXELS_PER_QUERY * len(sources)
    nearest = (
        _nearest_by_transform(sources - low, targets - low, shape, spacing_mm) + low
        if crowded
        else _nearest_by_tree(sources, targets, spacing_mm)
    )
    return _lengths(sources - nearest, spacing_mm)


def _lengths(steps: SurfacePoints, spacing_mm: Spacing) -> NDArray[np.float64]:
    """How long steps of whole voxels (N, 3) are in mm.

    Coordinates in mm would not do: 7 * 0.3 - 6 * 0.3 is not 0.3, and `<=` a tolerance must see 0.3.
    """
    apart = steps * np.asarray(spacing_mm)
    lengths: NDArray[np.float64] = np.sqrt(np.einsum("ij,ij->i", apart, apart))
    return lengths


def _nearest_by_tree(sources: SurfacePoints, targets: SurfacePoints, spacing_mm: Spacing) -> SurfacePoints:
    from scipy.spatial import cKDTree

    # Sliding midpoints suit points on a grid: faster to build than medians, and to search from far away.
    tree = cKDTree(targets * np.asarray(spacing_mm), balanced_tree=False, compact_nodes=False)
    _, nearest = tree.query(sources * np.asarray(spacing_mm))
    found: SurfacePoints = targets[nearest]
    return found


def _nearest_by_transform(
    sources: SurfacePoints, targets: SurfacePoints, shape: NDArray[np.intp], spacing_mm: Spacing
) -> SurfacePoints:
    from scipy.ndimage import distance_transform_edt

    elsewhere = np.ones(tuple(shape), np.bool_)
    elsewhere[tuple(targets.T)] = False
    nearest = distance_transform_edt(elsewhere, sampling=spacing_mm, return_distances=False, return_indices=True)
    return np.stack([axis[tuple(sources.T)] for axis in nearest], axis=1).astype(np.intp)
