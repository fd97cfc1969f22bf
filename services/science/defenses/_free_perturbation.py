"""Free adversarial training (Shafahi et al., NeurIPS 2019): one backward pass for the weights and the perturbation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from services.science.attacking.ball import NormBall

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.training.batches import Batch
    from services.science.training.process_group import ProcessGroup


class FreePerturbation:
    """A perturbation that every batch is trained on `times` times, and that lives on from batch to batch.

    It has one part per place in the batch. Batches differ in size: it lies at the near end of every axis, where they do
    too, and grows with the largest.
    """

    def __init__(self, epsilon: float, times: int) -> None:
        self.epsilon, self.times = epsilon, times
        self.delta: Tensor | None = None  # (items of a whole batch, C, ...)

    def epochs(self, passes: int) -> int:
        """Rounds over the cases, so that each is seen `passes` times in all."""
        return -(-passes // self.times)

    def in_epoch(self, epoch: int, passes: int) -> int:
        """How often each batch of an epoch (1-based) is seen; the last round takes what is left."""
        return min(self.times, passes - (epoch - 1) * self.times)

    def on(self, batch: Batch) -> Batch:
        """The batch with perturbed images, whose gradient the next backward pass leaves behind."""
        delta = self._part(batch)[batch.share.items]
        ball = NormBall(batch.images, self.epsilon, batch.brain)
        return replace(batch, images=ball.project(batch.images + delta).requires_grad_())

    def follow(self, seen: Batch, group: ProcessGroup) -> None:
        """One step of size epsilon along the gradient of what `on` returned; all processes learn of all items."""
        import torch

        part = self._part(seen)
        moved = torch.zeros_like(part)
        if seen.images.grad is not None:  # None: this process had no items
            step = self.epsilon * seen.images.grad.sign() * seen.brain
            moved[seen.share.items] = (part[seen.share.items] + step).clamp_(-self.epsilon, self.epsilon)
        group.all_reduce([moved])
        part.copy_(moved)

    def _part(self, batch: Batch) -> Tensor:
        """The perturbation of a whole batch of this size, as a view."""
        shape = (batch.share.of, *batch.images.shape[1:])
        before = self.delta if self.delta is not None else batch.images.new_zeros(shape)
        size = [max(lengths) for lengths in zip(before.shape, shape, strict=True)]
        if self.delta is None or size != list(before.shape):
            self.delta = batch.images.new_zeros(size)
            self.delta[tuple(slice(length) for length in before.shape)] = before
        return self.delta[tuple(slice(length) for length in shape)]
