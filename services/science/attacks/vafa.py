"""VAFA, the volumetric adversarial frequency attack (Hanif et al., MICCAI 2023; methods 3.11)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import broadcast_per_subject
from services.science.attacking.losses import AttackLossName
from services.science.attacks._gradient import LossAttack
from services.science.attacks._unbounded import Unbounded
from services.science.losses import scored_voxels

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: What a coefficient is rounded to a multiple of, at least; intensities go from 0 to 255 here.
_FINEST = 5.0


class Vafa(Unbounded, LossAttack):
    """Learns how coarsely to round each coefficient of a block-wise cosine transform, as a lossy codec would.

    No budget of intensities describes it: it belongs beside other attacks at matched PSNR or SSIM, and `q_max` is how
    strong it may get. Slices are not rescaled to their own range, as the published code does.
    """

    keeps_best: ClassVar[bool] = True

    loss: AttackLossName = Field("dice_ce", description="Whose gradient is followed.")
    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(20, description="Gradients that are followed.")
    block: Annotated[int, Field(ge=2, le=64)] = Field(8, description="Voxels along each side of a block.")
    q_max: Annotated[float, Field(ge=_FINEST, le=255)] = Field(
        20.0, description="The coarsest rounding, in coefficients of intensities from 0 to 255; the finest is 5."
    )
    similarity: bool = Field(True, description="Whether to raise the structural similarity to the clean images too.")

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        best, cosines = objective.best_iterate(images), cosine_matrix(self.block).to(images)
        coefficients = transformed(padded(255 * images, self.block) - 128, cosines)
        widths = torch.full_like(coefficients, self.q_max)
        inside: Any = (..., *map(slice, images.shape[2:]))
        weight = broadcast_per_subject(
            scored_voxels(objective.target_labels, objective.scored), images
        )  # losses are sums, not means
        for step in range(self.steps):
            widths.requires_grad_()
            rounded = widths * softly_rounded(coefficients / widths, 0.1 * (1 - step / self.steps))
            restored = (transformed(rounded, cosines.T) + 128) / 255
            current = ball.project(restored[inside])
            evaluation = objective.evaluate(current.detach())
            best.offer(current.detach(), evaluation.score)
            gained = (evaluation.gradient * current).sum()
            if self.similarity:
                gained = gained + (weight * similarity(current, images)).mean((1, *range(2, images.ndim))).sum()
            (slope,) = torch.autograd.grad(gained, widths)
            widths = (widths.detach() + slope.sign()).clamp(_FINEST, self.q_max)
        return best.images


def cosine_matrix(size: int) -> Tensor:
    """The orthonormal DCT-II of vectors of that length, (size, size) float64: one basis vector a row."""
    import torch

    index = torch.arange(size, dtype=torch.float64)
    matrix = math.sqrt(2 / size) * torch.cos(math.pi * (2 * index + 1) * index.unsqueeze(1) / (2 * size))
    matrix[0] /= math.sqrt(2)
    return matrix


def transformed(volume: Tensor, matrix: Tensor) -> Tensor:
    """`volume` (B,C,...) with every block multiplied along every axis by `matrix` (b,b); sizes are multiples of b."""
    import torch

    size = len(matrix)
    for axis in range(2, volume.ndim):
        blocks = torch.unflatten(volume, axis, (-1, size)).movedim(axis + 1, -1)
        volume = (blocks @ matrix.T).movedim(-1, axis + 1).flatten(axis, axis + 1)
    return volume


def padded(volume: Tensor, size: int) -> Tensor:
    """Zeros at the far end of every axis, up to a multiple of `size`."""
    from torch.nn import functional

    amounts = [amount for length in reversed(volume.shape[2:]) for amount in (0, -length % size)]
    return functional.pad(volume, amounts)


def softly_rounded(values: Tensor, softness: float) -> Tensor:
    """`values` rounded to whole numbers, but continuous; the smaller `softness`, in (0,1), the closer to steps."""
    import torch

    whole = values.detach().floor()
    bent = torch.tanh((values - whole - 0.5) * math.log(2 / softness - 1)) / (1 - softness)
    return whole + 0.5 * (1 + bent)


def similarity(images: Tensor, clean: Tensor) -> Tensor:
    """Structural similarity (Wang et al. 2004) per voxel, in windows of three voxels along each axis, data range 1."""
    from torch.nn import functional

    pool = functional.avg_pool3d if images.ndim == 5 else functional.avg_pool2d

    def mean(values: Tensor) -> Tensor:
        return pool(values, 3, stride=1, padding=1, count_include_pad=False)

    a, b = mean(images), mean(clean)
    variances = mean(images**2) - a**2 + mean(clean**2) - b**2
    covariance = mean(images * clean) - a * b
    return (2 * a * b + 0.01**2) * (2 * covariance + 0.03**2) / ((a**2 + b**2 + 0.01**2) * (variances + 0.03**2))
