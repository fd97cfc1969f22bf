"""What attackers maximize (methods 0.1): one loss per voxel, summed over the scored voxels of each subject.

Everywhere: `logits` (B,K,...) are raised to float32 at least, `labels` (B,...) int64, `scored` (B,...) bool or None for
all voxels. A sum and no mean: the factor changes no sign of a gradient, and keeps gradients from underflow (methods
R1). No function mixes subjects of a batch.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from services.science.losses import at_least_float32, ce_map, ce_sum, dice, scored_voxels
from services.science.nets.argmax import argmax

if TYPE_CHECKING:
    from torch import Tensor

    #: (logits, labels, scored) -> (B,): maximized, or for a target map minimized.
    AttackLoss = Callable[[Tensor, Tensor, Tensor | None], Tensor]
    VoxelLoss = Callable[[Tensor, Tensor], Tensor]

AttackLossName = Literal["ce", "dice", "dice_ce", "mce", "mce_balanced", "js", "margin", "hinge", "dlr", "spherical"]

_TINY = 1e-12


def attack_loss(name: AttackLossName) -> AttackLoss:
    """The named loss."""
    return WHOLE_LOSSES[name] if name in WHOLE_LOSSES else summed(VOXEL_LOSSES[name])


def summed(per_voxel: VoxelLoss) -> AttackLoss:
    """The sum over scored voxels of a loss (B,...) of (logits, labels)."""

    def loss(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
        values = per_voxel(at_least_float32(logits), labels)
        if scored is not None:
            values = values * scored
        return values.flatten(1).sum(1)

    return loss


def masked_ce(logits: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of the voxels that are still right; the others have nothing to gain (Croce et al., ECCV 2024)."""
    return ce_map(logits, labels) * is_predicted(logits, labels)


def jensen_shannon(logits: Tensor, labels: Tensor) -> Tensor:
    """Jensen-Shannon divergence of softmax(logits) to the one-hot label, in its closed form.

    With q the probability of the label: log 2 + q log(q) / 2 - (1 + q) log(1 + q) / 2. The form in two terms is NaN as
    soon as a probability underflows.
    """
    import torch

    log_q = -ce_map(logits, labels)
    q = log_q.exp()
    return math.log(2) + 0.5 * q * log_q - 0.5 * (1 + q) * torch.log1p(q)


def margin(logits: Tensor, labels: Tensor) -> Tensor:
    """How far the best other class lies above the label's logit."""
    return best_other(logits, labels) - at_label(logits, labels)


def hinge(logits: Tensor, labels: Tensor) -> Tensor:
    """`margin` up to 0: voxels that are wrong already count no more (Carlini and Wagner, 2017)."""
    return margin(logits, labels).clamp(max=0)


def dlr(logits: Tensor, labels: Tensor) -> Tensor:
    """Difference of logits ratio (Croce and Hein, ICML 2020): the margin over the largest minus third largest logit.

    Invariant to shift and scale of the logits, so that a temperature hides nothing. Needs three classes.
    """
    ordered = logits.topk(3, dim=1).values
    return margin(logits, labels) / (ordered[:, 0] - ordered[:, 2] + _TINY)


def targeted_dlr(logits: Tensor, labels: Tensor, target: Tensor) -> Tensor:
    """Its targeted form, to be maximized: the target's logit above the label's. Needs four classes."""
    ordered = logits.topk(4, dim=1).values
    scale = ordered[:, 0] - 0.5 * (ordered[:, 2] + ordered[:, 3]) + _TINY
    return (at_label(logits, target) - at_label(logits, labels)) / scale


def masked_spherical(logits: Tensor, labels: Tensor) -> Tensor:
    """Minus the label's logit over the length of all logits, where the voxel is still right (Croce et al., 2023)."""
    return -at_label(logits, labels) / length_of(logits) * is_predicted(logits, labels)


def at_label(logits: Tensor, labels: Tensor) -> Tensor:
    """The logit of the label, (B,...)."""
    return logits.gather(1, labels.unsqueeze(1)).squeeze(1)


def length_of(values: Tensor) -> Tensor:
    """The Euclidean length over the classes, (B,...), above 0; `norm(dim=1)` takes 70 times as long on a CPU."""
    return values.square().sum(1).clamp(min=_TINY**2).sqrt()  # before the root, whose slope at 0 is infinite


def best_other(logits: Tensor, labels: Tensor) -> Tensor:
    """The largest logit of another class than the label, (B,...)."""
    others: Tensor = logits.scatter(1, labels.unsqueeze(1), -math.inf)
    return others.amax(1)


def is_predicted(logits: Tensor, labels: Tensor) -> Tensor:
    """Where the most likely class is the label, (B,...) bool."""
    return argmax(logits.detach()) == labels


def _balanced_masked_ce(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
    """`masked_ce` with the voxels of each class weighing the same together, (B,).

    They are counted among the subject's own scored voxels: background outside the brain would take nearly all weight
    from the background inside. Published with counts over the training set: an attacker of one subject needs no more
    than its own labels.
    """
    import torch

    logits, classes = at_least_float32(logits), logits.shape[1]
    counted = labels if scored is None else labels.where(scored, classes)  # a class of its own, which is cut off
    counts = torch.stack([subject.flatten().bincount(minlength=classes)[:classes] for subject in counted])
    weights = 1.0 / counts.clamp(min=1)
    weights = weights / weights.mean(1, keepdim=True)
    per_voxel = masked_ce(logits, labels) * weights.gather(1, labels.flatten(1)).view(labels.shape).to(logits)
    return (per_voxel if scored is None else per_voxel * scored).flatten(1).sum(1)


def _dice(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
    return dice(logits, labels, scored) * scored_voxels(labels, scored)


def _dice_ce(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
    return _dice(logits, labels, scored) + ce_sum(logits, labels, scored)


#: By name. "ce" is the loss of the target paper.
VOXEL_LOSSES: dict[str, VoxelLoss] = {
    "ce": ce_map,
    "mce": masked_ce,
    "js": jensen_shannon,
    "margin": margin,
    "hinge": hinge,
    "dlr": dlr,
    "spherical": masked_spherical,
}

#: Those whose voxels weigh what the others of the subject make them weigh.
WHOLE_LOSSES: dict[str, AttackLoss] = {"dice": _dice, "dice_ce": _dice_ce, "mce_balanced": _balanced_masked_ce}
