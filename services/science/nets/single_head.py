"""A network with one head, in the form that `Segmenter` takes."""

from __future__ import annotations

from torch import Tensor, nn


class SingleHead(nn.Module):
    """Wraps a network that gives logits of its input's size."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, images: Tensor) -> list[Tensor]:
        """The logits, as the only head."""
        return [self.network(images)]
