"""nnU-Net's architecture (Isensee et al., Nature Methods 2021), plain or residual, with coarser heads as values.

Order and first values of its parameters are those of MONAI's `DynUNet`, from which it was taken over so that a process
that only runs networks starts without importing MONAI: weights that were stored before fit, and a training from the
same seed gives the same bits. tests/services/science/models/test_dynunet.py compares the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from services.science.nets.unet import CONVOLUTION, INSTANCE_NORM, TRANSPOSED

#: Of the leaky ReLU.
_SLOPE = 0.01


class DynUNet(nn.Module):
    """Images (B, C, *size), every axis a multiple of 2 ** (len(filters) - 1), to the logits of all heads.

    `filters` are the feature maps per level, the finest first, at least three levels; each level below the first has
    half the resolution of the one above. The heads stay at their own resolution: a loss compares them with labels of
    that resolution, which needs no interpolation (whose gradient is not deterministic on a GPU).
    """

    def __init__(
        self, dims: int, inputs: int, outputs: int, filters: Sequence[int], *, coarse_heads: int, residual: bool
    ) -> None:
        super().__init__()
        widths = [inputs, *filters]
        self.encoder = nn.ModuleList(
            (_ResidualBlock if residual else _Block)(dims, width, below, stride=1 if level == 0 else 2)
            for level, (width, below) in enumerate(pairwise(widths))
        )
        self.decoder = nn.ModuleList(_UpBlock(dims, coarse, fine) for coarse, fine in pairwise(filters[::-1]))
        self.final_head = _Head(dims, filters[0], outputs)
        torch.rand(1)  # MONAI draws one here, and what is drawn behind it are first values
        self.coarse_heads = nn.ModuleList(_Head(dims, width, outputs) for width in filters[1 : 1 + coarse_heads])
        self.apply(_initialise)

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


class _Block(nn.Module):
    """Two convolutions, each with norm and leaky ReLU."""

    def __init__(self, dims: int, inputs: int, outputs: int, *, stride: int = 1) -> None:
        super().__init__()
        self.conv1 = _convolution(dims, inputs, outputs, 3, stride)
        self.conv2 = _convolution(dims, outputs, outputs, 3)
        self.lrelu = nn.LeakyReLU(_SLOPE, inplace=True)
        self.norm1 = INSTANCE_NORM[dims](outputs, affine=True)
        self.norm2 = INSTANCE_NORM[dims](outputs, affine=True)

    def forward(self, features: Tensor) -> Tensor:
        found: Tensor = self.lrelu(self.norm2(self.conv2(self.lrelu(self.norm1(self.conv1(features))))))
        return found


class _ResidualBlock(_Block):
    """The same, and before the last leaky ReLU its input is added, convolved where the shape changes."""

    def __init__(self, dims: int, inputs: int, outputs: int, *, stride: int = 1) -> None:
        super().__init__(dims, inputs, outputs, stride=stride)
        self._changes = stride > 1 or inputs != outputs
        if self._changes:
            self.conv3 = _convolution(dims, inputs, outputs, 1, stride)
            self.norm3 = INSTANCE_NORM[dims](outputs, affine=True)

    def forward(self, features: Tensor) -> Tensor:
        found = self.norm2(self.conv2(self.lrelu(self.norm1(self.conv1(features)))))
        found += self.norm3(self.conv3(features)) if self._changes else features
        added: Tensor = self.lrelu(found)
        return added


class _UpBlock(nn.Module):
    """Features of the level below, enlarged, and those of the way down beside them."""

    def __init__(self, dims: int, inputs: int, outputs: int) -> None:
        super().__init__()
        self.transp_conv = nn.Sequential()
        self.transp_conv.add_module("conv", TRANSPOSED[dims](inputs, outputs, 2, stride=2, bias=False))
        self.conv_block = _Block(dims, 2 * outputs, outputs)

    def forward(self, features: Tensor, skip: Tensor) -> Tensor:
        found: Tensor = self.conv_block(torch.cat((self.transp_conv(features), skip), dim=1))
        return found


class _Head(nn.Module):
    """Logits of features, voxel by voxel."""

    def __init__(self, dims: int, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = _convolution(dims, inputs, outputs, 1, bias=True)

    def forward(self, features: Tensor) -> Tensor:
        logits: Tensor = self.conv(features)
        return logits


def _convolution(
    dims: int, inputs: int, outputs: int, kernel: int, stride: int = 1, *, bias: bool = False
) -> nn.Sequential:
    layer = nn.Sequential()
    convolution = CONVOLUTION[dims](inputs, outputs, kernel, stride=stride, padding=kernel // 2, bias=bias)
    layer.add_module("conv", convolution)
    return layer


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Conv2d | nn.Conv3d | nn.ConvTranspose2d | nn.ConvTranspose3d):
        nn.init.kaiming_normal_(module.weight, a=_SLOPE)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
