"""Convolutions with frozen weights, whose gradient needs none of their input: torch keeps it all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from services.science.nets.cheaper_layers import is_plain_for_larger_images, is_slow

#: Exactly these: a subclass may do anything else.
_PLAIN = (nn.Conv2d, nn.Conv3d, nn.ConvTranspose2d, nn.ConvTranspose3d)


@contextmanager
def replaced(module: nn.Module, forward: Callable[..., Any]) -> Iterator[None]:
    """Inside, calling `module` calls `forward`. After: as before."""
    before = module.__dict__.get("forward")
    module.forward = forward
    try:
        yield
    finally:
        if before is None:
            del module.forward
        else:
            module.forward = before


@contextmanager
def forgetting_inputs(network: nn.Module) -> Iterator[None]:
    """Inside, convolutions of a network whose weights need no gradient keep no input for the backward pass.

    Logits and gradients of images have the same bits as without. After: as before.
    """
    with ExitStack() as stack:
        for module in network.modules():
            own = vars(module).get("forward")
            if forgets(module) and (own is None or is_plain_for_larger_images(own)):
                stack.enter_context(replaced(module, _Forgetting(module, module.forward, cheaper=own is not None)))
        yield


def forgets(module: nn.Module) -> bool:
    """Whether a layer is such a convolution, if its weights are frozen."""
    return type(module) in _PLAIN and isinstance(module.padding, tuple) and module.padding_mode == "zeros"


class _Forgetting:
    def __init__(self, module: Any, forward: Callable[..., Any], *, cheaper: bool) -> None:
        self._module, self._forward, self._cheaper = module, forward, cheaper

    def __call__(self, features: Tensor, *others: Any, **named: Any) -> Any:
        module = self._module
        if self._cheaper and is_slow(features):  # rounds otherwise
            return self._forward(features, *others, **named)
        trained = any(parameter.requires_grad for parameter in module.parameters())
        if trained or others or named or not (torch.is_grad_enabled() and features.is_contiguous()):
            return self._forward(features, *others, **named)
        given: tuple[Tensor | None, ...] = (features, module.weight, module.bias)
        if torch.is_autocast_enabled(features.device.type):  # which knows no `torch.convolution`
            dtype = torch.get_autocast_dtype(features.device.type)
            given = tuple(None if tensor is None else tensor.to(dtype) for tensor in given)
        return _FrozenConvolution.apply(*given, module)  # type: ignore[no-untyped-call]


class _FrozenConvolution(torch.autograd.Function):
    """A convolution, or a transposed one, of which the gradient of the input alone is wanted."""

    @staticmethod
    def forward(ctx: Any, features: Tensor, weight: Tensor, bias: Tensor | None, module: Any) -> Tensor:
        ctx.settings = (
            module.stride,
            module.padding,
            module.dilation,
            module.transposed,
            module.output_padding,
            module.groups,
        )
        ctx.save_for_backward(weight)
        ctx.shape, ctx.bias = features.shape, None if bias is None else list(bias.shape)
        return torch.convolution(features, weight, bias, *ctx.settings)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,), (weight,) = gradients, ctx.saved_tensors
        # Of the input only the shape is read: what is allocated here is never written, and on Linux no memory.
        shape = torch.empty(ctx.shape, dtype=gradient.dtype, device=gradient.device)
        found, _, _ = torch.ops.aten.convolution_backward(
            gradient, shape, weight, ctx.bias, *ctx.settings, [True, False, False]
        )
        return found, None, None, None
