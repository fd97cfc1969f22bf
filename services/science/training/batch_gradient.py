"""The gradient of a whole batch, however many processes and pieces it is computed in: the same but for rounding.

Networks treat every image by itself (instance norm), so only the loss may join the items of a batch. In 3-D it is their
mean: the gradients of all pieces are added, each weighted by its part of the batch. In 2-D the slices count as one
volume, and the soft Dice loss of a volume is no mean over its parts: the logits of all pieces are put together first,
and what the loss says about them goes back through each piece.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.science.training.objectives import deep_loss
from services.science.training.precision import autocast

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.training.batches import Batch
    from services.science.training.objectives import TrainingObjective
    from services.science.training.process_group import ProcessGroup
    from services.science.training.settings import TrainingSettings


@dataclass(frozen=True)
class BatchGradient:
    """One batch of which `batch` holds this process's share, computed in `divisor` pieces."""

    model: Segmenter
    batch: Batch
    objective: TrainingObjective
    settings: TrainingSettings
    group: ProcessGroup
    divisor: int

    def compute(self) -> float:
        """Put the gradient of the batch's loss into the parameters, which must have none yet; returns that loss."""
        import torch

        pieces = self.batch.share.pieces(self.divisor)
        loss = self._as_one_volume(pieces) if self.model.dims == 2 else self._item_by_item(pieces)
        parameters = list(self.model.parameters())
        if self.group.size > 1:
            for parameter in parameters:
                if parameter.grad is None:  # this process had no items
                    parameter.grad = torch.zeros_like(parameter)
        partial = [] if self.model.dims == 2 else [loss]
        self.group.all_reduce([*partial, *(parameter.grad for parameter in parameters if parameter.grad is not None)])
        return float(loss)

    def _item_by_item(self, pieces: Sequence[slice]) -> Tensor:
        """This process's part of the loss."""
        import torch

        total = self.batch.images.new_zeros(())
        for piece in pieces:
            soft = self.batch.soft_logits
            labels, soft = self.batch.labels[piece], None if soft is None else soft[piece]
            loss = deep_loss(self.objective, self._heads(self.batch.images[piece]), labels, soft)
            part = loss * (len(labels) / self.batch.share.of)
            torch.autograd.backward(part)
            total += part.detach()
        return total

    def _as_one_volume(self, pieces: Sequence[slice]) -> Tensor:
        """The whole batch's loss."""
        import torch

        images, soft = self.batch.images, self.batch.soft_logits
        with torch.set_grad_enabled(len(pieces) == 1):  # several pieces are computed again: they do not fit together
            found = [self._heads(images[piece]) for piece in pieces]
        parts = [torch.cat(level) if len(level) > 1 else level[0] for level in zip(*found, strict=True)]
        if not pieces:  # the shapes are needed nevertheless
            with torch.no_grad():
                parts = [head[:0] for head in self._heads(images.new_zeros((1, *images.shape[1:])))]
        logits = [self._whole(part.detach()).requires_grad_() for part in parts]
        labels = self._whole(self.batch.labels)
        loss = deep_loss(self.objective, logits, labels, None if soft is None else self._whole(soft))
        wanted = [gradient[self.batch.share.items] for gradient in torch.autograd.grad(loss, logits)]
        for number, piece in enumerate(pieces):
            heads = found[number] if len(pieces) == 1 else self._heads(images[piece])
            torch.autograd.backward(heads, [gradient[piece] for gradient in wanted])
        return loss.detach()

    def _heads(self, images: Tensor) -> list[Tensor]:
        """Logits of all heads (B, K, ...); of paired images (B, 2K, ...), those of the changed ones last."""
        import torch

        coarsest = -(-min(images.shape[2:]) // self.model.multiple)  # as the network pads them
        with autocast(images.device, self.settings.precision, coarsest=coarsest):
            if not self.batch.paired:
                return self.model.forward_deep(images)
            heads = self.model.forward_deep(torch.cat(images.chunk(2, dim=1)))
        return [torch.cat(head.chunk(2), dim=1) for head in heads]

    def _whole(self, part: Tensor) -> Tensor:
        """The values of all items of the batch, from those of this process's share."""
        if self.group.size == 1:
            return part
        whole = part.new_zeros((self.batch.share.of, *part.shape[1:]))
        whole[self.batch.share.items] = part
        self.group.all_reduce([whole])
        return whole
