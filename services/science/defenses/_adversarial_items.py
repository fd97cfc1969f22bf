"""Adversarial items: images of a training step that are changed against the network as it is at that step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from typing_extensions import override

from services.science.training.hooks import Hooks
from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.training.batches import Batch
    from services.science.training.loop import TrainingRun


@dataclass(frozen=True)
class StepItems:
    """The items of a step that an adversary changes; B is their number in this micro-batch."""

    images: Tensor  # (B, C, ...) in [0,1]
    labels: Tensor  # (B, ...) int64
    brain: Tensor  # (B, 1, ...) bool
    places: tuple[int, ...]  # in the whole batch
    seed: int  # of the step, the same in all micro-batches and processes
    progress: float  # the share of the training that is done after this step, in (0, 1]

    def seed_of(self, item: int) -> int:
        """A seed for one of these items, however the batch is divided."""
        return derive(self.seed, "item", self.places[item])


#: Changed images of the shape of `items.images`, against the present network; the network is left as it is.
Adversary = Callable[["Segmenter", StepItems], "Tensor"]


class AdversarialItems(Hooks):
    """A share of all items is changed by an adversary, one micro-batch after another.

    `paired`: the images stay as they are, and the adversary's (for items that are not changed the same ones) follow
    them along the series axis, so that the objective gets the logits of both, (B, 2K, ...).
    """

    def __init__(self, adversary: Adversary, run: TrainingRun, *, share: float = 1.0, paired: bool = False) -> None:
        self.adversary, self.batch_divisor, self.paired = adversary, run.batch_divisor, paired
        self.altered_share = share

    @override
    def images(self, batch: Batch, model: Segmenter, *, seed: int, progress: float) -> Batch:
        import torch

        seed = derive(seed, "attack")
        found = batch.images.clone() if self.paired else batch.images
        for part in batch.shard.micro_batches(self.batch_divisor):
            local = [place for place in range(part.start, part.stop) if batch.altered[place]]
            if local:
                chosen = torch.tensor(local, device=found.device)
                places = tuple(batch.shard.first + place for place in local)
                clean, labels, brain = batch.images[chosen], batch.labels[chosen], batch.brain[chosen]
                found[chosen] = self.adversary(model, StepItems(clean, labels, brain, places, seed, progress))
        images = torch.cat([batch.images, found], 1) if self.paired else found
        return replace(batch, images=images, paired=self.paired)
