"""What an attack is after in a whole volume, whether it can get there, and whether it did."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from services.science.attack_volumes import AttackedVolume, VolumeBatches
from services.science.attacking.objective import frozen, has_gradient, no_gradient
from services.science.nets.predict import BATCH_SLICES

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacks.base import Attack


def has_target_left(
    attack: Attack, model: nn.Module, volume: AttackedVolume, *, batch_slices: int = BATCH_SLICES
) -> bool:
    """Whether there is anything to attack: false where the target map says what the labels say, wherever it counts."""
    if not attack.targeted:
        return True
    with frozen(model):
        for batch in VolumeBatches(volume, model, batch_slices):
            objective, _ = attack.prepare(model, batch)
            other = objective.goal != objective.labels
            if bool((other if objective.scored is None else other & objective.scored).any()):
                return True
    return False


def require_input_gradient(model: nn.Module, volume: AttackedVolume) -> None:
    """Raise `RobustError` for a model whose gradient is zero everywhere, which gradient attacks would find robust."""
    with frozen(model):
        for batch in VolumeBatches(volume, model):
            scored = None if batch.mask is None else batch.mask.any(1)
            if not has_gradient(model, batch.images, batch.labels.long(), scored):
                raise no_gradient()


def succeeded(
    attack: Attack, model: nn.Module, volume: AttackedVolume, found: Tensor, *, batch_slices: int = BATCH_SLICES
) -> bool | None:
    """Whether the images `found` (C,D,H,W) do to `volume` what the attack wanted; None for one without such an aim."""
    fooled, needed = 0.0, 0.0
    with frozen(model):
        changed = VolumeBatches(replace(volume, images=found), model, batch_slices)
        for batch, there in zip(VolumeBatches(volume, model, batch_slices), changed, strict=True):
            objective, _ = attack.prepare(model, batch)
            counts = attack.fooled_voxels(objective, there.images)
            if counts is None:
                return None
            fooled, needed = fooled + float(counts[0].sum()), needed + float(counts[1].sum())
    return fooled >= needed
