"""A trained network as a TorchScript program, which needs nothing of this software to run."""

from __future__ import annotations

import warnings

import torch
from torch import Tensor, nn
from torch.nn import functional

from services.errors import BadInput, first_line
from services.science.nets.segmenter import Segmenter

#: Sizes of images, in halves of the whole stride, on which program and network must say the same.
_TRIED = (4, 5, 7)
#: How far two logits may be apart that are the same, as a share of the largest: convolutions may be fused.
_SAME = 1e-5


def as_torchscript(network: Segmenter) -> torch.jit.ScriptModule:
    """Images (B, C, *size) in [0,1], of any size, to the logits (B, K, *size) of `network`, on the CPU.

    Raises `BadInput` for a network whose program would be right for one size of images alone, such as one that changes
    its images first.
    """
    network = network.cpu().eval()
    if network.transform is not None:
        raise BadInput("a network that changes its images first (a defense) has no TorchScript program of its own")
    size = [2 * network.multiple] * network.dims
    example = torch.rand(1, len(network.anatomy.series), *size, generator=torch.Generator().manual_seed(0))
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that torch.jit will not be developed further, and guesses about constants
        try:
            body = torch.jit.trace(_FirstHead(network.body), network._normalised(example))  # type: ignore[no-untyped-call]
            program: torch.jit.ScriptModule = torch.jit.script(_Program(network, body))
        except Exception as error:  # whatever an architecture from outside does
            raise BadInput(f"the network cannot be written as a TorchScript program: {first_line(error)}") from error
        _require_same(network, program)
    return program


class _FirstHead(nn.Module):
    """The logits of the final head alone."""

    def __init__(self, body: nn.Module) -> None:
        super().__init__()
        self.body = body

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.body(images)[0]
        return logits


class _Program(nn.Module):
    """What `Segmenter` does around its body, in words that TorchScript knows."""

    def __init__(self, network: Segmenter, body: nn.Module) -> None:
        super().__init__()
        shape = (1, -1, *(1 for _ in range(network.dims)))
        self.body, self.multiple = body, network.multiple
        self.register_buffer("mean", network.mean.view(shape).clone())
        self.register_buffer("std", network.std.view(shape).clone())
        self.register_buffer("logit_scale", network.logit_scale.clone())

    def forward(self, images: Tensor) -> Tensor:
        amounts: list[int] = []
        for axis in range(images.dim() - 1, 1, -1):
            length = images.size(axis)
            full = max((length + self.multiple - 1) // self.multiple, 2) * self.multiple
            amounts.append(0)
            amounts.append(full - length)
        # No annotation of the buffers: TorchScript reads those of a class, and knows none that are texts.
        logits: Tensor = self.body((functional.pad(images, amounts) - self.mean) / self.std)  # type: ignore[operator]
        for axis in range(2, images.dim()):
            logits = logits.narrow(axis, 0, images.size(axis))
        return logits * self.logit_scale  # type: ignore[operator]


def _require_same(network: Segmenter, program: torch.jit.ScriptModule) -> None:
    draws = torch.Generator().manual_seed(1)
    for number, halves in enumerate(_TRIED):
        size = [max(1, halves * network.multiple // 2 + axis) for axis in range(network.dims)]
        images = torch.rand(1 + number % 2, len(network.anatomy.series), *size, generator=draws)
        wanted = network(images)
        try:
            found = program(images)
        except RuntimeError as error:
            raise BadInput(
                f"the TorchScript program fails for images of the size {size}: {first_line(error)}"
            ) from error
        if found.shape != wanted.shape or (found - wanted).abs().max() > _SAME * wanted.abs().max():
            raise BadInput(f"the TorchScript program differs from the network for images of the size {size}")
