"""A glioma: necrotic core, irregular enhancing rim, edema along the white matter; or a low-grade one without a rim."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.phantom.fields import Field, smooth_noise, soft_step
from services.science.imaging.phantom.head import GridPoints, Head
from services.science.labels import BACKGROUND, ED, ET, NCR


@dataclass(frozen=True)
class TumorPlan:
    """Where a tumor sits and how it grows, drawn before the brain around it; units are half the cube."""

    center: tuple[float, float, float]  # (z, y, x)
    radius: float  # of the tumor core
    enhancing: bool
    push: float  # share by which it displaces the brain around it


@dataclass(frozen=True)
class Tumor:
    """Shares per voxel, (D, H, W); together at most 1."""

    necrosis: Field
    enhancing: Field
    edema: Field
    labels: NDArray[np.uint8]  # internal scheme


def plan_tumor(rng: np.random.Generator) -> TumorPlan:
    """A supratentorial tumor in one hemisphere; one in five is of low grade and does not enhance."""
    enhancing = bool(rng.random() >= 0.2)
    height, front = rng.uniform(-0.08, 0.42), rng.uniform(-0.48, 0.50)
    lateral = rng.uniform(0.27, 0.48) * rng.choice([-1.0, 1.0])
    radius = float(np.clip(rng.lognormal(np.log(0.25), 0.24), 0.16, 0.36))
    return TumorPlan((float(height), float(front), float(lateral)), radius, enhancing, float(rng.uniform(0.10, 0.35)))


def displace(points: GridPoints, plan: TumorPlan) -> GridPoints:
    """Where the tissue now at `points` came from: the tumor pushes it outwards, ventricles and midline included."""
    offset = [p - np.float32(c) for p, c in zip(points, plan.center, strict=True)]
    squares = offset[0] ** 2 + offset[1] ** 2 + offset[2] ** 2
    pull = 1 - np.float32(plan.push) * np.exp(-squares / np.float32((2.0 * plan.radius) ** 2))
    z, y, x = (np.float32(c) + d * pull for c, d in zip(plan.center, offset, strict=True))
    return z, y, x


def make_tumor(points: GridPoints, anatomy: Head, plan: TumorPlan, rng: np.random.Generator) -> Tumor:
    """Grow `plan` into the brain: never into the ventricles or out of the brain, edema sparing the cortex."""
    size = points[0].shape[0]
    voxel = 2.0 / size
    coarse, fine = smooth_noise(size, 5, rng), smooth_noise(size, 12, rng)
    stretch = rng.uniform(0.78, 1.28, 3)
    offset = [(p - np.float32(c)) / np.float32(s) for p, c, s in zip(points, plan.center, stretch, strict=True)]
    distance = np.sqrt(offset[0] ** 2 + offset[1] ** 2 + offset[2] ** 2)
    wall = distance + np.float32(plan.radius) * (0.24 * coarse + 0.11 * fine)
    solid = anatomy.mask * (1 - soft_step(anatomy.csf - 0.5, 0.5))
    core = soft_step(plan.radius - wall, voxel * 1.2) * np.maximum(solid, soft_step(0.7 * plan.radius - wall, voxel))
    core *= anatomy.mask

    if plan.enhancing:
        rim = plan.radius * float(rng.uniform(0.22, 0.50)) * (1 + 0.5 * smooth_noise(size, 9, rng))
        inner = soft_step(plan.radius - np.maximum(rim, 0.035) - wall - 0.05 * fine, voxel * 1.2)
        necrosis = core * inner
        enhancing = core - necrosis
    else:
        necrosis, enhancing = core, np.zeros_like(core)

    spread = plan.radius * float(rng.uniform(0.30, 1.15))
    fingers = plan.radius + spread * (1 + 0.55 * coarse[::-1] + 0.25 * fine[::-1]) - distance
    fingers -= 0.30 * np.clip(anatomy.gray + anatomy.csf, 0, 1) * min(spread + 0.12, 0.3) / 0.3
    across = np.maximum(0, -points[2] * np.sign(plan.center[2]))  # the midline holds it back
    fingers -= 1.5 * across + np.maximum(0, distance - 2.4 * plan.radius)
    fingers = np.maximum(fingers, plan.radius + 0.03 - wall - 0.02 * anatomy.gray)
    edema = soft_step(fingers, max(0.08, voxel * 1.6)) * solid * (1 - core)

    return Tumor(necrosis, enhancing, edema, _annotated(necrosis, enhancing, edema, anatomy.mask))


def _annotated(necrosis: Field, enhancing: Field, edema: Field, mask: Field) -> NDArray[np.uint8]:
    """The label map that a rater would draw: outlines a little smoother than nature, small gaps of fluid filled."""
    from scipy.ndimage import gaussian_filter

    core = gaussian_filter(necrosis + enhancing, 0.6)
    labels = np.zeros(core.shape, np.uint8)
    labels[gaussian_filter(edema, 0.9) + core > 0.45] = ED
    labels[core > 0.5] = NCR
    labels[(core > 0.5) & (enhancing > necrosis)] = ET
    labels[mask < 0.5] = BACKGROUND
    return labels
