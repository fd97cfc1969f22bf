"""The best of all images that an attack has tried, per subject (methods R4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.attacking.ball import broadcast_per_subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class BestIterate:
    """Keeps each subject's images with the lowest score; of equal ones the latest, after the most steps."""

    def __init__(self, clean: Tensor) -> None:
        """Before anything is offered, these are the best images, and any others are better."""
        import torch

        self._images = clean
        self.score = torch.full((len(clean),), torch.inf, dtype=torch.float64, device=clean.device)

    @property
    def images(self) -> Tensor:
        """The best images (B,C,...)."""
        return self._images

    def offer(self, images: Tensor, score: Tensor) -> None:
        """Keep those of `images` (B,C,...) whose `score` (B,) is not above the lowest so far.

        They are not copied: nobody may write to them afterwards.
        """
        better = score <= self.score
        self._images = chosen(better, images, self._images)
        self.score = score.where(better, self.score)


class RescoredIterate(BestIterate):
    """Keeps the best two by scores in bfloat16; its images are the one of them with the lower score in float32."""

    def __init__(self, clean: Tensor, score: Callable[[Tensor], Tensor]) -> None:
        """`score` gives the scores (B,) of images in float32."""
        super().__init__(clean)
        self._exact, self._second = score, BestIterate(clean)

    @property
    @override
    def images(self) -> Tensor:
        """The best images (B,C,...); each access scores them again."""
        ranked = self._second.score.isfinite()  # a subject with one offer has nothing to choose from
        if not bool(ranked.any()):
            return self._images
        second = self._exact(self._second.images).where(ranked, float("inf"))
        return chosen(self._exact(self._images) <= second, self._images, self._second.images)

    @override
    def offer(self, images: Tensor, score: Tensor) -> None:
        beaten = score > self.score
        self._second.offer(chosen(beaten, images, self._images), score.where(beaten, self.score))
        super().offer(images, score)


def chosen(which: Tensor, images: Tensor, others: Tensor) -> Tensor:
    """`images` of the subjects `which` (B,) bool, `others` of the rest; one of both itself where all agree."""
    flags = which.tolist()
    if all(flags):
        return images
    return images.where(broadcast_per_subject(which, images), others) if any(flags) else others
