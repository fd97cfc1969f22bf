"""An attack on a whole volume: at once for a 3-D model, in batches of axial slices for a 2-D one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

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
    batch_slices: int = 16,
    progress: Callable[[int, int], None] | None = None,
) -> Tensor:
    """Adversarial volumes, one per budget: (E,4,D,H,W) on the device of `images`; the model's device computes.

    `images` (4,D,H,W) in [0,1]; `labels` and `donor` (D,H,W) integers; `mask` (D,H,W) bool, where images may change;
    `model.dims` is 2 or 3. Slices where nothing may change are left out. `progress` hears (steps done, of how many).
    """
    sliced = getattr(model, "dims", 3) == 2
    stack = images.transpose(0, 1) if sliced else images.unsqueeze(0)  # (B,4,...): slices, or the one volume
    device = next((parameter.device for parameter in model.parameters()), images.device)

    def take(whole: Tensor, piece: list[int]) -> Tensor:
        return (whole if sliced else whole.unsqueeze(0))[piece].to(device)

    found = stack.expand(len(epsilons), *stack.shape).clone()
    chosen = [place for place in range(len(stack)) if mask is None or not sliced or bool(mask[place].any())]
    pieces = [chosen[start : start + batch_slices] for start in range(0, len(chosen), batch_slices)]
    for number, piece in enumerate(pieces):
        found[:, piece] = attack.sweep(
            model,
            stack[piece].to(device),
            take(labels, piece),
            epsilons,
            mask=None if mask is None else take(mask, piece).unsqueeze(1),
            rng=rng,
            donor=None if donor is None else take(donor, piece),
            progress=_following(progress, number, len(pieces)),
        ).to(found)
    return found.transpose(1, 2).contiguous() if sliced else found[:, 0]


def _following(
    progress: Callable[[int, int], None] | None, pieces_done: int, pieces: int
) -> Callable[[int, int], None] | None:
    """Progress of one piece as progress of all."""
    if progress is None:
        return None
    report = progress
    return lambda done, total: report(pieces_done * total + done, pieces * total)
