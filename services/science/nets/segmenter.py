"""Our own networks: images in [0,1] of any size in, logits of the same size out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from services.errors import BadInput
from services.science.anatomy import BRATS, Anatomy
from services.science.nets.predictor import Predictor
from services.science.nets.transforms import Transform


class Segmenter(Predictor):
    """A body with its intensity normalisation inside, so that attacks act on [0,1] intensities.

    `mean` and `std` (one value per series, from the brain voxels of the training cases) make an affine, differentiable
    z-score. Images (B, C, *size) are padded with background at the far end of each axis to a multiple of `multiple`;
    the logits are cropped back. `logit_scale` multiplies them: 1, or the temperature of a distilled network.
    A defense may set a `transform`, through which the images go first.
    """

    layers_inside: ClassVar[str] = "body"

    mean: Tensor
    std: Tensor
    logit_scale: Tensor

    network_inside: ClassVar[str] = "body"

    def __init__(self, body: nn.Module, *, dims: int, multiple: int, anatomy: Anatomy = BRATS) -> None:
        """`dims` is 2 (axial slices) or 3; `multiple` is the whole stride of `body`.

        `body` takes z-scored images, every axis a multiple of its stride, to the logits of all its heads: head k is
        coarser than the images by the factor 2**k on every axis; the first is the final one (deep supervision).
        """
        super().__init__()
        self.body, self.dims, self.multiple, self.anatomy = body, dims, multiple, anatomy
        self.transform: Transform | None = None
        self.register_buffer("mean", torch.zeros(len(anatomy.series)))
        self.register_buffer("std", torch.ones(len(anatomy.series)))
        self.register_buffer("logit_scale", torch.ones(()))

    def forward(self, images: Tensor) -> Tensor:
        """Logits (B, K, *size) of the final head."""
        return self.forward_deep(images)[0]

    def forward_deep(self, images: Tensor) -> list[Tensor]:
        """Logits of all heads, the final one first; head k has the size ceil(size / 2**k) on every axis."""
        self._check(images)
        return self._heads(images if self.transform is None else self.transform(images))

    def forward_transformed(self, images: Tensor) -> Tensor:
        """`forward` of images that went through `transform` already."""
        self._check(images)
        return self._heads(images)[0]

    def _heads(self, images: Tensor) -> list[Tensor]:
        size = images.shape[2:]
        padded = [self._padded(length) for length in size]
        amounts = [amount for length, full in zip(size, padded, strict=True) for amount in (full - length, 0)]
        # No name for the padded images: they are given back before the body runs.
        heads: Sequence[Tensor] = self.body(self._normalised(functional.pad(images, amounts[::-1])))
        return [_cropped(logits, size, padded) * self.logit_scale for logits in heads]

    def _normalised(self, images: Tensor) -> Tensor:
        shape = (1, -1, *(1 for _ in images.shape[2:]))
        return (images - self.mean.view(shape)).div_(self.std.view(shape))

    def normalise_with(self, mean: Sequence[float], std: Sequence[float]) -> None:
        """Fix the z-score: means and positive standard deviations in [0,1] space, one per series."""
        with torch.no_grad():
            self.mean.copy_(torch.tensor(mean))
            self.std.copy_(torch.tensor(std))

    def scale_logits(self, factor: float) -> None:
        """Multiply all logits by `factor` from now on."""
        with torch.no_grad():
            self.logit_scale.fill_(factor)

    def _padded(self, length: int) -> int:
        # At least twice the stride: instance norm needs more than one voxel at the bottom of the network.
        return max(-(-length // self.multiple), 2) * self.multiple

    def _check(self, images: Tensor) -> None:
        series = len(self.anatomy.series)
        if images.ndim != self.dims + 2 or images.shape[1] != series:
            axes = f"B, {series}, D, H, W" if self.dims == 3 else f"B, {series}, H, W"
            raise BadInput(f"a {self.dims}-D network takes images ({axes}), got the shape {tuple(images.shape)}")


def _cropped(logits: Tensor, size: Sequence[int], padded: Sequence[int]) -> Tensor:
    """What belongs to the unpadded images; a head's factor follows from its size."""
    for axis, (length, full) in enumerate(zip(size, padded, strict=True), start=2):
        factor = full // logits.shape[axis]
        wanted = -(-length // factor)
        if wanted != logits.shape[axis]:  # or the backward pass would copy all of it for nothing
            logits = logits.narrow(axis, 0, wanted)
    return logits
