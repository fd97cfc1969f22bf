"""The set of images that an attacker may choose from, exact in the arithmetic of the images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class Ball:
    """All images within `epsilon` of the clean ones (l-infinity), within [0,1], unchanged outside the mask."""

    lower: Tensor
    upper: Tensor

    @classmethod
    def around(cls, images: Tensor, epsilon: float, mask: Tensor | None = None) -> Ball:
        """Bounds for `images` (B,4,...); `mask` broadcasts to them.

        Rounded inwards: |z - images| <= epsilon holds for the real numbers that the floats stand for.
        """
        import torch

        radius = images.new_tensor(epsilon)
        if float(radius) > epsilon:
            radius = torch.nextafter(radius, radius.new_zeros(()))
        lower = _add_rounded(images, -radius, towards=1.0).clamp_(0.0, 1.0)
        upper = _add_rounded(images, radius, towards=0.0).clamp_(0.0, 1.0)
        if mask is not None:
            inside = mask.bool()
            lower, upper = torch.where(inside, lower, images), torch.where(inside, upper, images)
        return cls(lower, upper)

    def project(self, images: Tensor) -> Tensor:
        """The nearest images of the ball, one clamp; a new tensor."""
        import torch

        return torch.clamp(images, self.lower, self.upper)


def _add_rounded(a: Tensor, b: Tensor, *, towards: float) -> Tensor:
    """a + b rounded up (`towards` 1) or down (0), in [-1, 2]; the rounding error comes from Knuth's TwoSum."""
    import torch

    total = a + b
    rest = total - a
    error = (a - (total - rest)) + (b - rest)  # a + b == total + error, exactly
    wrong = error > 0 if towards else error < 0
    limit = total.new_tensor(2.0 if towards else -1.0)
    return torch.where(wrong, torch.nextafter(total, limit), total)
