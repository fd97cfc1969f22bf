"""The most likely class of each voxel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


def argmax(logits: Tensor) -> Tensor:
    """The class of the largest logit, (B,...) uint8, from (B,K,...) with K <= 255; of equal ones the first.

    What `logits.argmax(1)` gives, but on a CPU that takes as long as half a network does: 22 ms for 4 x 64^3, this 0.5.
    """
    import torch

    largest, found = logits[:, 0], torch.zeros_like(logits[:, 0], dtype=torch.uint8)
    for label in range(1, logits.shape[1]):
        larger = (logits[:, label] > largest).view(torch.uint8)  # bytes: `where` takes ten times as long
        found = torch.maximum(found, larger.mul_(label))
        largest = torch.maximum(largest, logits[:, label])
    return found
