"""Target maps of a targeted attack (methods 1.2): the wrong segmentation that the attacker seeks.

All take and give (B,D,H,W) or (B,H,W) int64 maps of internal labels; subjects never influence each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from services.errors import BadInput
from services.science.anatomy import BRATS, Anatomy
from services.science.labels import BACKGROUND, ED, ET, NCR

if TYPE_CHECKING:
    from torch import Tensor

TargetName = Literal["background", "erase_enhancing", "swap_edema_core", "other_case", "least_likely", "hide_label"]
#: The labels that a target names beside the one that `hide_label` is given.
_NEEDS: Mapping[str, tuple[str, ...]] = {"erase_enhancing": ("ET",), "swap_edema_core": ("ED", "NCR")}

#: Those that may want a label where the reference has none of it; the others only take labels away.
INVENTING: frozenset[TargetName] = frozenset({"other_case", "least_likely", "swap_edema_core"})


def target_map(
    name: TargetName,
    labels: Tensor,
    *,
    logits: Callable[[], Tensor],
    target_case: Tensor | None,
    hidden_label: str = "ET",
    anatomy: Anatomy = BRATS,
) -> Tensor:
    """The named target map; `logits` (clean images) is called for `least_likely` only.

    Raises `BadInput` when `other_case` has no labels of a target case, and for a label that the anatomy lacks.
    """
    numbers = require_labels(name, hidden_label, anatomy)
    if name == "other_case":
        if target_case is None:
            raise BadInput(
                "target 'other_case' needs the labels of another case: pass target_case=... of the labels' shape"
            )
        return target_case
    if name == "least_likely":
        return least_likely(logits())
    if name == "hide_label":
        return hide_label(labels, *numbers)
    if name == "erase_enhancing":
        return erase_enhancing(labels, *numbers)
    return swap_edema_core(labels, *numbers) if name == "swap_edema_core" else background(labels)


def require_labels(name: TargetName, hidden_label: str, anatomy: Anatomy) -> list[int]:
    """The classes that a target is about; raises `BadInput` naming one that the anatomy lacks."""
    needed = (hidden_label,) if name == "hide_label" else _NEEDS.get(name, ())
    return [anatomy.require_class(label, f"target {name!r} needs") for label in needed]


def background(labels: Tensor) -> Tensor:
    """No tumor at all."""
    import torch

    return torch.full_like(labels, BACKGROUND)


def erase_enhancing(labels: Tensor, enhancing: int = ET) -> Tensor:
    """Enhancing tumor becomes background, the rest stays."""
    return labels.masked_fill(labels == enhancing, BACKGROUND)


def swap_edema_core(labels: Tensor, edema: int = ED, core: int = NCR) -> Tensor:
    """Edema and necrotic core change places, the rest stays."""
    return labels.masked_fill(labels == edema, core).masked_fill(labels == core, edema)


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
