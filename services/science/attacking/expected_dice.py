"""The Dice that a network expects of its own prediction, as attackers differentiate it (statistics 14).

The numbers are those of `services.science.scoring.confidence.expected_dice`, on the grid of the images.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from services.science.losses import at_least_float32
from services.science.nets.argmax import argmax

if TYPE_CHECKING:
    from torch import Tensor

#: Below this a probability counts as it, so that logarithms and their slopes are finite.
_TINY = 1e-30


def expected_dice(
    logits: Tensor, regions: Collection[tuple[int, ...]], probabilities: Callable[[Tensor], Tensor]
) -> Tensor:
    """Per region and subject, (R,B), of logits (B,K,...) over all voxels; `probabilities` are those of the classes.

    The predicted region is held fixed in the gradient, as it changes in steps. Where none is predicted, the probability
    that there is none.
    """
    import torch

    logits = at_least_float32(logits)
    shares, labels = probabilities(logits), argmax(logits.detach())
    found = []
    for classes in regions:
        others = [number for number in range(logits.shape[1]) if number not in classes]
        share = shares[:, list(classes)].sum(1).flatten(1)
        predicted = torch.stack([labels == number for number in classes]).any(0).flatten(1)
        count = predicted.sum(1)
        ratio = 2 * (share * predicted).sum(1) / (count + share.sum(1)).clamp(min=_TINY)
        rest = shares[:, others].sum(1).flatten(1).clamp(min=_TINY)
        # Near 1 the sum of the others is rounded, millions of times; one less the share is not.
        logs = torch.where(share < 0.5, torch.log1p(-share.clamp(max=0.5)), rest.log())
        absent = logs.double().sum(1).exp().to(share.dtype)
        found.append(torch.where(count > 0, ratio, absent))
    return torch.stack(found)
