"""Bias-field attack (Chen et al., MICCAI 2020): the smooth shading of an inhomogeneous coil (methods 3.14)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import broadcast_per_subject
from services.science.attacking.losses import AttackLossName
from services.science.attacks._gradient import LossAttack
from services.science.attacks._unbounded import Unbounded

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: The window to which preprocessing brings the intensities of the brain, as quantiles.
_WINDOW = (0.005, 0.995)


class BiasFieldAttack(Unbounded, LossAttack):
    """Multiplies intensities by a smooth field of B-splines and brings them back to their window; no budget.

    The intensities are those in [0,1], where a raw intensity starts at the low end of its window and not at 0: a field
    acts on what lies above that. As preprocessing would after a biased scan, the 0.5th and 99.5th percentile over the
    voxels that may change are brought to where they were. They are recomputed in every step, and gradients go through
    them: held constant, they would advise to darken a tumor that is the high end of the window itself, which undoes it.
    """

    keeps_best: ClassVar[bool] = True

    loss: AttackLossName = Field("dice_ce", description="Whose gradient is followed.")
    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(20, description="Gradients that are followed.")
    spacing: Annotated[int, Field(ge=2, le=512)] = Field(64, description="Voxels between two control points.")
    strength: Annotated[float, Field(gt=0, lt=1)] = Field(
        0.3, description="The field lies between 1 - strength and 1 + strength."
    )
    step_size: Annotated[float, Field(gt=0, le=10)] = Field(
        0.3, description="Length of a step in the logarithms of all control points together."
    )
    shared: bool = Field(False, description="One field for all series, or one for each.")

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        best, before = objective.best_iterate(images), windows(images, ball.free)
        bases = [voxel_basis(size, self.spacing).to(images) for size in images.shape[2:]]

        def shade(logarithms: Tensor) -> Tensor:
            shaded = images * field(logarithms, bases)
            return ball.project(rewindowed(shaded, before, windows(shaded, ball.free)))

        points = [basis.shape[1] for basis in bases]
        logarithms = images.new_zeros(len(images), 1 if self.shared else images.shape[1], *points)
        for step in range(self.steps):
            current = shade(logarithms.requires_grad_())
            evaluation = objective.evaluate(current.detach())
            if step:  # the clean images are no attack
                best.offer(current.detach(), evaluation.score)
            (slope,) = torch.autograd.grad(current, logarithms, evaluation.gradient)
            length = broadcast_per_subject(slope.flatten(1).norm(dim=1), slope).clamp(min=1e-30)
            moved = logarithms.detach() + self.step_size * slope / length
            logarithms = moved.clamp(math.log1p(-self.strength), math.log1p(self.strength))
        current = shade(logarithms)
        best.offer(current, objective.score(current))
        return best.images


def voxel_basis(size: int, spacing: int) -> Tensor:
    """Cubic B-splines at `size` voxels, one column per control point, (size, ceil(size / spacing) + 3) float64.

    Control points are `spacing` voxels apart, the first one that far before voxel 0. Rows sum to 1.
    """
    import numpy as np
    import torch

    from services.science.imaging.splines import spline_basis

    return torch.from_numpy(spline_basis(np.arange(size) / spacing, -(-size // spacing)))


def field(logarithms: Tensor, bases: list[Tensor]) -> Tensor:
    """The field (B,C,...) whose logarithm has these control points (B,C,n,...)."""
    for axis, basis in enumerate(bases, start=2):
        logarithms = (logarithms.movedim(axis, -1) @ basis.T).movedim(-1, axis)
    return logarithms.exp()


def windows(images: Tensor, inside: Tensor) -> Tensor:
    """The low and the high end of each series' window over its voxels `inside`, (2,B,C); 0 and 1 without any."""
    import torch

    quantiles = images.new_tensor(_WINDOW)
    nothing = images.new_tensor([0.0, 1.0])
    found = [
        torch.stack([x[m].quantile(quantiles) if bool(m.any()) else nothing for x, m in zip(*subject, strict=True)])
        for subject in zip(images, inside, strict=True)
    ]
    return torch.stack(found).movedim(-1, 0)


def rewindowed(images: Tensor, wanted: Tensor, present: Tensor) -> Tensor:
    """`images` (B,C,...) mapped linearly, so that their `present` windows become those `wanted`; see `windows`."""
    ones = [1] * (images.ndim - 2)
    (low, high), (new_low, new_high) = ((end.view(*end.shape, *ones) for end in ends) for ends in (present, wanted))
    found: Tensor = new_low + (images - low) * (new_high - new_low) / (high - low).clamp(min=1e-6)
    return found
