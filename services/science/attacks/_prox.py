"""The proximal step of the l-infinity norm under bounds, in a diagonal metric (Rony et al. 2023)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.science.attacking.ball import broadcast_per_subject

if TYPE_CHECKING:
    from torch import Tensor

#: Halvings of an interval no longer than 1: exact to float32.
_HALVINGS = 25


def prox_linf(moved: Tensor, weights: Tensor, strength: Tensor, lower: Tensor, upper: Tensor) -> Tensor:
    """Per subject the z that minimises sum weights * (z - moved)^2 + 2 * strength * max|z| within the bounds.

    All (B,C,...) but `strength` (B,); weights are positive, lower <= 0 <= upper. For a given bound t of |z| the best z
    is `moved` clipped, so that only t is sought: where the derivative of that convex function changes its sign.
    """
    import torch

    inside = torch.clamp(moved, lower, upper)
    size, pull = inside.abs(), weights * moved.abs()
    low, high = torch.zeros_like(strength), size.flatten(1).amax(1).to(strength)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        bound = broadcast_per_subject(middle, moved).to(moved)
        rising = ((weights * bound - pull) * (size > bound)).flatten(1).sum(1).to(strength) + strength > 0
        low, high = torch.where(rising, low, middle), torch.where(rising, middle, high)
    bound = broadcast_per_subject(low, moved).to(moved)
    return torch.clamp(inside, -bound, bound)
