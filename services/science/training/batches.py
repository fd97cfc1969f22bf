"""Draws as tensors: cut, mirrored, put together, and with the intensity augmentation."""

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
#: A logit whose softmax beside zeros is 1: what a teacher says where a batch is filled up.
CERTAIN = 20.0


@dataclass(frozen=True)
class Batch:
    """What one process sees of a training step; sizes that differ are filled up with background at the far end.

    B is the number of items of its share; they are as large as the largest item of the whole batch.
    """

    images: Tensor  # (B, C, ...) float32 in [0,1]; (B, 2C, ...) where they are `paired`
    labels: Tensor  # (B, ...) int64
    brain: Tensor  # (B, 1, ...) bool
    soft_logits: Tensor | None  # (B, K, ...) float32
    adversarial: tuple[bool, ...]  # per item
    share: Shard
    paired: bool = False  # the images of every item twice: as they are, then as an adversary changed them


def assemble(
    samples: Sequence[Sample],
    draws: Sequence[Draw],
    *,
    dims: int,
    device: torch.device,
    share: Shard | None = None,
) -> Batch:
    """The batch of some draws, or a share of it, on `device`.

    An adversarial draw of a sample without copies shows the clean images.
    """
    import torch

    share = share or Shard(0, len(draws), len(draws))
    items = [_cut(samples[draw.sample], draw) for draw in draws]
    size = tuple(np.max([item["labels"].shape for item in items], axis=0))

    def stacked(name: str) -> Tensor:
        first, arrays = items[0][name], [item[name] for item in items[share.items]]
        batch = np.zeros((share.count, *first.shape[:-3], *size), first.dtype)
        if name == "soft_logits":
            batch[:, BACKGROUND] = CERTAIN
        for filled, array in zip(batch, arrays, strict=True):
            filled[(..., *(slice(length) for length in array.shape[-3:]))] = array
        tensor = torch.from_numpy(batch).to(device)
        return tensor.squeeze(-3) if dims == 2 else tensor

    return Batch(
        images=stacked("images"),
        labels=stacked("labels").long(),
        brain=stacked("brain"),
        soft_logits=stacked("soft_logits").float() if "soft_logits" in items[0] else None,
        adversarial=tuple(draw.adversarial for draw in draws[share.items]),
        share=share,
    )


def _cut(sample: Sample, draw: Draw) -> dict[str, NDArray[Any]]:
    """Views of the drawn part, mirrored; the last three axes are (D, H, W)."""
    case = sample.case
    arrays: dict[str, NDArray[Any]] = {
        "images": sample.copies[draw.copy] if draw.adversarial and sample.copies else case.images,
        "labels": case.labels,
        "brain": case.brain[None],
    }
    if sample.soft_logits is not None:
        arrays["soft_logits"] = sample.soft_logits
    flips = tuple(axis - 3 for axis in draw.flips)
    return {name: np.flip(array[(..., *draw.box)], flips) for name, array in arrays.items()}


def augment_intensity(images: Tensor, brain: Tensor, rng: Generator, share: Shard | None = None) -> Tensor:
    """Images with another gain and gamma per item and series, and sometimes noise, like another scanner's.

    Inside the brain only; the result lies in [0,1] and background stays 0. May write to `images`. A `share` of a batch
    gets what the whole batch would give it.
    """
    import torch

    count, series = images.shape[:2]
    share = share or Shard(0, count, count)
    gains = rng.uniform(*GAIN, (share.of, series))[share.items]
    gammas = np.exp(rng.uniform(*LOG_GAMMA, (share.of, series)))[share.items]
    for item in range(count):
        for channel in range(series):
            # One scalar power per series is twice as fast as one tensor of exponents.
            images[item, channel].pow_(float(gammas[item, channel])).mul_(float(gains[item, channel]))
    noisy, strength, seed = rng.random() < NOISY, rng.uniform(*NOISE), int(rng.integers(2**62))
    if noisy:
        generator = torch.Generator(images.device).manual_seed(seed)
        noise = torch.randn((share.of, *images.shape[1:]), generator=generator, device=images.device)
        images = images.add_(noise[share.items], alpha=strength)
    return images.clamp_(0, 1).mul_(brain)
