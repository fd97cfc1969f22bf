"""The set of images that an attacker may choose from, exact in the arithmetic of the images, and its geometry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Self

from typing_extensions import override

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

Norm = Literal["linf", "l2"]

#: What is left of an l2 radius: room for the rounding of the square root and of the sum below it.
_L2_SAFETY = 1 - 1e-5


@dataclass(frozen=True)
class Ball:
    """All images within `epsilon` of the clean ones (l-infinity), within [0,1], unchanged outside the mask.

    With `shares`, series s may change by `epsilon * shares[s]` only.
    """

    clean: Tensor  # (B,C,...)
    lower: Tensor
    upper: Tensor
    epsilon: float
    mask: Tensor | None = None  # broadcasts to the images
    shares: tuple[float, ...] | None = None  # one per series, in [0,1]

    @classmethod
    def around(
        cls, images: Tensor, epsilon: float, mask: Tensor | None = None, shares: Sequence[float] | None = None
    ) -> Self:
        """The ball around `images` (B,C,...); `mask` broadcasts to them, `shares` has one number per series.

        Rounded inwards: |z - images| <= epsilon * share holds for the real numbers that the floats stand for.
        """
        import torch

        if shares is None:
            radius = _rounded_down(images, [epsilon]).reshape(())
        else:
            radii = _rounded_down(images, [epsilon * share for share in shares])
            radius = radii.view(1, -1, *(1 for _ in images.shape[2:]))
        lower = _add_rounded(images, -radius, towards=1.0).clamp_(0.0, 1.0)
        upper = _add_rounded(images, radius, towards=0.0).clamp_(0.0, 1.0)
        if mask is not None:
            inside = mask.bool()
            lower, upper = torch.where(inside, lower, images), torch.where(inside, upper, images)
        return cls(images, lower, upper, epsilon, mask, None if shares is None else tuple(shares))

    def scaled_to(self, epsilon: float) -> Self:
        """The ball of another radius around the same images."""
        return self.around(self.clean, epsilon, self.mask, self.shares)

    @property
    def free(self) -> Tensor:
        """Where images may change, (B,C,...) bool."""
        return self.upper > self.lower

    def project(self, images: Tensor) -> Tensor:
        """The nearest images of the ball; a new tensor."""
        import torch

        return torch.clamp(images, self.lower, self.upper)

    def direction(self, gradient: Tensor) -> Tensor:
        """The steepest ascent in this ball's norm: a step of size `epsilon` along it reaches the rim. A new tensor."""
        return self._shared(gradient.sign())

    def random(self, rng: np.random.Generator) -> Tensor:
        """Images of the ball, drawn uniformly (in l2: a random direction and a random distance)."""
        noise = draw_like(self.clean, lambda shape: rng.random(shape, dtype="float32")).mul_(2).sub_(1)
        return self.project(self.clean + self.epsilon * self._shared(noise))

    def _shared(self, values: Tensor) -> Tensor:
        """Each series multiplied with its share of the budget, in place."""
        if self.shares is None:
            return values
        return values.mul_(values.new_tensor(self.shares).view(1, -1, *(1 for _ in values.shape[2:])))


@dataclass(frozen=True)
class L2Ball(Ball):
    """All images whose root mean square distance from the clean ones, over what may change, is at most `epsilon`.

    So ||z - images||_2 <= epsilon * sqrt(n) for the n values of a subject that may change, and the l-infinity ball of
    the same epsilon lies inside: budgets of both norms have one unit. A series' share is 1 (it may change) or 0.
    """

    @classmethod
    @override
    def around(
        cls, images: Tensor, epsilon: float, mask: Tensor | None = None, shares: Sequence[float] | None = None
    ) -> Self:
        whole = Ball.around(images, 1.0, mask, shares)  # bounded by the intensity range alone
        return cls(images, whole.lower, whole.upper, epsilon, mask, whole.shares)

    @override
    def project(self, images: Tensor) -> Tensor:
        import torch

        # Clamped first: the clean images lie within the bounds, so that shrinking towards them stays within.
        delta = super().project(images) - self.clean
        shrink = (self.epsilon * _L2_SAFETY / self._root_mean_square(delta).clamp(min=1e-30)).clamp(max=1)
        return torch.clamp(self.clean + delta * shrink, self.lower, self.upper)

    @override
    def direction(self, gradient: Tensor) -> Tensor:
        inside = gradient * self.free
        # Divided by the largest first: squares of tiny gradients would be 0 in float32.
        inside = inside / per_subject(inside.abs().flatten(1).amax(1), inside).clamp(min=1e-30)
        return inside / self._root_mean_square(inside).clamp(min=1e-30)

    @override
    def random(self, rng: np.random.Generator) -> Tensor:
        noise = draw_like(self.clean, lambda shape: rng.standard_normal(shape, dtype="float32"))
        return self.project(self.clean + self.epsilon * float(rng.random()) * self.direction(noise))

    def _root_mean_square(self, values: Tensor) -> Tensor:
        """Over what may change, (B,1,...); zero elsewhere in `values`."""
        count = self.free.flatten(1).sum(1).clamp(min=1)
        return per_subject((values.flatten(1).double().square().sum(1) / count).sqrt().to(values), values)


#: The ball of each norm.
BALLS: dict[Norm, type[Ball]] = {"linf": Ball, "l2": L2Ball}


def draw_like(images: Tensor, draw: Callable[[tuple[int, ...]], NDArray[np.float32]]) -> Tensor:
    """What `draw(shape)` gives for one subject, repeated for each subject of `images`; a new tensor like them.

    All subjects of a batch share their draws, so that none depends on its place among the others.
    """
    import torch

    return torch.from_numpy(draw((1, *images.shape[1:]))).to(images).expand_as(images).clone()


def per_subject(values: Tensor, like: Tensor) -> Tensor:
    """(B,) as (B,1,...), to be broadcast over `like`."""
    return values.view(-1, *(1 for _ in like.shape[1:]))


def _rounded_down(images: Tensor, radii: Sequence[float]) -> Tensor:
    """The largest numbers of the images' type that are not above `radii`."""
    import torch

    rounded = images.new_tensor(list(radii))
    above = torch.tensor([float(found) > wanted for found, wanted in zip(rounded, radii, strict=True)])
    return torch.where(above.to(rounded.device), torch.nextafter(rounded, torch.zeros_like(rounded)), rounded)


def _add_rounded(a: Tensor, b: Tensor, *, towards: float) -> Tensor:
    """a + b rounded up (`towards` 1) or down (0), in [-1, 2]; the rounding error comes from Knuth's TwoSum."""
    import torch

    total = a + b
    rest = total - a
    error = (a - (total - rest)) + (b - rest)  # a + b == total + error, exactly
    wrong = error > 0 if towards else error < 0
    limit = total.new_tensor(2.0 if towards else -1.0)
    return torch.where(wrong, torch.nextafter(total, limit), total)
