"""S of the methods reference: how right a prediction still is, per subject; attackers keep the lowest."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

#: What false positives weigh where there is nothing to find: they rank iterates without counting as Dice.
_TIE = 1e-6


def hard_score(
    predicted: Tensor,
    reference: Tensor,
    regions: Collection[tuple[int, ...]],
    scored: Tensor | None = None,
    *,
    classes: int = 4,
) -> Tensor:
    """Mean hard Dice over the regions that are not empty in the reference, (B,) float64.

    `predicted` and `reference` (B,...) integers below `classes`, `scored` (B,...) bool. A subject whose reference has
    none of the regions gets 1 for an empty prediction; else 0, less a little for each false positive.
    """
    import torch

    table = joint_counts(predicted, reference, classes, scored)
    dices, present = [], []
    for region in map(list, regions):
        size = table[:, region].sum((1, 2)) + table[:, :, region].sum((1, 2))
        common = table[:, region][:, :, region].sum((1, 2))
        dices.append(2 * common / size.clamp(min=1))
        present.append(table[:, region].sum((1, 2)) > 0)
    found = torch.stack(dices) * torch.stack(present)
    count = torch.stack(present).sum(0)
    tumor = sorted({label for region in regions for label in region})
    false = table[:, :, tumor].sum((1, 2))  # where nothing is to be found, every one of them is false
    nothing = torch.where(false == 0, 1.0, -_TIE * false / table.sum((1, 2)).clamp(min=1))
    return torch.where(count > 0, found.sum(0) / count.clamp(min=1), nothing)


def joint_counts(predicted: Tensor, reference: Tensor, classes: int, scored: Tensor | None = None) -> Tensor:
    """How often each pair (reference, predicted) occurs among a subject's scored voxels, (B,K,K) float64."""
    import torch

    pairs = classes**2
    small = torch.uint8 if pairs < 255 else torch.int64  # counted in bytes where they fit: a third of the time
    joint = reference.to(small) * classes + predicted.to(small)
    if scored is not None:
        joint = torch.where(scored, joint, pairs)
    counts = [subject.flatten().bincount(minlength=pairs + 1)[:pairs] for subject in joint]
    return torch.stack(counts).view(-1, classes, classes).double()
