"""Segmentation losses per subject (methods 0.1) that training minimises; for attackers: `attacking/losses.py`.

Everywhere: `logits` (B,K,...), `labels` (B,...) int64, `scored` (B,...) bool or None for all voxels. Voxels that are
not scored do not count. Half-precision logits are raised to float32 first. No function mixes subjects of a batch.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from torch import Tensor

LossName = Literal["ce", "dice", "dice_ce"]

DICE_SMOOTH = 1e-5


def ce_map(logits: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of each voxel, (B,...)."""
    from torch.nn.functional import cross_entropy

    return cross_entropy(at_least_float32(logits), labels, reduction="none")


def ce_sum(logits: Tensor, labels: Tensor, scored: Tensor | None = None) -> Tensor:
    """Cross-entropy summed over the scored voxels, (B,)."""
    per_voxel = ce_map(logits, labels).flatten(1)
    return per_voxel.sum(1) if scored is None else (per_voxel * scored.flatten(1)).sum(1)


def ce(logits: Tensor, labels: Tensor, scored: Tensor | None = None) -> Tensor:
    """Mean cross-entropy over the scored voxels, (B,); 0 for a subject without any."""
    return ce_sum(logits, labels, scored) / scored_voxels(labels, scored).clamp(min=1)


def dice(logits: Tensor, labels: Tensor, scored: Tensor | None = None) -> Tensor:
    """Soft Dice loss, (B,): 1 minus the mean over classes 1..K-1 of (2 sum p*y + s) / (sum p + sum y + s), s = 1e-5."""
    import torch

    probabilities = at_least_float32(logits).softmax(1)[:, 1:].flatten(2)
    classes = torch.arange(1, logits.shape[1], device=labels.device)
    truth = labels.flatten(1).unsqueeze(1) == classes.view(1, -1, 1)
    if scored is not None:
        inside = scored.flatten(1).unsqueeze(1)
        probabilities, truth = probabilities * inside, truth & inside
    overlap = (probabilities * truth).sum(2)
    sizes = probabilities.sum(2) + truth.sum(2)
    return 1 - ((2 * overlap + DICE_SMOOTH) / (sizes + DICE_SMOOTH)).mean(1)


def dice_ce(logits: Tensor, labels: Tensor, scored: Tensor | None = None) -> Tensor:
    """Soft Dice loss plus mean cross-entropy, (B,)."""
    return dice(logits, labels, scored) + ce(logits, labels, scored)


def loss_per_subject(name: LossName, logits: Tensor, labels: Tensor, scored: Tensor | None = None) -> Tensor:
    """The named loss, (B,): its mean over the batch is what training minimises."""
    return {"ce": ce, "dice": dice, "dice_ce": dice_ce}[name](logits, labels, scored)


def scored_voxels(labels: Tensor, scored: Tensor | None = None) -> Tensor:
    """Number of scored voxels per subject, (B,) int64."""
    if scored is None:
        return labels.new_full((labels.shape[0],), math.prod(labels.shape[1:]))
    return scored.flatten(1).sum(1)


def at_least_float32(logits: Tensor) -> Tensor:
    """Half-precision logits in float32."""
    return logits.float() if logits.element_size() < 4 else logits
