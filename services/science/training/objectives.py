"""What a training minimises: supervised losses, divergences, and their sum over the heads of a deep network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from services.errors import BadInput
from services.science.losses import LossName, loss_per_subject

if TYPE_CHECKING:
    from torch import Tensor

    #: A scalar from logits (B, K, ...), labels (B, ...) and a teacher's logits (B, K, ...) where a defense has one.
    TrainingObjective = Callable[[Tensor, Tensor, Tensor | None], Tensor]


def supervised(loss: LossName, *, temperature: float = 1.0) -> TrainingObjective:
    """The named loss of softmax(logits / temperature), mean over the volumes of a batch.

    The slices of a 2-D batch count as one volume, since most slices lack most classes.
    """

    def objective(logits: Tensor, labels: Tensor, _: Tensor | None) -> Tensor:
        if logits.ndim == 4:
            logits, labels = logits.transpose(0, 1)[None], labels[None]
        return loss_per_subject(loss, logits.float() / temperature, labels).mean()

    return objective


def distilled(loss: LossName, *, temperature: float) -> TrainingObjective:
    """Divergence of softmax(logits / T) from the teacher's softmax(logits / T), mean over voxels.

    It differs from the cross-entropy with the soft labels by their entropy only, which has no gradient, and so is 0
    for a perfect student. With `dice_ce` the soft Dice loss to the true labels at T is added (methods 4.7).
    """

    def objective(logits: Tensor, labels: Tensor, soft_logits: Tensor | None) -> Tensor:
        if soft_logits is None:
            raise BadInput("distillation needs the teacher's logits for every sample")
        to_teacher = divergence(soft_logits, logits.float() / temperature).mean()
        return to_teacher if loss == "ce" else to_teacher + to_labels(logits, labels, None)

    to_labels = supervised("dice", temperature=temperature)
    return objective


def trades(to_labels: TrainingObjective, beta: float) -> TrainingObjective:
    """A loss on clean images plus beta times the divergence of the attacked images' probabilities (methods 4.5).

    Takes the logits of paired images (B, 2K, ...). The divergence is the mean over all voxels, so that its weight does
    not depend on their number; gradients flow through both of its sides.
    """

    def objective(logits: Tensor, labels: Tensor, _: Tensor | None) -> Tensor:
        clean, attacked = logits.chunk(2, dim=1)
        return to_labels(clean, labels, None) + beta * divergence(clean, attacked).mean()

    return objective


def divergence(wanted: Tensor, found: Tensor) -> Tensor:
    """Kullback-Leibler divergence of softmax(found) from softmax(wanted) per voxel, (B, ...), of logits (B, K, ...)."""
    wanted, found = wanted.float().log_softmax(1), found.float().log_softmax(1)
    return (wanted.exp() * (wanted - found)).sum(1)


def deep_loss(
    objective: TrainingObjective, heads: Sequence[Tensor], labels: Tensor, soft_logits: Tensor | None = None
) -> Tensor:
    """The weighted mean of an objective over all heads, weight 2**-k for head k (nnU-Net)."""
    weights = [0.5**level for level in range(len(heads))]
    losses = [
        objective(
            logits,
            at_level(labels, level, logits.shape[2:]),
            None if soft_logits is None else at_level(soft_logits, level, logits.shape[2:]),
        )
        for level, logits in enumerate(heads)
    ]
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
