"""Target maps of a targeted attack (methods: 1.2): the wrong segmentation that the attacker wants to see.

All take and give (B,D,H,W) or (B,H,W) int64 maps of internal labels; subjects never influence each other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from services.errors import BadInput
from services.science.labels import BACKGROUND, ED, ET, NCR

if TYPE_CHECKING:
    from torch import Tensor

TargetName = Literal["background", "erase_enhancing", "swap_edema_core", "other_case", "least_likely", "hide_label"]
HiddenLabel = Literal["NCR", "ED", "ET"]

_NUMBERS = {"NCR": NCR, "ED": ED, "ET": ET}


def target_map(
    name: TargetName,
    labels: Tensor,
    *,
    logits: Callable[[], Tensor],
    donor: Tensor | None,
    hidden_label: HiddenLabel = "ET",
) -> Tensor:
    """The named target map; `logits` (clean images) is called for `least_likely` only.

    Raises `BadInput` when `other_case` has no donor labels.
    """
    if name == "other_case":
        if donor is None:
            raise BadInput("target 'other_case' needs the labels of another case: pass donor=... of the labels' shape")
        return donor
    if name == "least_likely":
        return least_likely(logits())
    if name == "hide_label":
        return hide_label(labels, _NUMBERS[hidden_label])
    return {"background": background, "erase_enhancing": erase_enhancing, "swap_edema_core": swap_edema_core}[name](
        labels
    )


def background(labels: Tensor) -> Tensor:
    """No tumor at all."""
    import torch

    return torch.full_like(labels, BACKGROUND)


def erase_enhancing(labels: Tensor) -> Tensor:
    """Enhancing tumor becomes background, the rest stays."""
    return labels.masked_fill(labels == ET, BACKGROUND)


def swap_edema_core(labels: Tensor) -> Tensor:
    """Edema and necrotic core change places, the rest stays."""
    return labels.masked_fill(labels == ED, NCR).masked_fill(labels == NCR, ED)


def least_likely(logits: Tensor) -> Tensor:
    """Per voxel, the class with the lowest of `logits` (B,K,...)."""
    return logits.detach().argmin(1)


def hide_label(labels: Tensor, hidden: int) -> Tensor:
    """Voxels of class `hidden` take the label of the nearest voxel (Euclidean, in voxels) of another class.

    A subject that has no other class becomes background.
    """
    import torch

    hide = [_hide(subject, hidden) for subject in labels.cpu().numpy()]
    return torch.from_numpy(np.stack(hide)).to(labels.device)


def _hide(labels: NDArray[np.int64], hidden: int) -> NDArray[np.int64]:
    from scipy.ndimage import distance_transform_edt

    found = np.nonzero(labels == hidden)
    result = labels.copy()
    if not found[0].size:
        return result
    # The nearest other voxel touches a hidden one, so it lies in the bounding box grown by one.
    box = tuple(slice(max(int(axis.min()) - 1, 0), int(axis.max()) + 2) for axis in found)
    inner = labels[box]
    if (inner == hidden).all():
        result[box] = BACKGROUND
    else:
        nearest = distance_transform_edt(inner == hidden, return_distances=False, return_indices=True)
        result[box] = inner[tuple(nearest)]
    return result
