"""Momentum iterative FGSM and its variants, made for transfer to other networks (methods 3.10).

MI: Dong et al., CVPR 2018. `ni` (look-ahead): Lin et al., ICLR 2020. `ti` (smoothed gradients; not the targeted
`tifgsm`): Dong et al., CVPR 2019. `di` (random resizing): Xie et al., CVPR 2019.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import broadcast_per_subject
from services.science.attacking.projected_ascent import projected_ascent
from services.science.attacks._gradient import LossAttack
from services.science.attacks._targetable import TARGET_FIELDS, Targetable
from services.science.epsilon import Epsilon

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective, PointEvaluation

#: Taps of the kernel that `ti` smooths gradients with, and how many standard deviations they span to either side.
_TAPS, _SPAN = 15, 3.0


class Mifgsm(Targetable, LossAttack):
    """Sign steps along a running sum of normalised gradients, from the clean images; returns the best iterate."""

    keeps_best: ClassVar[bool] = True
    added: ClassVar[frozenset[str]] = LossAttack.added | TARGET_FIELDS

    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(10, description="How many gradients are followed.")
    step_size: Epsilon | None = Field(None, description="Left out: epsilon / steps.")
    momentum: Annotated[float, Field(ge=0, le=10)] = Field(1.0, description="Weight of the gradients before.")
    variants: Annotated[tuple[Literal["ni", "ti", "di"], ...], Field(max_length=10)] = Field(
        (), description="`ni`: gradients are taken one step ahead; `ti`: they are smoothed; `di`: of resized images."
    )
    resize_probability: Annotated[float, Field(ge=0, le=1)] = Field(0.5, description="How often `di` resizes.")

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        best, momentum = objective.best_iterate(images), torch.zeros_like(images)
        size = self.epsilon / self.steps if self.step_size is None else self.step_size

        def direction(current: Tensor, step: int) -> Tensor:
            ahead = current + size * self.momentum * momentum if "ni" in self.variants else current
            found = self._evaluate(ahead, current, objective, rng)
            if step:  # the clean images are no attack
                best.offer(current, found.score)
            gradient = smoothed(found.gradient) if "ti" in self.variants else found.gradient
            return momentum.mul_(self.momentum).add_(normalised_(gradient))

        last = projected_ascent(images, ball, direction, steps=self.steps, size=size)
        best.offer(last, objective.score(last))
        return best.images

    def _evaluate(
        self, ahead: Tensor, current: Tensor, objective: Objective, rng: np.random.Generator
    ) -> PointEvaluation:
        """The gradient ahead of the present iterate, and the score at the iterate itself."""
        if "di" in self.variants and rng.random() < self.resize_probability:
            from services.science.nets.resized import Resized

            view = Resized.drawn(objective.model, ahead.shape[2:], rng)
            target_labels, scored = view.resize(objective.target_labels), objective.scored
            scored = None if scored is None else view.resize(scored.long()).bool()
            found = replace(objective, model=view, target_labels=target_labels, scored=scored).evaluate(ahead)
        else:
            found = objective.evaluate(ahead)
            if ahead is current:
                return found
        return replace(found, score=objective.score(current))


def normalised_(gradient: Tensor) -> Tensor:
    """The gradient (B,C,...) over its mean magnitude, one number for the whole subject; in the gradient's memory.

    The mean and not the sum: else the look-ahead of `ni` would vanish.
    """
    return gradient.div_(broadcast_per_subject(gradient.abs().flatten(1).mean(1), gradient).clamp(min=1e-30))


def smoothed(gradient: Tensor) -> Tensor:
    """The gradient (B,C,...) convolved along every axis with a Gaussian, each series by itself."""
    import torch
    from torch.nn import functional

    from services.science.nets.transforms import gaussian_kernel

    places = torch.linspace(-_SPAN, _SPAN, _TAPS, dtype=gradient.dtype, device=gradient.device)
    kernel = gaussian_kernel(places)
    series = gradient.shape[1]
    convolve = functional.conv3d if gradient.ndim == 5 else functional.conv2d
    for axis in range(2, gradient.ndim):
        shape, padding = [1] * gradient.ndim, [0] * (gradient.ndim - 2)
        shape[axis], padding[axis - 2] = _TAPS, _TAPS // 2
        weight = kernel.view(shape).expand(series, *shape[1:])
        gradient = convolve(gradient, weight, padding=padding, groups=series)
    return gradient
