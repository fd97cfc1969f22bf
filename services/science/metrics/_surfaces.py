"""Surfaces of voxel masks and the distances between them, in mm."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]  # (D, H, W)
SurfacePoints = NDArray[np.intp]  # (N, 3): voxel indices
Spacing = tuple[float, float, float]  # mm, in the order of the array's axes

#: A distance transform costs its box, a search tree its queries: about this many voxels take as long as one query.
VOXELS_PER_QUERY = 15


def surface_points(mask: Mask) -> SurfacePoints:
    """Foreground voxels that have one of their six face neighbours in the background; outside the array is background.

    In C order of the array, so that neighbours in space are near in the list.
    """
    padded = np.pad(mask, 1)
    sheet, row = padded.shape[1] * padded.shape[2], padded.shape[2]
    flat = padded.ravel()
    inside = flat.copy()
    for step in (sheet, row, 1):  # rows of the padded array end in background, so a flat shift never leaks
        inside[step:] &= flat[:-step]
        inside[:-step] &= flat[step:]
    flat &= ~inside
    axis0, rest = np.divmod(np.flatnonzero(flat), sheet)
    return np.stack([axis0, *np.divmod(rest, row)], axis=1) - 1


def directed_distances(sources: SurfacePoints, targets: SurfacePoints, spacing_mm: Spacing) -> NDArray[np.float64]:
    """For each source the Euclidean distance in mm to the nearest target (N,); neither list is empty."""
    low = np.minimum(sources.min(axis=0), targets.min(axis=0))
    shape = np.maximum(sources.max(axis=0), targets.max(axis=0)) - low + 1
    crowded = int(np.prod(shape)) < VOXELS_PER_QUERY * len(sources)
    nearest = (
        _nearest_by_transform(sources - low, targets - low, shape, spacing_mm) + low
        if crowded
        else _nearest_by_tree(sources, targets, spacing_mm)
    )
    # From whole voxels, not from coordinates in mm: 7 * 0.3 - 6 * 0.3 is not 0.3, and `<=` a tolerance must see 0.3.
    steps = (sources - nearest) * np.asarray(spacing_mm)
    distances: NDArray[np.float64] = np.sqrt(np.einsum("ij,ij->i", steps, steps))
    return distances


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
