"""The images of a phantom: four contrasts of one head, bias field, blur, Rician noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.phantom.fields import Field, smooth_noise
from services.science.imaging.phantom.head import GridPoints, make_anatomy
from services.science.imaging.phantom.tumor import displace, make_tumor, plan_tumor
from services.science.labels import SERIES

#: Raised when the same generator gives other phantoms than before; part of every synthetic fingerprint.
PHANTOM_VERSION = 2

#: Millimetres per voxel at every size. A phantom of size 48 is a head of 48 mm: distances in mm count voxels, so that
#: HD95 and NSD at 1 mm mean what they mean on the 1 mm grid of BraTS.
SPACING_MM = 1.0

#: Signal of each tissue, white matter on T1 being 1; columns T1, T1ce, T2, FLAIR.
_SIGNAL = {
    "white": (1.00, 1.00, 0.40, 0.50),
    "gray": (0.70, 0.72, 0.58, 0.64),
    "deep_gray": (0.80, 0.82, 0.46, 0.56),
    "csf": (0.26, 0.28, 1.15, 0.17),
    "edema": (0.68, 0.69, 0.88, 1.05),
    "necrosis": (0.42, 0.45, 1.04, 0.76),
    "enhancing": (0.62, 1.40, 0.86, 1.00),
    "low_grade": (0.54, 0.56, 1.00, 0.96),
}


@dataclass(frozen=True)
class PhantomVolumes:
    """One phantom, canonical axes: whole-numbered raw intensities, 0 outside the brain, and internal labels."""

    images: NDArray[np.float32]  # (4, D, H, W): T1, T1ce, T2, FLAIR, whole numbers below 2**15
    labels: NDArray[np.uint8]  # (D, H, W)
    spacing_mm: tuple[float, float, float] = (SPACING_MM, SPACING_MM, SPACING_MM)


def make_phantom(size: int, rng: np.random.Generator) -> PhantomVolumes:
    """Draw one phantom on a cube of `size` voxels; the brain fills most of it."""
    plan = plan_tumor(rng)
    place = _grid(size)
    origin = displace(_bent(place, rng), plan)
    anatomy = make_anatomy(origin, rng)
    tumor = make_tumor(place, anatomy, plan, rng)

    healthy = 1 - tumor.necrosis - tumor.enhancing - tumor.edema
    core = "necrosis" if plan.enhancing else "low_grade"
    shares = {
        "white": anatomy.white * healthy,
        "gray": anatomy.gray * healthy,
        "deep_gray": anatomy.deep_gray * healthy,
        "csf": anatomy.csf * healthy,
        "edema": tumor.edema,
        core: tumor.necrosis,
        "enhancing": tumor.enhancing,
    }
    lesion = 0.12 * smooth_noise(size, max(8, size // 5), rng) * (tumor.necrosis + tumor.enhancing + 0.7 * tumor.edema)
    caps = float(rng.uniform(0.0, 0.45)) * anatomy.periventricular * healthy
    images = np.empty((4, size, size, size), np.float32)
    for index, series in enumerate(SERIES):
        jitter = {name: 1 + 0.05 * rng.standard_normal() for name in shares}
        clean = sum(np.float32(_SIGNAL[name][index] * jitter[name]) * share for name, share in shares.items())
        clean = np.asarray(clean, np.float32) * (1 + lesion)
        if series == "t1ce":
            clean += np.float32(0.55) * anatomy.vessels * healthy
        if series in ("t2", "flair"):
            clean += np.float32(0.30) * caps
        images[index] = _scanned(clean, anatomy.mask > 0.5, rng)
    return PhantomVolumes(images, tumor.labels)


def _grid(size: int) -> GridPoints:
    ticks = ((np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1).astype(np.float32)
    z, y, x = np.meshgrid(ticks, ticks, ticks, indexing="ij")
    return z, y, x


def _bent(points: GridPoints, rng: np.random.Generator) -> GridPoints:
    """The same places in a head of another shape: scaled a little, tilted a little, bent smoothly."""
    size = points[0].shape[0]
    scale = rng.uniform((0.93, 0.95, 0.89), (0.99, 1.01, 0.98)).astype(np.float32)
    tilt = rng.normal(0, 0.03, 3).astype(np.float32)
    z, y, x = (p * s + np.float32(0.022) * smooth_noise(size, 3, rng) for p, s in zip(points, scale, strict=True))
    z = z - np.float32(0.03)
    return z + tilt[0] * y, y + tilt[1] * x - tilt[0] * z, x - tilt[1] * y + tilt[2] * z


def _scanned(clean: Field, brain: NDArray[np.bool_], rng: np.random.Generator) -> Field:
    """Bias field, Rician noise, blur of the scanner and of the resampling after it, whole numbers."""
    from scipy.ndimage import gaussian_filter

    size = clean.shape[0]
    sharp = max(0.35, size / 190)  # voxels
    signal = gaussian_filter(clean, sharp) * np.exp(np.float32(0.09) * smooth_noise(size, 2, rng))
    noise = rng.standard_normal((2, *clean.shape), np.float32) * np.float32(rng.uniform(0.02, 0.04))
    magnitude = gaussian_filter(np.sqrt((signal + noise[0]) ** 2 + noise[1] ** 2), 0.4)
    gain = float(rng.uniform(350, 900))
    whole: Field = np.clip(np.rint(magnitude * gain), 1, 32_000).astype(np.float32) * brain
    return whole
