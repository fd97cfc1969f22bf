"""Transposed convolutions of stride 2 into few feature maps, computed as one convolution of the smaller image.

Every second voxel of the result is met by every second weight, so that the eight voxels of a 2 x 2 x 2 block are eight
feature maps of a convolution with kernels of two voxels, sorted in afterwards (sub-pixel convolution, Shi et al., CVPR
2016). Three of five multiplications are by zero; but a processor computes 16 feature maps at once, of which one with
four leaves twelve idle. The gradient of the input of a convolution of stride 2 is such a transposed convolution.
"""

from __future__ import annotations

import itertools
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

#: For up to so many feature maps it is faster (measured in bfloat16: 0.4 of the time with 2, 0.6 with 4, 1.0 with 8).
MOST_MAPS = 4
#: Which weight of three meets which neighbour (0: itself, 1: the next one), for even and for odd voxels of the result.
_TAPS: tuple[dict[int, int], dict[int, int]] = ({0: 1}, {0: 2, 1: 0})


def cheaper(layer: nn.Module) -> nn.Module:
    """The frozen `layer` as it is, or a stand-in that computes the same up to rounding in less time."""
    if type(layer) is nn.ConvTranspose3d and layer.out_channels <= MOST_MAPS:
        fits = _doubles(layer) and layer.output_padding == (1, 1, 1)
    else:
        fits = type(layer) is nn.Conv3d and layer.in_channels <= MOST_MAPS and _doubles(layer)
    return _Stand(layer) if fits and next(layer.parameters()).device.type == "cpu" else layer


def _doubles(layer: Any) -> bool:
    wanted = {"kernel_size": (3,) * 3, "stride": (2,) * 3, "padding": (1,) * 3, "dilation": (1,) * 3, "groups": 1}
    plain = layer.padding_mode == "zeros" and "forward" not in vars(layer)
    return plain and all(getattr(layer, name) == value for name, value in wanted.items())


class _Stand(nn.Module):
    def __init__(self, layer: Any) -> None:
        super().__init__()
        self.layer = layer
        self.register_buffer("blocks", _weights_of_blocks(layer.weight.detach()), persistent=False)

    def forward(self, features: Tensor) -> Tensor:
        """What the layer returns, in the type of its weights."""
        layer = self.layer
        given = features.to(layer.weight.dtype), self.blocks, layer
        found: Tensor = _Convolved.apply(*given)  # type: ignore[no-untyped-call]
        return found


class _Convolved(torch.autograd.Function):
    """The layer's convolution; the gradient of the input alone, which needs nothing of the input but its shape."""

    @staticmethod
    def forward(ctx: Any, features: Tensor, blocks: Tensor, layer: Any) -> Tensor:
        ctx.layer, ctx.shape = layer, features.shape
        ctx.save_for_backward(blocks)
        if layer.transposed:
            found = _enlarged(features, blocks)
            return found if layer.bias is None else found.add_(layer.bias.view(-1, 1, 1, 1))
        return functional.conv3d(features, layer.weight, layer.bias, stride=2, padding=1)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,), (blocks,) = gradients, ctx.saved_tensors
        if ctx.layer.transposed:
            return functional.conv3d(gradient, ctx.layer.weight, stride=2, padding=1), None, None
        inside = tuple(slice(0, size) for size in ctx.shape[2:])  # an odd size was rounded up
        return _enlarged(gradient, blocks)[:, :, *inside], None, None


def _enlarged(features: Tensor, blocks: Tensor) -> Tensor:
    """(B,C,D,H,W) to (B,K,2D,2H,2W): the transposed convolution whose weights `blocks` (8K,C,2,2,2) hold."""
    batch, _, *size = features.shape
    maps = functional.conv3d(functional.pad(features, (0, 1) * 3), blocks)
    sorted_in = maps.view(batch, 2, 2, 2, -1, *size).permute(0, 4, 5, 1, 6, 2, 7, 3)
    return sorted_in.reshape(batch, -1, *(2 * length for length in size))


def _weights_of_blocks(weight: Tensor) -> Tensor:
    """(8K,C,2,2,2) of the weight (C,K,3,3,3) of a transposed convolution, or of a convolution seen backwards."""
    inputs, maps = weight.shape[:2]
    blocks = weight.new_zeros(2, 2, 2, 2, 2, 2, maps, inputs)  # parity, neighbour, what stands there
    for parity in itertools.product((0, 1), repeat=3):
        for neighbours in itertools.product(*(_TAPS[odd] for odd in parity)):
            x, y, z = (_TAPS[odd][neighbour] for odd, neighbour in zip(parity, neighbours, strict=True))
            blocks[*parity, *neighbours] = weight[:, :, x, y, z].T
    return blocks.permute(0, 1, 2, 6, 7, 3, 4, 5).reshape(8 * maps, inputs, 2, 2, 2)
