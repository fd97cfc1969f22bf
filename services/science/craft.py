"""An attack on a whole volume: at once for a 3-D model, in batches of axial slices for a 2-D one."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from services.science.predict import BATCH_SLICES
from services.science.team import split

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacks.base import Attack, Rng


def craft(
    attack: Attack,
    model: nn.Module,
    images: Tensor,
    labels: Tensor,
    epsilons: Sequence[float],
    *,
    mask: Tensor | None = None,
    rng: Rng | None = None,
    donor: Tensor | None = None,
    batch_slices: int = BATCH_SLICES,
    groups: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Tensor:
    """Adversarial volumes, one per budget: (E,4,D,H,W) on the device of `images`; the model's device computes.

    `images` (4,D,H,W) in [0,1]; `labels` and `donor` (D,H,W) integers; `mask` (D,H,W) bool, where images may change;
    `model.dims` is 2 or 3. Slices where nothing may change are left out. To save memory, only `batch_slices` slices are
    computed at once, and the budgets in so many `groups`. `progress` hears (steps done, of how many).
    """
    sliced = getattr(model, "dims", 3) == 2
    stack = images.transpose(0, 1) if sliced else images.unsqueeze(0)  # (B,4,...): slices, or the one volume
    device = next((parameter.device for parameter in model.parameters()), images.device)

    def take(whole: Tensor, piece: list[int]) -> Tensor:
        return (whole if sliced else whole.unsqueeze(0))[piece].to(device)

    found = stack.expand(len(epsilons), *stack.shape).clone()
    chosen = [place for place in range(len(stack)) if mask is None or not sliced or bool(mask[place].any())]
    pieces = [chosen[start : start + batch_slices] for start in range(0, len(chosen), batch_slices)]
    parts = split(len(epsilons), groups)
    for number, piece in enumerate(pieces):
        for part in parts:
            done = number * len(epsilons) + part.start
            found[part, piece] = attack.sweep(
                model,
                stack[piece].to(device),
                take(labels, piece),
                epsilons[part],
                mask=None if mask is None else take(mask, piece).unsqueeze(1),
                # Every budget starts from the same state, in whichever group it is.
                rng=rng if part is parts[-1] else copy.deepcopy(rng),
                donor=None if donor is None else take(donor, piece),
                progress=_following(progress, done, len(pieces) * len(epsilons)),
            ).to(found)
    return found.transpose(1, 2).contiguous() if sliced else found[:, 0]


def _following(
    progress: Callable[[int, int], None] | None, before: int, total: int
) -> Callable[[int, int], None] | None:
    """Progress of one part as progress of all."""
    if progress is None:
        return None
    report = progress
    return lambda done, _: report(before + done, total)
