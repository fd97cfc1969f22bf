"""Free adversarial training (Shafahi et al., NeurIPS 2019): one backward pass for the weights and the perturbation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.science.attacking.ball import NormBall
from services.science.training.hooks import Hooks

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.training.batches import Batch
    from services.science.training.loop import TrainingRun

#: The perturbation's name in a checkpoint.
DELTA = "delta"


class FreePerturbation(Hooks):
    """Each batch is trained on `replays` times, with a perturbation that every backward pass updates.

    The perturbation is kept from batch to batch, with one part per place in the batch. Batches differ in size: it lies
    at the near end of every axis, as items in a batch do, and grows to the largest size. There are `replays` times
    fewer epochs, so that the optimizer takes as many steps in all as without; the last epoch takes what is left.
    """

    def __init__(self, run: TrainingRun, epsilon: float, replays: int) -> None:
        self.run, self.epsilon, self.replays = run, epsilon, replays
        self.delta: Tensor | None = None  # (items of a whole batch, C, ...)

    @override
    def epochs(self, epochs: int) -> int:
        return -(-epochs // self.replays)

    @override
    def passes(self, batch: Batch, epoch: int) -> Iterator[Batch]:
        for _ in range(min(self.replays, self.run.settings.epochs - (epoch - 1) * self.replays)):
            seen = self.perturbed(batch)
            yield seen
            self.update(seen)

    @override
    def state(self) -> tuple[Mapping[str, Tensor], Mapping[str, Any]]:
        return {} if self.delta is None else {DELTA: self.delta}, {}

    @override
    def restore(self, tensors: Mapping[str, Tensor], values: Mapping[str, Any]) -> None:
        self.delta = tensors[DELTA].to(self.run.device)

    def perturbed(self, batch: Batch) -> Batch:
        """The batch with perturbed images, which get their gradient from the next backward pass."""
        delta = self._part(batch)[batch.shard.items]
        ball = NormBall(batch.images, self.epsilon, batch.brain)
        return replace(batch, images=ball.project(batch.images + delta).requires_grad_())

    def update(self, seen: Batch) -> None:
        """One step of size epsilon along the sign of the gradient of what `perturbed` returned, in all processes."""
        import torch

        part = self._part(seen)
        moved = torch.zeros_like(part)
        if seen.images.grad is not None:  # None: this process had no items
            step = self.epsilon * seen.images.grad.sign() * seen.brain
            moved[seen.shard.items] = (part[seen.shard.items] + step).clamp_(-self.epsilon, self.epsilon)
        self.run.group.all_reduce([moved])
        part.copy_(moved)

    def _part(self, batch: Batch) -> Tensor:
        """The perturbation of a whole batch of this size, as a view."""
        shape = (batch.shard.total, *batch.images.shape[1:])
        before = self.delta if self.delta is not None else batch.images.new_zeros(shape)
        size = [max(lengths) for lengths in zip(before.shape, shape, strict=True)]
        if self.delta is None or size != list(before.shape):
            self.delta = batch.images.new_zeros(size)
            self.delta[tuple(slice(length) for length in before.shape)] = before
        return self.delta[tuple(slice(length) for length in shape)]
