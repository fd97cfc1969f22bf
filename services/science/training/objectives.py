"""What a training minimizes: a supervised loss, a divergence, and their mean over the heads of a deep network."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from services.science.losses import LossName, loss_per_subject

if TYPE_CHECKING:
    from torch import Tensor

    #: A scalar from logits (B, K, ...), labels (B, ...) and a teacher's logits (B, K, ...) where there is one.
    TrainingObjective = Callable[[Tensor, Tensor, Tensor | None], Tensor]


class OverBrain(ABC):
    """A training objective one of whose terms is over brain voxels, however much background lies around them."""

    @abstractmethod
    def __call__(
        self, logits: Tensor, labels: Tensor, soft_logits: Tensor | None, brain: Tensor | None = None
    ) -> Tensor:
        """A scalar, as of any objective; `brain` (B, ...) bool, None: every voxel is brain."""


def supervised(loss: LossName, *, temperature: float = 1.0) -> TrainingObjective:
    """The named loss of softmax(logits / temperature), mean over the volumes of a batch.

    The slices of a 2-D batch count as one volume, since most slices lack most classes.
    """

    def objective(logits: Tensor, labels: Tensor, _: Tensor | None) -> Tensor:
        if logits.ndim == 4:
            logits, labels = logits.transpose(0, 1)[None], labels[None]
        return loss_per_subject(loss, logits.float() / temperature, labels).mean()

    return objective


def kl_divergence(wanted: Tensor, found: Tensor) -> Tensor:
    """Kullback-Leibler divergence of softmax(found) from softmax(wanted) per voxel, (B, ...), of logits (B, K, ...)."""
    wanted, found = wanted.float().log_softmax(1), found.float().log_softmax(1)
    return (wanted.exp() * (wanted - found)).sum(1)


def deep_loss(
    objective: TrainingObjective,
    heads: Sequence[Tensor],
    labels: Tensor,
    soft_logits: Tensor | None = None,
    brain: Tensor | None = None,
) -> Tensor:
    """The weighted mean of an objective over all heads, weight 2**-k for head k (nnU-Net).

    `brain` (B, ...) bool is for objectives that are `OverBrain`.
    """
    weights = [0.5**level for level in range(len(heads))]
    losses = []
    for level, logits in enumerate(heads):
        size = logits.shape[2:]
        truth = at_level(labels, level, size)
        soft = None if soft_logits is None else at_level(soft_logits, level, size)
        if isinstance(objective, OverBrain):
            losses.append(objective(logits, truth, soft, None if brain is None else at_level(brain, level, size)))
        else:
            losses.append(objective(logits, truth, soft))
    return sum((weight * loss for weight, loss in zip(weights, losses, strict=True)), losses[0] * 0) / sum(weights)


def at_level(values: Tensor, level: int, size: Sequence[int]) -> Tensor:
    """Values on the last axes taken at the centres of the voxels of head `level`, whose size is `size`."""
    import torch

    if level == 0:
        return values
    factor = 2**level
    for axis, length in enumerate(size, start=values.ndim - len(size)):
        centres = torch.arange(length, device=values.device) * factor + factor // 2
        values = values.index_select(axis, centres.clamp(max=values.shape[axis] - 1))
    return values
