"""The best of all images that an attack has tried, per subject (methods R4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.science.attacking.ball import broadcast_per_subject

if TYPE_CHECKING:
    from torch import Tensor


class BestIterate:
    """Keeps each subject's images with the lowest score; of equal ones the latest, after the most steps."""

    def __init__(self, clean: Tensor) -> None:
        """Before anything is offered, these are the best images, and any others are better."""
        import torch

        self.images = clean
        self.score = torch.full((len(clean),), torch.inf, dtype=torch.float64, device=clean.device)

    def offer(self, images: Tensor, score: Tensor) -> None:
        """Keep those of `images` (B,C,...) whose `score` (B,) is not above the lowest so far.

        They are not copied: nobody may write to them afterwards.
        """
        better = score <= self.score
        self.images = chosen(better, images, self.images)
        self.score = score.where(better, self.score)


def chosen(which: Tensor, images: Tensor, others: Tensor) -> Tensor:
    """`images` of the subjects `which` (B,) bool, `others` of the rest; one of both itself where all agree."""
    flags = which.tolist()
    if all(flags):
        return images
    return images.where(broadcast_per_subject(which, images), others) if any(flags) else others
