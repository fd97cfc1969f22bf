"""A network that sees a volume through a sliding window, differentiable at the memory of one window (methods R3).

Windows lie and weigh as in MONAI's `sliding_window_inference`, whose own gradient keeps the graphs of all windows.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from services.errors import BadInput
from services.science.anatomy import anatomy_of
from services.science.nets.freezing import require_graph
from services.science.nets.predictor import Predictor
from services.science.nets.segmenter import Segmenter
from services.science.sliding_window import SlidingWindow

#: The least weight (MONAI's).
_LEAST = 1e-3


class Windowed(Predictor):
    """Blended logits (B,K,*size) of images (B,C,*size) of any size; smaller ones than the window are padded.

    Gradients reach the images, never the network's parameters. A network's transformation sees the whole images once,
    before they are cut: a voxel has the same noise in all windows, and in the pass that computes their gradient.
    """

    network_inside: ClassVar[str] = "model"

    def __init__(self, model: nn.Module, window: SlidingWindow) -> None:
        """Raises `BadInput` when the window has other axes than the network."""
        super().__init__()
        self.dims = getattr(model, "dims", 3)
        if len(window.size) != self.dims:
            raise BadInput(
                f"evaluation.window: a {self.dims}-D network needs a size of {self.dims} numbers, "
                f"got {list(window.size)}"
            )
        self.model, self.window, self.anatomy = model, window, anatomy_of(model)

    def forward(self, images: Tensor) -> Tensor:
        """The logits of all windows, blended; computed window by window, and so is their gradient."""
        network: Callable[[Tensor], Tensor] = self.model
        if isinstance(self.model, Segmenter) and self.model.transform is not None:
            network, images = self.model.forward_transformed, self.model.transform(images)
        size = images.shape[2:]
        missing = [max(full - length, 0) for length, full in zip(size, self.window.size, strict=True)]
        # The last axis first, as `pad` wants it.
        padded = self._padded(images, [part for short in missing[::-1] for part in (short // 2, short - short // 2)])
        places = self._places(padded.shape[2:])
        blended = blend(padded, network, places, self._weights(images))
        for axis, (length, short) in enumerate(zip(size, missing, strict=True), start=2):
            blended = blended.narrow(axis, short // 2, length)
        return blended

    def _padded(self, images: Tensor, parts: Sequence[int]) -> Tensor:
        """`parts` as `pad` wants them; raises `BadInput` for more than there is to take from."""
        most = {"reflect": -1, "circular": 0}.get(self.window.padding)
        lengths = [length for length in images.shape[:1:-1] for _ in range(2)]
        if most is not None and any(part > length + most for part, length in zip(parts, lengths, strict=True)):
            raise BadInput(
                f"images of the size {list(images.shape[2:])} cannot be padded to the window {list(self.window.size)} "
                f"with 'padding: {self.window.padding}': use a smaller window, or 'padding: constant'"
            )
        return functional.pad(images, parts, mode=self.window.padding) if any(parts) else images

    def _places(self, size: Sequence[int]) -> list[tuple[slice, ...]]:
        """Windows that cover the padded images, each at the images' end where it would reach beyond it."""
        lines = []  # along each axis
        for full, length in zip(size, self.window.size, strict=True):
            step = max(int(length * (1 - self.window.overlap)), 1)
            starts = (min(start, full - length) for start in range(0, full - length + step, step))
            lines.append([slice(start, start + length) for start in starts])
        return [(slice(None), slice(None), *place) for place in itertools.product(*lines)]

    def _weights(self, images: Tensor) -> Tensor:
        """Of the voxels of a window: 1, or the product of a Gaussian along each axis, at least `_LEAST`."""
        weights = torch.ones((), device=images.device)
        for length in self.window.size:
            line = torch.ones(length, device=images.device)
            if self.window.blending == "gaussian":
                from_middle = torch.arange(length, dtype=torch.float32, device=images.device) - (length - 1) / 2
                line = torch.exp(from_middle**2 / (-2 * (self.window.sigma * length) ** 2))
            weights = weights[..., None] * line
        return weights.clamp(min=_LEAST).to(images.dtype)


def blend(
    images: Tensor, model: Callable[[Tensor], Tensor], places: Sequence[tuple[slice, ...]], weights: Tensor
) -> Tensor:
    """The weighted mean of the logits at `places`, which together cover the images, at the memory of one place."""
    blended: Tensor = _Blended.apply(images, model, places, weights)  # type: ignore[no-untyped-call]
    return blended


class _Blended(torch.autograd.Function):
    """Forward without a graph; backward makes one window's graph after the other."""

    @staticmethod
    def forward(
        ctx: Any,
        images: Tensor,
        model: Callable[[Tensor], Tensor],
        places: Sequence[tuple[slice, ...]],
        weights: Tensor,
    ) -> Tensor:
        total, weight = None, images.new_zeros((1, 1, *images.shape[2:]))
        with torch.no_grad():
            for place in places:
                logits = model(images[place])
                if total is None:
                    total = logits.new_zeros((len(images), logits.shape[1], *images.shape[2:]))
                total[place] += logits * weights
                weight[place] += weights
        ctx.save_for_backward(images, weight)
        ctx.model, ctx.places, ctx.weights = model, places, weights
        if total is None:
            raise BadInput(f"images of the shape {tuple(images.shape)} hold no voxel")
        return total / weight

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        images, weight = ctx.saved_tensors
        scaled, gradient = upstream[0] / weight, torch.zeros_like(images)
        for place in ctx.places:
            with torch.enable_grad():
                seen = images[place].detach().requires_grad_()
                logits = require_graph(ctx.model(seen))
                (part,) = torch.autograd.grad(logits, seen, scaled[place] * ctx.weights)
            gradient[place] += part
        return gradient, None, None, None
