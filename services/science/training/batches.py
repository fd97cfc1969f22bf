"""Batches: the drawn parts of the cases as tensors, and the intensity augmentation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from services.science.labels import BACKGROUND
from services.science.training.process_group import Shard
from services.science.training.sampling import Draw, Sample

if TYPE_CHECKING:
    import torch
    from torch import Tensor

#: Ranges of the augmentation: brightness factor, log of gamma, standard deviation of noise in units of [0,1].
GAIN, LOG_GAMMA, NOISE = (0.9, 1.1), (-0.3, 0.3), (0.0, 0.05)
#: The share of batches that get noise.
NOISY = 0.5
#: A logit whose softmax beside zeros is 1: the soft label of background where a batch is filled up.
CERTAIN = 20.0


@dataclass(frozen=True)
class Batch:
    """One process's shard of a batch; items of different size are filled up with background at the far end.

    B is the number of items of the shard; they are as large as the largest item of the whole batch.
    """

    images: Tensor  # (B, C, ...) float32 in [0,1]; (B, 2C, ...) where they are `paired`
    labels: Tensor  # (B, ...) int64
    brain: Tensor  # (B, 1, ...) bool
    soft_logits: Tensor | None  # (B, K, ...) float32
    altered: tuple[bool, ...]  # per item: whether its draw says so
    shard: Shard
    paired: bool = False  # the images of every item twice: as they are, then altered


def assemble(
    samples: Sequence[Sample],
    draws: Sequence[Draw],
    *,
    dims: int,
    device: torch.device,
    shard: Shard | None = None,
) -> Batch:
    """The batch of some draws, or a shard of it, on `device`.

    An altered draw of a sample without altered images shows the case's own.
    """
    import torch

    shard = shard or Shard(0, len(draws), len(draws))
    items = [_cut(samples[draw.sample], draw) for draw in draws]
    size = tuple(np.max([item["labels"].shape for item in items], axis=0))

    def stacked(name: str, dtype: type[np.generic]) -> Tensor:
        # All of it by numpy, in one pass: this runs in a thread, where torch would start threads of its own.
        first, arrays = items[0][name], [item[name] for item in items[shard.items]]
        batch = np.zeros((shard.count, *first.shape[:-3], *size), dtype)
        if name == "soft_logits":
            batch[:, BACKGROUND] = CERTAIN
        for filled, array in zip(batch, arrays, strict=True):
            filled[(..., *(slice(length) for length in array.shape[-3:]))] = array
        tensor = torch.from_numpy(batch).to(device)
        return tensor.squeeze(-3) if dims == 2 else tensor

    return Batch(
        images=stacked("images", np.float32),
        labels=stacked("labels", np.int64),
        brain=stacked("brain", np.bool_),
        soft_logits=stacked("soft_logits", np.float32) if "soft_logits" in items[0] else None,
        altered=tuple(draw.altered for draw in draws[shard.items]),
        shard=shard,
    )


def _cut(sample: Sample, draw: Draw) -> dict[str, NDArray[Any]]:
    """Views of the drawn part, mirrored; the last three axes are (D, H, W)."""
    case = sample.case
    arrays: dict[str, NDArray[Any]] = {
        "images": sample.altered_images[draw.version] if draw.altered and sample.altered_images else case.images,
        "labels": case.labels,
        "brain": case.brain[None],
    }
    if sample.soft_logits is not None:
        arrays["soft_logits"] = sample.soft_logits
    flips = tuple(axis - 3 for axis in draw.flips)
    return {name: np.flip(array[(..., *draw.box)], flips) for name, array in arrays.items()}


def augment_intensity(images: Tensor, brain: Tensor, rng: Generator, shard: Shard | None = None) -> Tensor:
    """Images with a random gain and gamma per item and series, and sometimes noise, as if from another scanner.

    Inside the brain only; the result lies in [0,1] and background stays 0. May write to `images`. A `shard` gets
    the values that it has in the whole batch.
    """
    import torch

    count, series = images.shape[:2]
    shard = shard or Shard(0, count, count)
    gains = rng.uniform(*GAIN, (shard.total, series))[shard.items]
    gammas = np.exp(rng.uniform(*LOG_GAMMA, (shard.total, series)))[shard.items]
    for item in range(count):
        for channel in range(series):
            # One scalar power per series is twice as fast as one tensor of exponents.
            images[item, channel].pow_(float(gammas[item, channel])).mul_(float(gains[item, channel]))
    noisy, strength, seed = rng.random() < NOISY, rng.uniform(*NOISE), int(rng.integers(2**62))
    if noisy:
        generator = torch.Generator(images.device).manual_seed(seed)
        noise = torch.randn((shard.total, *images.shape[1:]), generator=generator, device=images.device)
        images = images.add_(noise[shard.items], alpha=strength)
    return images.clamp_(0, 1).mul_(brain)
