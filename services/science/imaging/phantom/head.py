"""A healthy, skull-stripped brain: soft shares of tissue from implicit surfaces, so that it is sharp at every size.

Points are (z, y, x) = (superior, anterior, right) in units of half the cube: the brain spans about -0.95 to 0.95.
The cortex follows a folded surface: sulci are the zero set of a random field on the hull, pulled inwards; gray matter
is what lies within a ribbon's thickness of that surface.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from services.science.imaging.phantom.fields import Field, ellipsoid, smooth_noise, soft_step, tube

GridPoints = tuple[Field, Field, Field]

_RIBBON = 0.062  # thickness of the cortex, a little thicker than life so that small phantoms show it
_SULCUS = 0.011  # half the width of a sulcus


@dataclass(frozen=True)
class Head:
    """Shares of each tissue per voxel, (D, H, W); they sum to 1 wherever `mask` is 1."""

    mask: Field  # 1 inside the skull-stripped brain
    white: Field
    gray: Field
    csf: Field
    deep_gray: Field  # thalamus and basal ganglia: between gray and white in contrast
    periventricular: Field  # caps of the ventricles, bright on FLAIR with age
    vessels: Field  # sinuses and choroid plexus, bright after contrast agent


def make_anatomy(points: GridPoints, rng: np.random.Generator) -> Head:
    """Tissue shares at `points` (arrays of one cube); every brain has its own shape and folds."""
    size = points[0].shape[0]
    voxel = 2.0 / size
    z, y, x = points
    side = np.abs(x)

    cerebrum = _cerebrum(z, y, side)
    cerebellum, stem = _cerebellum(z, y, side), _stem(points)
    hull = _blend(_blend(cerebrum, cerebellum, 0.14), stem, 0.08)
    mask = soft_step(hull, voxel * 0.01)

    fissure = _fissure(z, y, x)
    depth = np.minimum(cerebrum, fissure + 0.02)
    folds = _distance_to_sulci(points, depth, voxel, rng)
    surface = np.minimum(np.minimum(np.minimum(cerebrum - 0.014, fissure), folds), _sylvian(z, y, side, rng))
    ventricles = _ventricles((z, y, side), points, rng)

    edge = voxel * 1.15
    parenchyma = soft_step(surface - _SULCUS, edge)
    core = soft_step(surface - (_SULCUS + _RIBBON), edge)
    deep = soft_step(_deep_gray((z, y, side)), edge) * core
    fluid = soft_step(ventricles, edge)
    white = core * (1 - deep)

    folia = np.sin(np.sqrt((1.15 * (z + 0.50)) ** 2 + (y + 0.22) ** 2 + 0.5 * side**2) * 66) * 0.5 + 0.5
    arbor = soft_step(cerebellum - 0.16, 0.12)
    belongs = soft_step(np.maximum(cerebellum - 0.012, stem) - np.maximum(cerebrum, 0) * 1.3 - 0.005, edge)
    trunk = soft_step(stem - 0.01, edge)
    hind_white = np.maximum(np.maximum(arbor, 0.34 * folia), trunk)
    hind_csf = (1 - np.maximum(trunk, arbor)) * 0.22 * (1 - folia)

    white = (white * (1 - belongs) + hind_white * belongs) * (1 - fluid)
    deep = deep * (1 - belongs) * (1 - fluid)
    gray = (parenchyma - core) * (1 - belongs) + np.clip(1 - hind_white - hind_csf, 0, 1) * belongs
    gray = np.clip(gray, 0, 1) * (1 - fluid)
    white, deep, gray = white * mask, deep * mask, gray * mask
    return Head(
        mask=mask,
        white=white,
        gray=gray,
        csf=np.clip(mask - white - deep - gray, 0, 1),
        deep_gray=deep,
        periventricular=np.exp(-((np.minimum(ventricles, 0) / 0.035) ** 2)) * white,
        vessels=_vessels(z, y, side, cerebrum, ventricles) * mask,
    )


def _cerebrum(z: Field, y: Field, side: Field) -> Field:
    """Two hemispheres, narrower in front, flat below, with temporal lobes."""
    width = 0.80 - 0.10 * y - 0.10 * y * y
    height = np.where(z > 0.02, np.float32(0.82), np.float32(0.50))
    norm = (
        np.abs(side / width) ** 2.4 + np.abs((y - 0.0) / 0.94) ** 2.2 + np.abs((z - 0.02) / height) ** 2.3
    ) ** np.float32(1 / 2.3)
    radius = np.sqrt(side**2 + y**2 + z**2)
    vault = radius * (1 / np.maximum(norm, 0.05) - 1)
    temporal = ellipsoid((z, y, side), (-0.36, 0.12, 0.47), (0.32, 0.50, 0.27))
    return _blend(np.minimum(vault, 0.6), temporal, 0.06)


def _cerebellum(z: Field, y: Field, side: Field) -> Field:
    return ellipsoid((z, y, side), (-0.53, -0.45, 0.26), (0.34, 0.38, 0.38))


def _stem(points: GridPoints) -> Field:
    pons = ellipsoid(points, (-0.50, -0.02, 0.0), (0.17, 0.17, 0.19))
    return np.maximum(tube(points, ((-0.2, -0.04, 0, 0.15), (-0.55, -0.08, 0, 0.12), (-0.93, -0.19, 0, 0.10))), pons)


def _fissure(z: Field, y: Field, x: Field) -> Field:
    """Distance to the fissure between the hemispheres, which the corpus callosum and what lies below it interrupt."""
    bottom = 1 - np.sqrt((y / 0.60) ** 2 + ((z - 0.02) / 0.30) ** 2)
    below = np.where(z < 0, 0.25 - np.maximum(0, -z - 0.30), 0.0) * (np.abs(y) < 0.62)
    inside = np.maximum(np.maximum(bottom, 0) * 0.3, below)
    result: Field = np.sqrt(x**2 + inside**2) + inside * 0.3
    return result


def _sylvian(z: Field, y: Field, side: Field, rng: np.random.Generator) -> Field:
    """Distance to the fissure above the temporal lobe: a sheet that runs back and up, and does not reach inwards."""
    height = -0.16 + 0.50 * np.maximum(0, 0.30 - y) + 0.10 * y
    wave, reach = smooth_noise(z.shape[0], 8, rng), smooth_noise(z.shape[0], 5, rng)
    sheet = np.abs(z - height + 0.05 * wave) - 0.006
    outside = np.maximum(np.maximum(0, 0.50 + 0.06 * reach - side), np.maximum(0, np.maximum(-0.30 - y, y - 0.50)))
    result: Field = np.sqrt(np.maximum(sheet, 0) ** 2 + outside**2)
    return result


def _distance_to_sulci(points: GridPoints, depth: Field, voxel: float, rng: np.random.Generator) -> Field:
    """Distance to the nearest sulcus: a random field is looked up on the hull, so that its zeros are radial sheets."""
    from scipy.ndimage import map_coordinates

    z, y, x = points
    lateral = x - np.float32(0.26) * np.sign(x)
    radius = np.sqrt(z**2 + (0.75 * y) ** 2 + lateral**2) + 1e-3
    lattice = 96
    folds = 14 if z.shape[0] < 72 else 20  # as many as the voxels can show
    coarse, fine = smooth_noise(lattice, folds, rng), smooth_noise(lattice, 9, rng)
    keep = 0.36 + 0.22 * radius  # sheets bend a little on their way in
    size = z.shape[0]
    around = [
        (p / radius * keep * 1.35 + 1.05 + np.float32(0.035) * smooth_noise(size, 9, rng)) * ((lattice - 1) / 2.1)
        for p in (z, 0.75 * y, lateral)
    ]
    coordinates = np.stack(around)
    field = map_coordinates(coarse, coordinates, order=1, mode="nearest")
    slope = np.sqrt(sum(np.gradient(field, voxel)[axis] ** 2 for axis in range(3)))
    distance = np.abs(field) / np.maximum(slope, 4.0)
    reach = 0.21 + 0.07 * map_coordinates(fine, coordinates, order=1, mode="nearest")
    result: Field = np.sqrt(distance**2 + np.maximum(0, depth - reach) ** 2).astype(np.float32)
    return result


def _ventricles(mirrored: GridPoints, points: GridPoints, rng: np.random.Generator) -> Field:
    wide = float(rng.uniform(0.75, 1.35))
    horns = (
        (0.03, 0.36, 0.10, 0.055 * wide),
        (0.11, 0.12, 0.085, 0.070 * wide),
        (0.15, -0.16, 0.12, 0.072 * wide),
        (0.07, -0.40, 0.23, 0.080 * wide),
        (-0.04, -0.58, 0.25, 0.030 * wide),
    )
    temporal = ((0.04, -0.40, 0.25, 0.06 * wide), (-0.20, -0.14, 0.38, 0.035 * wide), (-0.28, 0.10, 0.38, 0.02))
    third = ellipsoid(points, (-0.05, 0.02, 0.0), (0.13, 0.20, 0.025 * wide))
    fourth = ellipsoid(points, (-0.50, -0.24, 0.0), (0.10, 0.05, 0.08))
    return np.maximum(np.maximum(tube(mirrored, horns), tube(mirrored, temporal)), np.maximum(third, fourth))


def _deep_gray(mirrored: GridPoints) -> Field:
    thalamus = ellipsoid(mirrored, (0.0, -0.10, 0.13), (0.11, 0.17, 0.095))
    caudate = tube(mirrored, ((0.03, 0.32, 0.19, 0.075), (0.13, 0.12, 0.20, 0.05), (0.19, -0.12, 0.22, 0.03)))
    putamen = ellipsoid(mirrored, (-0.01, 0.13, 0.34), (0.13, 0.23, 0.075))
    return np.maximum(np.maximum(thalamus, caudate), putamen)


def _vessels(z: Field, y: Field, side: Field, cerebrum: Field, ventricles: Field) -> Field:
    sinus = np.exp(-(side**2 + np.maximum(cerebrum - 0.01, 0) ** 2) / 0.0011) * (z > -0.1) * (y < 0.7)
    plexus = np.exp(-((z - 0.06) ** 2 + (y + 0.36) ** 2 + (side - 0.22) ** 2) / 0.0022) * (ventricles > 0)
    result: Field = (sinus + plexus).astype(np.float32)
    return result


def _blend(a: Field, b: Field, width: float) -> Field:
    """Union of two bodies with a rounded seam."""
    h = np.clip(0.5 + 0.5 * (a - b) / width, 0, 1)
    result: Field = (b + (a - b) * h + width * h * (1 - h)).astype(np.float32)
    return result
