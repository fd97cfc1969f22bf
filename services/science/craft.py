"""An attack on a whole volume: at once for a 3-D model, in batches of axial slices for a 2-D one."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from services.science.attack_volumes import AttackedVolume, VolumeBatches
from services.science.nets.predict import BATCH_SLICES
from services.science.training.process_group import split

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacks.base import Attack, Rng


def attack_volume(
    attack: Attack,
    model: nn.Module,
    images: Tensor,
    labels: Tensor,
    epsilons: Sequence[float],
    *,
    mask: Tensor | None = None,
    rng: Rng | None = None,
    target_case: Tensor | None = None,
    batch_slices: int = BATCH_SLICES,
    groups: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Tensor:
    """Adversarial volumes, one per budget: (E,C,D,H,W) on the device of `images`; the model's device computes.

    `images` (C,D,H,W) in [0,1]; `labels` and `target_case` (D,H,W) integers; `mask` (D,H,W) bool, where images may
    change; `model.dims` is 2 or 3. Slices where nothing may change are left out. To save memory, only `batch_slices`
    slices are computed at once, and the budgets in so many `groups`. `progress` hears (steps done, of how many).
    """
    pieces = VolumeBatches(AttackedVolume(images, labels, mask, target_case), model, batch_slices)
    found = pieces.stack.expand(len(epsilons), *pieces.stack.shape).clone()
    parts = split(len(epsilons), groups)
    for number, (place, batch) in enumerate(zip(pieces.places, pieces, strict=True)):
        for part in parts:
            done = number * len(epsilons) + part.start
            found[part, place] = attack.sweep(
                model,
                batch.images,
                batch.labels,
                epsilons[part],
                mask=batch.mask,
                # Every budget starts from the same state, in whichever group it is.
                rng=rng if part is parts[-1] else copy.deepcopy(rng),
                target_case=batch.target_case,
                progress=_following(progress, done, len(pieces.places) * len(epsilons)),
            ).to(found)
    return pieces.whole(found)


def _following(
    progress: Callable[[int, int], None] | None, before: int, total: int
) -> Callable[[int, int], None] | None:
    """Progress of one part as progress of all."""
    if progress is None:
        return None
    report = progress
    return lambda done, _: report(before + done, total)
