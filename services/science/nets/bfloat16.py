"""A stand-in of a network whose layers compute in bfloat16, for gradients that an attack follows."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.conv import _ConvNd

from services.science.nets.segmenter import Segmenter
from services.science.nets.subpixel_convolution import cheaper

#: Layers that bfloat16 makes fast. The others take whichever type comes in, and keep their parameters in float32.
_FAST = (_ConvNd, nn.Linear)


def in_bfloat16(model: nn.Module) -> nn.Module:
    """`model` with its layers in bfloat16: float32 images in, float32 logits out, a float32 gradient of the images.

    What stands around the layers stays as it is and is shared with `model`, so that seeds and modes set there count
    here: z-score, padding, windows, transformations of the images. A module around others names the one inside
    (`network_inside`). To be made and used inside `frozen(model)`.
    """
    name = getattr(model, "network_inside", None)
    if name is None:
        return _InBfloat16(model)
    inner: nn.Module = getattr(model, name)
    twin = copy.copy(model)
    twin._modules = dict(model._modules)
    is_ours = isinstance(model, Segmenter)
    twin._modules[name] = _InBfloat16(_with_fast_weights(inner)) if is_ours else in_bfloat16(inner)
    return twin


class _InBfloat16(nn.Module):
    """Autocast around a network, entered anew by whoever computes a part again for its gradient."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        for name in ("dims", "anatomy"):
            if hasattr(network, name):
                setattr(self, name, getattr(network, name))

    def forward(self, images: Tensor) -> Any:
        """What the network returns; tensors in the type of the images."""
        with torch.autocast(images.device.type, torch.bfloat16):
            found = self.network(images)
        return _as(images.dtype, found)


def _as(dtype: torch.dtype, found: Any) -> Any:
    if isinstance(found, Tensor):
        return found.to(dtype) if found.is_floating_point() else found
    return [_as(dtype, part) for part in found] if isinstance(found, list) else found


def _with_fast_weights(network: nn.Module) -> nn.Module:
    """A copy whose convolutions hold bfloat16, and that shares all else; autocast would convert them at every pass.

    Some of them are computed in a cheaper way. Of our own networks only: a program of somebody else may read its
    weights without their layer.
    """
    fast = {id(weight) for layer in network.modules() if isinstance(layer, _FAST) for weight in layer.parameters()}
    shared: dict[int, Any] = {
        id(value): nn.Parameter(value.to(torch.bfloat16), requires_grad=False) if id(value) in fast else value
        for value in (*network.parameters(), *network.buffers())
    }
    twin = copy.deepcopy(network, shared)
    for parent in list(twin.modules()):
        for name, layer in parent.named_children():
            setattr(parent, name, cheaper(layer))
    return twin
