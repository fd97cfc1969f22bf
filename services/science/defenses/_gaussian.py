"""Training on images with Gaussian noise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.defenses._adversarial_items import Adversary, StepItems
    from services.science.nets.segmenter import Segmenter


def noisy_items(sigma: float) -> Adversary:
    """Gaussian noise of standard deviation `sigma`, in [0,1] intensities, in the brain; drawn for each item alone."""

    def adversary(_: Segmenter, items: StepItems) -> Tensor:
        import torch

        from services.science.nets.transforms import noisy

        device = items.images.device
        generators = [torch.Generator(device).manual_seed(items.seed_of(item)) for item in range(len(items.images))]
        found = [noisy(image, sigma, generator) for image, generator in zip(items.images, generators, strict=True)]
        return torch.stack(found)

    return adversary
