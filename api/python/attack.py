"""`rs.attack`: adversarial images of a network of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor, nn


def attack(
    net: nn.Module,
    images: Any,
    labels: Any,
    attack: str | Mapping[str, Any] = "pgd",
    *,
    epsilon: Any = "8/255",
    mask: Any = None,
    series: Sequence[str] | None = None,
    classes: Sequence[str] | None = None,
    bounds: tuple[float, float] = (0.0, 1.0),
    logits: bool = True,
    dims: int | None = None,
    divisible_by: int | Sequence[int] | None = None,
    window: Mapping[str, Any] | None = None,
    seed: int = 0,
    **parameters: Any,
) -> Tensor:
    """Images that differ from `images` by at most `epsilon` and on which the network is wrong.

    Args:
        net: takes (B,C,D,H,W), or (B,C,H,W) if it is 2-D, and returns logits (B,K,...); it is left as it was.
        images: of that shape, within `bounds`; tensor or array, on any device.
        labels: (B,...) or (B,1,...) class numbers.
        attack: the name of an attack (`robust-cli plugins attacks`), or its spec, {"name": ..., parameter: value}.
        epsilon: largest change of a voxel as a share of the range of `bounds`: 8/255, "8/255", or a mapping from series
            to budgets.
        mask: (B,1,...) bool, where images may change; left out: everywhere.
        series, classes: names of the channels that the network takes and gives; left out: the four series and four
            classes of a glioma, where the network has as many.
        bounds: least and largest value of images, the same for all.
        logits: False for a network that returns probabilities.
        dims: 2 or 3, where its convolutions do not tell.
        divisible_by: lengths that it takes are multiples of this; what is missing is padded with the least value.
        window: through which it sees images: {"size": [96, 96, 96], "overlap": 0.5}.
        seed: random starts and what else an attack draws follow from it.
        parameters: of the attack, such as steps=10.

    Returns:
        A tensor of the shape and on the device of `images`, float32 (float64 for a network in float64), detached.

    Raises:
        BadInput: for everything that does not fit, in one sentence.
    """
    from services.jobs.packages import require_torch

    require_torch()
    from services.in_memory.batches import attack_batch
    from services.in_memory.subject import SubjectOptions

    words = {} if series is None else {"series": series}
    about = SubjectOptions(words, classes, bounds, logits, dims, divisible_by, window)
    spec = {"name": attack} if isinstance(attack, str) else dict(attack)
    spec = {**spec, **parameters, **({} if "epsilon" in spec else {"epsilon": epsilon})}
    return attack_batch(net, images, labels, spec, about, mask=mask, seed=seed)
