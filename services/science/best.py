"""The best of all images that an attack has tried, per subject (methods: R4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


class Best:
    """Keeps each subject's images with the lowest score; of equal ones the latest, which climbed longest."""

    def __init__(self, clean: Tensor) -> None:
        """Before anything is offered, these are the best images, and any others are better."""
        import torch

        self.images = clean.clone()
        self.score = torch.full((len(clean),), torch.inf, dtype=torch.float64, device=clean.device)

    def offer(self, images: Tensor, score: Tensor) -> Tensor:
        """Keep those of `images` (B,C,...) whose `score` (B,) is not above the lowest so far; returns which, (B,)."""
        better = score <= self.score
        if bool(better.all()):
            self.images.copy_(images)
        else:
            self.images[better] = images[better]
        self.score = score.where(better, self.score)
        return better
