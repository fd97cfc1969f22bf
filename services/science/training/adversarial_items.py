"""What a defense does to the images of a training step: to all of them, to a share, or to copies beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.training.batches import Batch


@dataclass(frozen=True)
class Marked:
    """The items of a step that a defense changes; B is their number in this piece of the batch."""

    images: Tensor  # (B, C, ...) in [0,1]
    labels: Tensor  # (B, ...) int64
    brain: Tensor  # (B, 1, ...) bool
    places: tuple[int, ...]  # in the whole batch
    seed: int  # of the step, the same for all pieces and processes
    progress: float  # the share of the training that is done after this step, in (0, 1]

    def seed_of(self, item: int) -> int:
        """A seed for one item of these, however the batch is cut into pieces."""
        return derive(self.seed, "item", self.places[item])


#: Changed images of the shape of `items.images`, against the present network; the network is left as it is.
Adversary = Callable[["Segmenter", Marked], "Tensor"]


def changed(
    batch: Batch, model: Segmenter, adversary: Adversary, *, seed: int, progress: float, divisor: int, paired: bool
) -> Batch:
    """The batch with the images of its adversarial items changed, `divisor` pieces one after another.

    `paired`: the images stay as they are, and those of the adversary (of items that are not adversarial the same ones)
    follow them along the series axis.
    """
    import torch

    found = batch.images.clone() if paired else batch.images
    for piece in batch.share.pieces(divisor):
        local = [place for place in range(piece.start, piece.stop) if batch.adversarial[place]]
        if local:
            chosen = torch.tensor(local, device=found.device)
            places = tuple(batch.share.first + place for place in local)
            clean, labels, brain = batch.images[chosen], batch.labels[chosen], batch.brain[chosen]
            found[chosen] = adversary(model, Marked(clean, labels, brain, places, seed, progress))
    return replace(batch, images=torch.cat([batch.images, found], 1) if paired else found, paired=paired)
