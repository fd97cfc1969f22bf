"""The gradient of a batch, the same but for rounding for any number of processes and micro-batches.

Networks treat every image by itself (instance norm), so only the loss joins the items of a batch. In 3-D it is their
mean: the gradients of all micro-batches are added, each weighted by its part of the batch. In 2-D the slices count as
one volume, and the soft Dice loss of a volume is no mean over its parts: the logits of all micro-batches are put
together first, and the gradient of the loss with respect to them is propagated back through each micro-batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.science.nets.cheaper_layers import fast_convolutions
from services.science.training.objectives import OverBrain, deep_loss
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
    """One batch of which `batch` is this process's shard, computed in `batch_divisor` micro-batches."""

    model: Segmenter
    batch: Batch
    objective: TrainingObjective
    settings: TrainingSettings
    group: ProcessGroup
    batch_divisor: int

    def compute(self) -> Tensor:
        """Put the gradient of the batch's loss into the parameters, which must have none yet; returns that loss.

        It stays on its device: asking for its value would wait for a GPU.
        """
        import torch

        parts = self.batch.shard.micro_batches(self.batch_divisor)
        loss = self._as_one_volume(parts) if self.model.dims == 2 else self._item_by_item(parts)
        parameters = list(self.model.parameters())
        if self.group.size > 1:
            for parameter in parameters:
                if parameter.grad is None:  # this process had no items
                    parameter.grad = torch.zeros_like(parameter)
        partial = [] if self.model.dims == 2 else [loss]
        self.group.all_reduce([*partial, *(parameter.grad for parameter in parameters if parameter.grad is not None)])
        return loss

    def _item_by_item(self, parts: Sequence[slice]) -> Tensor:
        """This process's part of the loss."""
        import torch

        total = self.batch.images.new_zeros(())
        for part in parts:
            soft = self.batch.soft_logits
            labels, soft = self.batch.labels[part], None if soft is None else soft[part]
            brain = self.batch.brain[part].squeeze(1)
            loss = deep_loss(self.objective, self._heads(self.batch.images[part]), labels, soft, brain)
            weighted = loss * (len(labels) / self.batch.shard.total)
            torch.autograd.backward(weighted)
            total += weighted.detach()
        return total

    def _as_one_volume(self, parts: Sequence[slice]) -> Tensor:
        """The whole batch's loss."""
        import torch

        images, soft = self.batch.images, self.batch.soft_logits
        with torch.set_grad_enabled(len(parts) == 1):  # several are computed again: their graphs do not fit together
            found = [self._heads(images[part]) for part in parts]
        own = [torch.cat(level) if len(level) > 1 else level[0] for level in zip(*found, strict=True)]
        if not parts:  # the shapes are needed nevertheless
            with torch.no_grad():
                own = [head[:0] for head in self._heads(images.new_zeros((1, *images.shape[1:])))]
        logits = [self._whole(head.detach()).requires_grad_() for head in own]
        labels = self._whole(self.batch.labels)
        # Backends add no booleans; what no objective asks for is not sent around.
        wanted = isinstance(self.objective, OverBrain)
        brain = self._whole(self.batch.brain.squeeze(1).long()).bool() if wanted else None
        loss = deep_loss(self.objective, logits, labels, None if soft is None else self._whole(soft), brain)
        gradients = [gradient[self.batch.shard.items] for gradient in torch.autograd.grad(loss, logits)]
        for number, part in enumerate(parts):
            heads = found[number] if len(parts) == 1 else self._heads(images[part])
            torch.autograd.backward(heads, [gradient[part] for gradient in gradients])
        return loss.detach()

    def _heads(self, images: Tensor) -> list[Tensor]:
        """Logits of all heads (B, K, ...); of paired images (B, 2K, ...), those of the altered ones last."""
        import torch

        coarsest = -(-min(images.shape[2:]) // self.model.multiple)  # as the network pads them
        computed = autocast(images.device, self.settings.precision, coarsest=coarsest)
        with computed, fast_convolutions(self.model):
            if not self.batch.paired:
                return self.model.forward_deep(images)
            heads = self.model.forward_deep(torch.cat(images.chunk(2, dim=1)))
        return [torch.cat(head.chunk(2), dim=1) for head in heads]

    def _whole(self, own: Tensor) -> Tensor:
        """The values of all items of the batch, from those of this process's shard."""
        if self.group.size == 1:
            return own
        whole = own.new_zeros((self.batch.shard.total, *own.shape[1:]))
        whole[self.batch.shard.items] = own
        self.group.all_reduce([whole])
        return whole
