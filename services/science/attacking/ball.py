"""Norm balls: the images that an attacker may choose from, exact in the arithmetic of the images."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self
from weakref import ref

import numpy as np
from typing_extensions import override

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

Norm = Literal["linf", "l2"]

#: So many values are moved at once: 128 KiB of float32, of which a few fit into a core's cache.
_PIECE = 2**15

#: An l2 radius is multiplied by it, which leaves room for the rounding of the square root and of the sum below it.
_L2_SAFETY = 1 - 1e-5


@dataclass(frozen=True)
class NormBall:
    """All images within `epsilon` of the clean ones (l-infinity), within [0,1], unchanged outside the mask.

    With `shares`, series s may change by `epsilon * shares[s]` only.
    """

    clean: Tensor  # (B,C,...) in [0,1]
    epsilon: float
    mask: Tensor | None = None  # broadcasts to the images
    shares: Sequence[float] | None = None  # one per series, in [0,1]
    #: The images that were projected last, and how often they had been written to by then.
    _last: list[tuple[ref[Tensor], int]] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def lower(self) -> Tensor:
        """The least that each value may become."""
        return self._bounds[0]

    @property
    def upper(self) -> Tensor:
        """The most that each value may become."""
        return self._bounds[1]

    @cached_property
    def _bounds(self) -> tuple[Tensor, Tensor]:
        return self._rounded_bounds(self.epsilon)

    def _rounded_bounds(self, epsilon: float) -> tuple[Tensor, Tensor]:
        """Rounded inwards: |z - clean| <= epsilon * share holds for the real numbers that the floats stand for."""
        radius = self._radius(epsilon)
        return _moved(self.clean, radius, -1.0), _moved(self.clean, radius, 1.0)

    def _radius(self, epsilon: float) -> Tensor:
        """How far each value may move, rounded down; broadcasts to the images, and 0 outside the mask."""
        clean = self.clean
        if self.shares is None:
            radius = _rounded_down(clean, [epsilon]).reshape(())
        else:
            radii = _rounded_down(clean, [epsilon * share for share in self.shares])
            radius = radii.view(1, -1, *(1 for _ in clean.shape[2:]))
        return radius if self.mask is None else radius * self.mask.to(clean)

    def scaled_to(self, epsilon: float) -> Self:
        """The ball of another radius around the same images."""
        return replace(self, epsilon=epsilon)

    @cached_property
    def free(self) -> Tensor:
        """Where images may change, (B,C,...) bool."""
        return self.upper > self.lower

    def project(self, images: Tensor) -> Tensor:
        """The nearest images of the ball; a new tensor."""
        import torch

        return self._remembered(torch.clamp(images, self.lower, self.upper))

    def project_(self, images: Tensor) -> Tensor:
        """`project` in the memory of `images`, which are lost."""
        return self._remembered(images.clamp_(self.lower, self.upper))

    def furthest(self, gradient: Tensor) -> Tensor:
        """The images of the ball after a step of size `epsilon` up the gradient from the clean ones; a new tensor.

        The same as `project(clean + epsilon * direction(gradient))`.
        """
        if self.shares is not None:
            return self.project_(self.direction(gradient).mul_(self.epsilon).add_(self.clean))
        # Every value lands on a bound or stays, so that one bound per value is enough.
        return self._remembered(_moved(self.clean, self._radius(self.epsilon), gradient))

    def made(self, images: Tensor) -> bool:
        """Whether `images` are the very tensor that this ball projected last, and nobody has written to it since."""
        return any(last() is images and images._version == version for last, version in self._last)

    def _remembered(self, images: Tensor) -> Tensor:
        self._last[:] = [] if images.is_inference() else [(ref(images), images._version)]
        return images

    def step(self, images: Tensor, gradient: Tensor, size: float | Tensor) -> Tensor:
        """The nearest images of the ball after a step of `size` (a number, or (B,1,...)) up the gradient."""
        return self.project_(self.direction(gradient).mul_(size).add_(images))

    def direction(self, gradient: Tensor) -> Tensor:
        """The steepest ascent in this ball's norm: a step of size `epsilon` along it reaches the boundary; new."""
        return self._shared(gradient.sign())

    def random(self, rng: np.random.Generator) -> Tensor:
        """Images of the ball, drawn uniformly (in l2: a random direction and a random distance)."""
        noise = draw_like(self.clean, lambda shape: rng.random(shape, dtype="float32")).mul_(2).sub_(1)
        return self.project_(self._shared(noise).mul_(self.epsilon).add_(self.clean))

    def _shared(self, values: Tensor) -> Tensor:
        """Each series multiplied with its share of the budget, in place."""
        if self.shares is None:
            return values
        return values.mul_(values.new_tensor(self.shares).view(1, -1, *(1 for _ in values.shape[2:])))


@dataclass(frozen=True)
class L2Ball(NormBall):
    """All images whose root mean square distance from the clean ones, over what may change, is at most `epsilon`.

    So ||z - images||_2 <= epsilon * sqrt(n) for the n values of a subject that may change, and the l-infinity ball of
    the same epsilon lies inside: budgets of both norms have one unit. A series' share is 1 (it may change) or 0.
    """

    @override
    def _rounded_bounds(self, epsilon: float) -> tuple[Tensor, Tensor]:
        return super()._rounded_bounds(1.0)  # the intensity range alone

    @override
    def project(self, images: Tensor) -> Tensor:
        import torch

        # Clamped first: the clean images lie within the bounds, so that shrinking towards them stays within.
        delta = super().project(images) - self.clean
        shrink = (self.epsilon * _L2_SAFETY / self._root_mean_square(delta).clamp(min=1e-30)).clamp(max=1)
        return self._remembered(torch.clamp(self.clean + delta * shrink, self.lower, self.upper))

    @override
    def project_(self, images: Tensor) -> Tensor:
        return self.project(images)

    @override
    def furthest(self, gradient: Tensor) -> Tensor:
        return self.project(self.clean + self.epsilon * self.direction(gradient))

    @override
    def direction(self, gradient: Tensor) -> Tensor:
        inside = gradient * self.free
        # Divided by the largest first: squares of tiny gradients would be 0 in float32.
        inside = inside / broadcast_per_subject(inside.abs().flatten(1).amax(1), inside).clamp(min=1e-30)
        return inside / self._root_mean_square(inside).clamp(min=1e-30)

    @override
    def random(self, rng: np.random.Generator) -> Tensor:
        noise = draw_like(self.clean, lambda shape: rng.standard_normal(shape, dtype="float32"))
        return self.project(self.clean + self.epsilon * float(rng.random()) * self.direction(noise))

    @cached_property
    def _count(self) -> Tensor:
        return self.free.flatten(1).sum(1).clamp(min=1)

    def _root_mean_square(self, values: Tensor) -> Tensor:
        """Over what may change, (B,1,...); zero elsewhere in `values`."""
        return broadcast_per_subject(
            (values.flatten(1).double().square().sum(1) / self._count).sqrt().to(values), values
        )


#: The ball of each norm.
NORM_BALLS: dict[Norm, type[NormBall]] = {"linf": NormBall, "l2": L2Ball}


def draw_like(images: Tensor, draw: Callable[[tuple[int, ...]], NDArray[np.float32]]) -> Tensor:
    """What `draw(shape)` gives for one subject, repeated for each subject of `images`; a new tensor like them.

    All subjects of a batch share their draws, so that none depends on its place among the others.
    """
    import torch

    return torch.from_numpy(draw((1, *images.shape[1:]))).to(images).expand_as(images).clone()


def broadcast_per_subject(values: Tensor, like: Tensor) -> Tensor:
    """(B,) as (B,1,...), to be broadcast over `like`."""
    return values.view(-1, *(1 for _ in like.shape[1:]))


def _rounded_down(images: Tensor, radii: Sequence[float]) -> Tensor:
    """The largest numbers of the images' type that are not above `radii`."""
    import torch

    rounded = images.new_tensor(list(radii))
    above = torch.tensor([float(found) > wanted for found, wanted in zip(rounded, radii, strict=True)])
    return torch.where(above.to(rounded.device), torch.nextafter(rounded, torch.zeros_like(rounded)), rounded)


def _moved(clean: Tensor, radius: Tensor, direction: float | Tensor) -> Tensor:
    """clean + sign(direction) * radius, rounded towards `clean` and within [0,1]; a new tensor.

    `clean` (B,C,...) in [0,1], `radius` in [0,1] broadcasts to it, `direction` is one number or one per value. On a CPU
    piece by piece: so nothing large is allocated but the result, and each piece stays in the cache meanwhile.
    """
    import torch

    if clean.device.type != "cpu":
        return _rounded_inwards(clean, radius, direction)
    found = torch.empty_like(clean, memory_format=torch.contiguous_format)
    directions = direction if isinstance(direction, torch.Tensor) else clean.new_tensor(direction)
    flat = (*clean.shape[:2], clean.shape[2:].numel())
    whole = [each.expand_as(clean).reshape(flat) for each in (clean, radius, directions, found)]
    for row in np.ndindex(*clean.shape[:2]):
        for values, reach, ascent, out in zip(*(torch.split(each[row], _PIECE) for each in whole), strict=True):
            out.copy_(_rounded_inwards(values, reach, ascent))
    return found


def _rounded_inwards(clean: Tensor, radius: Tensor, direction: Tensor | float) -> Tensor:
    """`_moved` at once."""
    import torch

    signs = torch.sign(direction) if isinstance(direction, torch.Tensor) else direction
    change = radius * signs
    total = clean + change
    # The rounding error a + b - total by Knuth's TwoSum: (a - (total - rest)) + (b - rest).
    rest = total - clean
    error = total - rest
    error = torch.sub(clean, error, out=error).add_(torch.sub(change, rest, out=rest))
    # The neighbour of a number in its own direction is itself. A choice by `where` takes several times as long.
    inwards = error.sign_().mul_(signs).clamp_(max=0.0).mul_(signs).add_(total)
    return torch.nextafter(total, inwards, out=total).clamp_(0.0, 1.0)
