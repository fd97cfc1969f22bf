"""A network that takes lengths that are multiples of numbers only, for images of any size."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn import functional

from services.science.anatomy import anatomy_of


class Padded(nn.Module):
    """Images (B,C,*size) are padded with 0, half on each side, and logits cropped back, as MONAI's `DivisiblePad`."""

    network_inside = "model"

    def __init__(self, model: nn.Module, divisors: Sequence[int]) -> None:
        """`divisors` has one number for each axis."""
        super().__init__()
        self.model, self.divisors, self.anatomy = model, tuple(divisors), anatomy_of(model)
        self.dims = len(self.divisors)

    def forward(self, images: Tensor) -> Tensor:
        """Logits (B,K,*size)."""
        size = images.shape[2:]
        missing = [-length % divisor for length, divisor in zip(size, self.divisors, strict=True)]
        # The last axis first, as `pad` wants it.
        padded = functional.pad(images, [part for short in missing[::-1] for part in (short // 2, short - short // 2)])
        logits: Tensor = self.model(padded)
        for axis, (length, short) in enumerate(zip(size, missing, strict=True), start=2):
            logits = logits.narrow(axis, short // 2, length)
        return logits
