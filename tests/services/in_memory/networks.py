"""Small networks as somebody who knows nothing of this software writes them."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Small(nn.Module):
    """Two convolutions with dropout between them, which only training switches on."""

    def __init__(self, series: int = 1, classes: int = 2, dims: int = 3, seed: int = 0) -> None:
        super().__init__()
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            convolution = nn.Conv3d if dims == 3 else nn.Conv2d
            self.first, self.last = convolution(series, 4, 3, padding=1), convolution(4, classes, 1)
            self.dropout = nn.Dropout(0.5)

    def forward(self, images: Tensor) -> Tensor:
        """Logits."""
        found: Tensor = self.last(self.dropout(torch.relu(self.first(images))))
        return found


def volumes(count: int, series: int = 1, size: int = 6, classes: int = 2) -> list[tuple[Tensor, Tensor]]:
    """Pairs (image, label): random images, brighter where the label is not 0."""
    generator = torch.Generator().manual_seed(0)
    pairs = []
    for _ in range(count):
        label = torch.randint(0, classes, (size, size, size), generator=generator)
        image = 0.6 * torch.rand((series, size, size, size), generator=generator) + 0.2 * (label > 0) + 0.1
        pairs.append((image, label))
    return pairs
