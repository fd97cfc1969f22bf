"""A network that takes one image at a time."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class OneByOne(nn.Module):
    """Batches through a network of a fixed batch of 1."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, images: Tensor) -> object:
        """What the network returns, for all images."""
        found = [self.network(image.unsqueeze(0)) for image in images]
        if isinstance(found[0], dict):
            return {key: torch.cat([one[key] for one in found]) for key in found[0]}
        if isinstance(found[0], list | tuple):
            return [torch.cat(same) for same in zip(*found, strict=True)]
        return torch.cat(found)
