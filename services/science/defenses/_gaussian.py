"""Gaussian noise in training."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.training.adversarial_items import Adversary, Marked


def noisy_items(sigma: float) -> Adversary:
    """What adds noise to the brain of each item, drawn for that item alone."""

    def adversary(_: Segmenter, items: Marked) -> Tensor:
        import torch

        from services.science.nets.transforms import noisy

        device = items.images.device
        generators = [torch.Generator(device).manual_seed(items.seed_of(item)) for item in range(len(items.images))]
        found = [noisy(image, sigma, generator) for image, generator in zip(items.images, generators, strict=True)]
        return torch.stack(found)

    return adversary
