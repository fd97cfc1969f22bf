"""Transformations of images in front of a defended network: part of the predictor that is attacked.

What has no useful gradient is attacked through BPDA (Athalye et al., ICML 2018): the true transformation forward, the
identity backward. What draws random numbers is attacked through EOT, the mean gradient over several passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import product
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from services.errors import BadInput

#: What stands for a transformation without a useful gradient in the backward pass.
Surrogate = Literal["identity", "mean"]


class Transform(nn.Module):
    """Images (B, C, *size) to images of the same shape; without weights, so that its parameters rebuild it."""

    #: The attributes from which `build_transform` rebuilds it.
    settings: tuple[str, ...] = ()

    def spec(self) -> dict[str, Any]:
        """Name and parameters as JSON values."""
        (name,) = (name for name, kind in TRANSFORMS.items() if kind is type(self))
        return {"name": name, **{key: getattr(self, key) for key in self.settings}}


class BitDepth(Transform):
    """Intensities rounded to 2**bits levels."""

    settings = ("bits",)

    def __init__(self, bits: int) -> None:
        super().__init__()
        self.bits = bits

    def forward(self, images: Tensor) -> Tensor:
        steps = 2**self.bits - 1
        return straight_through(images, torch.round(images.detach() * steps) / steps)


class Median(Transform):
    """Each value becomes the median of the 3 x 3 or 3 x 3 x 3 values around it, in its own series.

    Backward it is the identity, or for attackers who know it (`surrogate_gradient`) the mean of these values.
    """

    def __init__(self) -> None:
        super().__init__()
        self.surrogate: Surrogate = "identity"

    def forward(self, images: Tensor) -> Tensor:
        filtered = [[_median(series) for series in image] for image in images.detach()]  # one at a time: 27 copies
        medians = torch.stack([torch.stack(series) for series in filtered])
        return straight_through(_mean(images) if self.surrogate == "mean" else images, medians)


class Gaussian(Transform):
    """Convolution with a Gaussian of `sigma` voxels, each series by itself; borders are continued."""

    settings = ("sigma",)

    def __init__(self, sigma: float) -> None:
        super().__init__()
        self.sigma = sigma

    def forward(self, images: Tensor) -> Tensor:
        reach = max(1, round(3 * self.sigma))
        places = torch.arange(-reach, reach + 1, dtype=images.dtype, device=images.device)
        kernel = gaussian_kernel(places / self.sigma)
        for axis in range(2, images.ndim):
            whole = _continued(images, axis, reach)
            length = images.shape[axis]
            images = kernel[0] * whole.narrow(axis, 0, length)
            for start in range(1, len(kernel)):
                images = images + kernel[start] * whole.narrow(axis, start, length)
        return images


class GaussianNoise(Transform):
    """Gaussian noise of `sigma` wherever any series is not 0, drawn anew at every pass; not clipped.

    The numbers come from a generator that `seed` sets, item by item, so that they do not depend on how a volume is cut
    into batches of slices. `votes` is how many passes make a prediction (randomised smoothing).
    """

    settings = ("sigma", "votes")

    def __init__(self, sigma: float, votes: int) -> None:
        super().__init__()
        self.sigma, self.votes = sigma, votes
        self._seed = 0
        self._generator: torch.Generator | None = None  # made where the images are

    def seed(self, seed: int) -> None:
        """Begin another sequence of draws."""
        self._seed, self._generator = seed, None

    def forward(self, images: Tensor) -> Tensor:
        if self._generator is None:
            self._generator = torch.Generator(images.device).manual_seed(self._seed)
        return torch.stack([noisy(image, self.sigma, self._generator) for image in images])


TRANSFORMS: Mapping[str, type[Transform]] = {
    "bit_depth": BitDepth,
    "median": Median,
    "gaussian": Gaussian,
    "noise": GaussianNoise,
}


def build_transform(spec: Mapping[str, Any]) -> Transform:
    """The transformation of a `spec`; raises `BadInput` when there is none like it."""
    parameters = dict(spec)
    name = parameters.pop("name", None)
    if name not in TRANSFORMS:
        raise BadInput(f"unknown transformation {name!r} of a network's images; known: {', '.join(TRANSFORMS)}")
    return TRANSFORMS[name](**parameters)


@contextmanager
def surrogate_gradient(model: nn.Module, surrogate: Surrogate) -> Iterator[None]:
    """Inside, gradients go through every median filter of a model by that surrogate. After: as before."""
    filters = [module for module in model.modules() if isinstance(module, Median)]
    before = [module.surrogate for module in filters]
    try:
        for module in filters:
            module.surrogate = surrogate
        yield
    finally:
        for module, used in zip(filters, before, strict=True):
            module.surrogate = used


def noise_of(model: nn.Module) -> GaussianNoise | None:
    """The layer that draws random numbers at every pass of a model; None for a deterministic model."""
    return next((module for module in model.modules() if isinstance(module, GaussianNoise)), None)


def require_noise(model: nn.Module) -> GaussianNoise:
    """The same; raises `BadInput` when the model draws none."""
    found = noise_of(model)
    if found is None:
        raise BadInput("only a network that draws noise has votes to count; train it with the defense 'smoothing'")
    return found


def noisy(image: Tensor, sigma: float, generator: torch.Generator) -> Tensor:
    """One image (C, *size) with Gaussian noise where any series is not 0, which is where the brain is."""
    noise = torch.randn(image.shape, generator=generator, device=image.device, dtype=image.dtype)
    return image + sigma * noise * (image.detach() != 0).any(0)


def gaussian_kernel(offsets: Tensor) -> Tensor:
    """Weights (n,) of a Gaussian filter, which sum to 1, at `offsets` (n,) in standard deviations."""
    weights = (-0.5 * offsets**2).exp()
    return weights / weights.sum()


def straight_through(images: Tensor, transformed: Tensor) -> Tensor:
    """`transformed`, with the gradient of `images` (BPDA)."""
    result: Tensor = _StraightThrough.apply(images, transformed)  # type: ignore[no-untyped-call]
    return result


class _StraightThrough(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, images: Tensor, transformed: Tensor) -> Tensor:
        return transformed.clone()

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        return gradients[0], None


def _median(values: Tensor) -> Tensor:
    """Of the 3**n neighbors of each of the values (D, H, W) or (H, W), which are continued at the borders."""
    whole = values[None, None]
    for axis in range(2, whole.ndim):
        whole = _continued(whole, axis, 1)
    whole = whole[0, 0]
    neighbors = [
        whole[tuple(slice(start, start + length) for start, length in zip(starts, values.shape, strict=True))]
        for starts in product(range(3), repeat=values.ndim)
    ]
    return torch.stack(neighbors, -1).median(-1).values


def _mean(images: Tensor) -> Tensor:
    """Images (B, C, *size) of which each value is the mean of the 3**n around it, as `_median` takes them."""
    for axis in range(2, images.ndim):
        whole, length = _continued(images, axis, 1), images.shape[axis]
        images = (whole.narrow(axis, 0, length) + whole.narrow(axis, 1, length) + whole.narrow(axis, 2, length)) / 3
    return images


def _continued(images: Tensor, axis: int, reach: int) -> Tensor:
    """Images (B, C, *size) with the first and the last value of an axis repeated `reach` times."""
    amounts = [0] * (2 * (images.ndim - 2))
    place = 2 * (images.ndim - 1 - axis)  # the last axis comes first
    amounts[place : place + 2] = [reach, reach]
    return functional.pad(images, amounts, mode="replicate")
