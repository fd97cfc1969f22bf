"""The U-Net of Ronneberger et al. (MICCAI 2015), its levels nested in each other.

Names, order and first values of its parameters are those of MONAI's `UNet`, from which it was taken over so that a
process that only runs networks starts without importing MONAI: weights that were stored before fit, and a training
from the same seed gives the same bits. tests/services/science/models/test_unet.py compares the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

#: By the number of axes.
CONVOLUTION: dict[int, type[nn.Module]] = {2: nn.Conv2d, 3: nn.Conv3d}
TRANSPOSED: dict[int, type[nn.Module]] = {2: nn.ConvTranspose2d, 3: nn.ConvTranspose3d}
INSTANCE_NORM: dict[int, type[nn.Module]] = {2: nn.InstanceNorm2d, 3: nn.InstanceNorm3d}


class UNet(nn.Module):
    """Logits (B, K, *size) of images (B, C, *size), every axis a multiple of 2 ** (len(channels) - 1).

    `channels` are the feature maps per level, the finest first, at least two levels; each level below the first has
    half the resolution of the one above. `residual_units`: how many convolutions the residual unit of a level
    has; 0: one plain convolution.
    """

    def __init__(
        self, dims: int, inputs: int, outputs: int, channels: Sequence[int], *, residual_units: int = 0
    ) -> None:
        super().__init__()
        self._dims, self._units = dims, residual_units
        self.model = self._level(inputs, outputs, channels, top=True)

    def forward(self, images: Tensor) -> Tensor:
        """The logits."""
        logits: Tensor = self.model(images)
        return logits

    def _level(self, inputs: int, outputs: int, channels: Sequence[int], *, top: bool) -> nn.Sequential:
        """A level and all that lies below it. Made from the bottom up: first values are drawn in this order."""
        width, below = channels[0], channels[1]
        if len(channels) > 2:
            inner: nn.Module = self._level(width, width, channels[1:], top=False)
            joined = 2 * width
        else:
            inner, joined = self._down(width, below, stride=1), width + below
        down = self._down(inputs, width, stride=2)
        return nn.Sequential(down, _Beside(inner), self._up(joined, outputs, top=top))

    def _down(self, inputs: int, outputs: int, *, stride: int) -> nn.Module:
        if self._units:
            return _ResidualUnit(self._dims, inputs, outputs, stride=stride, convolutions=self._units)
        return _normed(self._dims, outputs, _convolution(self._dims, inputs, outputs, stride=stride))

    def _up(self, inputs: int, outputs: int, *, top: bool) -> nn.Module:
        larger = TRANSPOSED[self._dims](inputs, outputs, 3, stride=2, padding=1, output_padding=1)
        if not self._units:
            return _bare(larger) if top else _normed(self._dims, outputs, larger)
        enlarge = _normed(self._dims, outputs, larger)
        return nn.Sequential(enlarge, _ResidualUnit(self._dims, outputs, outputs, ends_bare=top))


class _Beside(nn.Module):
    """The features, and behind them what the levels below make of them."""

    def __init__(self, below: nn.Module) -> None:
        super().__init__()
        self.submodule = below

    def forward(self, features: Tensor) -> Tensor:
        return torch.cat([features, self.submodule(features)], dim=1)


class _ResidualUnit(nn.Module):
    """Convolutions, each with norm and PReLU, and beside them the input, convolved where the shape changes."""

    def __init__(
        self,
        dims: int,
        inputs: int,
        outputs: int,
        *,
        stride: int = 1,
        convolutions: int = 1,
        ends_bare: bool = False,
    ) -> None:
        super().__init__()
        self.conv = nn.Sequential()
        self.residual: nn.Module = nn.Identity()
        for number in range(convolutions):
            first, last = number == 0, number == convolutions - 1
            layer = _convolution(dims, inputs if first else outputs, outputs, stride=stride if first else 1)
            unit = _bare(layer) if last and ends_bare else _normed(dims, outputs, layer)
            self.conv.add_module(f"unit{number}", unit)
        if stride > 1 or inputs != outputs:
            kernel = 3 if stride > 1 else 1
            self.residual = CONVOLUTION[dims](inputs, outputs, kernel, stride, kernel // 2)

    def forward(self, features: Tensor) -> Tensor:
        beside = self.residual(features)  # first, as in MONAI: gradients are added up in this order
        found: Tensor = self.conv(features) + beside
        return found


def _convolution(dims: int, inputs: int, outputs: int, *, stride: int) -> nn.Module:
    return CONVOLUTION[dims](inputs, outputs, 3, stride=stride, padding=1)


def _bare(convolution: nn.Module) -> nn.Sequential:
    return _named(conv=convolution)


def _normed(dims: int, channels: int, convolution: nn.Module) -> nn.Sequential:
    norm = INSTANCE_NORM[dims](channels, affine=True)
    return _named(conv=convolution, adn=_named(N=norm, A=nn.PReLU()))


def _named(**modules: Any) -> nn.Sequential:
    layers = nn.Sequential()
    for name, module in modules.items():
        layers.add_module(name, module)
    return layers
