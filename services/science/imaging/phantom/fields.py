"""Smooth random fields and soft edges: what anatomy is drawn with."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.splines import centered_spline_basis

Field = NDArray[np.float32]


def smooth_noise(size: int, cells: int, rng: np.random.Generator) -> Field:
    """Gaussian noise (size, size, size) of mean 0 and deviation 1 that varies over `size / cells` voxels.

    A cubic B-spline over a random lattice: twice differentiable, and three matrix products instead of a filter.
    """
    lattice = rng.standard_normal((cells + 3,) * 3, np.float32)
    basis = centered_spline_basis(size, cells)
    for _ in range(3):  # each product expands the last axis and brings it to the front
        lattice = np.moveaxis(lattice @ basis.T, -1, 0)
    field = np.ascontiguousarray(lattice)
    field -= field.mean()
    field /= field.std()
    return field


def soft_step(distance: Field, width: float) -> Field:
    """0 below `-width/2`, 1 above `width/2`, a smooth ramp between: a surface seen by voxels of that width."""
    t = np.clip(distance / np.float32(width) + np.float32(0.5), 0, 1)
    result: Field = t * t * (3 - 2 * t)
    return result


def ellipsoid(points: tuple[Field, Field, Field], center: tuple[float, ...], radii: tuple[float, ...]) -> Field:
    """About the distance from the surface of an ellipsoid, positive inside; `points` are (z, y, x)."""
    scaled = [(p - np.float32(c)) / np.float32(r) for p, c, r in zip(points, center, radii, strict=True)]
    norm = np.sqrt(scaled[0] ** 2 + scaled[1] ** 2 + scaled[2] ** 2)
    result: Field = (1 - norm) * np.float32(min(radii))
    return result


def tube(points: tuple[Field, Field, Field], path: tuple[tuple[float, ...], ...]) -> Field:
    """Distance from the surface of a tube, positive inside; `path` holds (z, y, x, radius) along its axis."""
    best: Field | None = None
    for start, stop in pairwise(path):
        a, b = np.array(start, np.float32), np.array(stop, np.float32)
        along = b[:3] - a[:3]
        to_point = [p - c for p, c in zip(points, a[:3], strict=True)]
        t = sum(d * c for d, c in zip(to_point, along, strict=True)) / np.float32(along @ along)
        t = np.clip(t, 0, 1)
        squares = sum((d - t * c) ** 2 for d, c in zip(to_point, along, strict=True))
        depth: Field = a[3] + t * (b[3] - a[3]) - np.sqrt(squares)
        best = depth if best is None else np.maximum(best, depth)
    if best is None:
        raise ValueError("a tube needs at least two points")
    return best
