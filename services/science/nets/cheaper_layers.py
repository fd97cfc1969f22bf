"""Layers of a network computed in cheaper ways, while a context lasts; the network itself is not changed.

Only layers of torch's own classes are taken, not their subclasses (parametrised ones are such), and none whose
`forward` somebody has replaced. What lies in a TorchScript program or in an exported graph stays as it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from torch import Tensor, nn

    Convolution = nn.Conv3d | nn.ConvTranspose3d

#: What torch computes by its own slow kernels on a CPU: convolutions of one float32 image where the product of all
#: sizes but the last is not above this. Smaller kernels than 3 x 3 are not slower there (measured).
_SLOW_UP_TO, _KERNEL = 20480, (3, 3)
#: From so many multiplications on oneDNN is faster: bringing images and results into its form and back costs a little.
_LEAST_WORK = 7_000_000


@contextmanager
def plain_slopes(model: nn.Module) -> Iterator[None]:
    """Inside, a PReLU with one slope that needs no gradient is a leaky ReLU.

    Values and gradients of the images are bit for bit the same; torch would compute the slope's gradient of every voxel
    in the backward pass and throw it away.
    """
    import torch
    from torch.nn import functional

    replaced: dict[nn.Module, Callable[..., Tensor]] = {}
    for module in model.modules():
        if type(module) is torch.nn.PReLU and module.num_parameters == 1 and not module.weight.requires_grad:
            replaced[module] = partial(functional.leaky_relu, negative_slope=module.weight.item())
    with _forwards(replaced):
        yield


@contextmanager
def fast_convolutions(model: nn.Module) -> Iterator[None]:
    """Inside, small 3-D convolutions on a CPU are computed by oneDNN, as torch does with those of larger images.

    Both passes of such a layer take about half as long. What it computes differs by rounding from torch's own kernels,
    by 2e-6 of the largest value at most; where torch chooses oneDNN itself, nothing is done, and nothing differs.
    """
    import torch

    replaced: dict[nn.Module, Callable[..., Tensor]] = {}
    if torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        for module in model.modules():
            conv = cast("Convolution", module)
            if type(module) in (torch.nn.Conv3d, torch.nn.ConvTranspose3d) and _may_be_slow(conv):
                replaced[module] = partial(_convolved, conv)
    with _forwards(replaced):
        yield


@contextmanager
def _forwards(replaced: dict[nn.Module, Callable[..., Tensor]]) -> Iterator[None]:
    """Inside, these modules compute what is given here; those with a `forward` of their own are left alone."""
    taken = {module: forward for module, forward in replaced.items() if "forward" not in vars(module)}
    try:
        for module, forward in taken.items():
            module.forward = forward
        yield
    finally:
        for module in taken:
            vars(module).pop("forward", None)


def _may_be_slow(conv: Convolution) -> bool:
    """Whether a convolution is one that torch computes by its slow kernels for small images."""
    import torch

    weight = conv.weight
    return (
        (weight.device.type, weight.dtype) == ("cpu", torch.float32)
        and conv.groups == 1
        and conv.padding_mode == "zeros"
        and not isinstance(conv.padding, str)
        and tuple(weight.shape[-2:]) == _KERNEL
    )


def is_plain_for_larger_images(forward: object) -> bool:
    """Whether a layer's own `forward` is that of `fast_convolutions`: torch's, but for images that `is_slow` names."""
    return isinstance(forward, partial) and forward.func is _convolved


def is_slow(images: Tensor) -> bool:
    """Whether these images are small enough for it."""
    import torch

    return (
        (images.ndim, images.device.type, images.dtype) == (5, "cpu", torch.float32)
        and len(images) == 1
        and images.shape[:-1].numel() <= _SLOW_UP_TO
        and bool(torch.backends.mkldnn.enabled)
        and not torch.is_autocast_enabled("cpu")
    )


def _work(conv: Convolution, images: Tensor) -> int:
    """About how many multiplications a convolution of one image takes."""
    places = images.shape[2:].numel() // (1 if conv.transposed else math.prod(conv.stride))
    return conv.weight.numel() * places


def _convolved(conv: Convolution, *given: Tensor, **named: object) -> Tensor:
    """`conv(images)`, through a oneDNN tensor where torch would not choose oneDNN itself."""
    from torch.nn import functional

    if named or len(given) != 1 or not is_slow(given[0]) or _work(conv, given[0]) < _LEAST_WORK:
        as_is: Callable[..., Tensor] = type(conv).forward
        return as_is(conv, *given, **named)
    images, stride, padding = given[0].to_mkldnn(), conv.stride, cast("tuple[int, ...]", conv.padding)
    if conv.transposed:
        more = (conv.output_padding, conv.groups, conv.dilation)
        return functional.conv_transpose3d(images, conv.weight, conv.bias, stride, padding, *more).to_dense()
    return functional.conv3d(images, conv.weight, conv.bias, stride, padding, conv.dilation).to_dense()
