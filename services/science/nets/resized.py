"""A network in front of which images are resized and shifted at random: input diversity (Xie et al., CVPR 2019)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from services.science.anatomy import anatomy_of

#: How much room there is around the images, as a share of their size.
_ROOM = 1.1


class Resized(nn.Module):
    """Images are resized to `size`, put at `offset` into a field 1.1 times as large, and that is resized back.

    The map is the same for all subjects and series; labels go the same way (`resize`).
    """

    def __init__(self, model: nn.Module, size: Sequence[int], offset: Sequence[int], field: Sequence[int]) -> None:
        super().__init__()
        self.model, self.anatomy = model, anatomy_of(model)
        self.size, self.offset, self.field = list(size), list(offset), list(field)

    @classmethod
    def drawn(cls, model: nn.Module, shape: Sequence[int], rng: np.random.Generator) -> Resized:
        """A random size between that of the images and the field, at a random place."""
        field = [max(round(_ROOM * length), length + 1) for length in shape]  # small crops have room for one, too
        share = rng.random()
        size = [length + round(share * (room - length)) for length, room in zip(shape, field, strict=True)]
        offset = [int(rng.integers(0, room - length + 1)) for length, room in zip(size, field, strict=True)]
        return cls(model, size, offset, field)

    def forward(self, images: Tensor) -> Tensor:
        """Logits of the resized images, on their grid."""
        mode = "trilinear" if images.ndim == 5 else "bilinear"
        larger = functional.interpolate(images, size=self.size, mode=mode, align_corners=False)
        back = functional.interpolate(self._padded(larger), size=images.shape[2:], mode=mode, align_corners=False)
        logits: Tensor = self.model(back)
        return logits

    def resize(self, labels: Tensor) -> Tensor:
        """Labels (B,...) as `forward` moves the images, by the nearest voxel; background outside."""
        values = labels.unsqueeze(1).to(torch.float32)
        larger = functional.interpolate(values, size=self.size, mode="nearest-exact")
        back = functional.interpolate(self._padded(larger), size=labels.shape[1:], mode="nearest-exact")
        return back.squeeze(1).to(labels.dtype)

    def _padded(self, values: Tensor) -> Tensor:
        amounts: list[int] = []
        for size, offset, field in zip(self.size, self.offset, self.field, strict=True):
            amounts = [offset, field - size - offset, *amounts]
        return functional.pad(values, amounts)
