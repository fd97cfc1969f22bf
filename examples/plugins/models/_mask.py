"""Ways to hide gradients from an attacker without being more robust."""

from __future__ import annotations

import torch
from torch import Tensor, nn

#: What happens in evaluation: nothing; logits times 100, so that softmax has no gradient left in single precision;
#: images rounded to eighths of a standard deviation, which has no gradient; noise in every pass; the gradient
#: of a branch that hardly matters in place of the network's.
MASKS = ("none", "large_logits", "rounding", "noise", "detached")


class Masked(nn.Module):
    """A body whose gradients a defense may hide once it is trained; the mask is stored with the weights."""

    mask: Tensor

    def __init__(self, body: nn.Module, series: int, classes: int) -> None:
        super().__init__()
        self.body = body
        self.register_buffer("mask", torch.zeros((), dtype=torch.int64))
        self.register_buffer("branch", torch.randn(classes, series))

    def put_on(self, mask: str) -> None:
        """Hide gradients in this way from now on."""
        self.mask.fill_(MASKS.index(mask))

    def forward(self, images: Tensor) -> list[Tensor]:
        """Logits of all heads for z-scored images (B, C, *size)."""
        mask = "none" if self.training else MASKS[int(self.mask)]
        if mask == "rounding":
            images = torch.round(images * 8) / 8
        if mask == "noise":
            images = images + 0.3 * torch.randn_like(images)
        heads: list[Tensor] = self.body(images)
        if mask == "large_logits":
            return [100 * logits for logits in heads]
        if mask == "detached":
            aside = torch.einsum("kc,bc...->bk...", self.branch, images)
            return [logits.detach() + 0.01 * aside for logits in heads[:1]]
        return heads
