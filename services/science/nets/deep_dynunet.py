"""MONAI's DynUNet run level by level, so that all heads come out as values and none is kept between calls."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn


class DeepDynUNet(nn.Module):
    """The blocks of a `monai.networks.nets.DynUNet`; forward gives its final head and the coarser ones behind it.

    The heads stay at their own resolution: a loss compares them with labels of that resolution, which needs no
    interpolation (whose gradient is not deterministic on a GPU).
    """

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.encoder = nn.ModuleList([network.input_block, *network.downsamples, network.bottleneck])
        self.decoder = nn.ModuleList(network.upsamples)
        self.final_head = network.output_block
        self.coarse_heads = nn.ModuleList(network.deep_supervision_heads if network.deep_supervision else [])

    def forward(self, images: Tensor) -> list[Tensor]:
        """Logits: full resolution, then one half, one quarter ... for each coarse head."""
        features, skips = images, []
        for block in self.encoder:
            features = block(features)
            skips.append(features)
        skips.pop()
        decoded = []
        for block in self.decoder:
            features = block(features, skips.pop())
            decoded.append(features)
        finest, *coarser = reversed(decoded)
        heads = zip(self.coarse_heads, coarser, strict=False)
        return [self.final_head(finest), *(head(level) for head, level in heads)]
