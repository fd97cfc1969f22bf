"""What an attack is given, checked once: images in [0,1] with labels, mask and target case on the same grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.errors import BadInput
from services.science.labels import BACKGROUND

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.anatomy import Anatomy


@dataclass(frozen=True)
class AttackBatch:
    """What an attack is given at once: whole volumes, or slices for a 2-D model."""

    images: Tensor  # (B,C,...) in [0,1]
    labels: Tensor  # (B,...) integers
    mask: Tensor | None = None  # (B,1,...) bool: where images may change
    target_case: Tensor | None = None  # (B,...) integers: the labels of another case
    target_labels: Tensor | None = None  # (B,...) int64: the target map; None: not made yet, or the attack has none
    origin: tuple[
        int, ...
    ] = ()  # of the first voxel, per axis, in a grid that cases share; (): the grid begins with it

    @property
    def scored(self) -> Tensor | None:
        """The voxels that losses and scores count, (B,...) bool; None: all."""
        return None if self.mask is None else self.mask.bool().any(1)


def require_inputs(
    images: Tensor, labels: Tensor, mask: Tensor | None, target_case: Tensor | None, anatomy: Anatomy
) -> tuple[Tensor, Tensor | None]:
    """`labels` and `target_case` as int64; raises `BadInput` naming the argument, what was expected and what it got."""
    import torch

    if images.dtype not in (torch.float32, torch.float64):
        raise BadInput(f"images: expected float32 in [0,1], got {images.dtype}; rescale, then convert with .float()")
    series = len(anatomy.series)
    if images.ndim not in (4, 5) or images.shape[1] != series or not images.numel():
        raise BadInput(f"images: expected shape (B,{series},D,H,W) or (B,{series},H,W), got {tuple(images.shape)}")
    low, high = (float(value) for value in images.detach().aminmax())
    if not (low >= 0 and high <= 1):  # NaN fails both
        given = "NaN" if low != low else f"values from {low:g} to {high:g}"
        raise BadInput(f"images: expected values in [0,1], got {given}; attacks act on images before any z-scoring")
    grid = (images.shape[0], *images.shape[2:])
    if mask is not None:
        _require_mask(mask, images)
    last = len(anatomy.classes) - 1
    labels = _require_labels(labels, grid, "labels", last)
    return labels, None if target_case is None else _require_labels(target_case, grid, "target_case", last)


def _require_labels(labels: Tensor, grid: tuple[int, ...], name: str, last: int) -> Tensor:
    import torch

    if labels.is_floating_point() or labels.is_complex() or labels.dtype == torch.bool:
        raise BadInput(f"{name}: expected int64 class numbers, got {labels.dtype}; convert with .long()")
    if tuple(labels.shape) != grid:
        raise BadInput(f"{name}: expected shape {grid}, the images' without the series, got {tuple(labels.shape)}")
    low, high = (int(value) for value in labels.aminmax())
    if low < BACKGROUND or high > last:
        raise BadInput(
            f"{name}: expected the internal classes {BACKGROUND} to {last}, got values from {low} to {high}; "
            "map the label scheme of the data first (services.science.labels.to_internal)"
        )
    return labels.long()


def _require_mask(mask: Tensor, images: Tensor) -> None:
    allowed = [(images.shape[0], series, *images.shape[2:]) for series in (1, images.shape[1])]
    if tuple(mask.shape) not in allowed:
        raise BadInput(f"mask: expected shape {allowed[0]}, got {tuple(mask.shape)}")
    if not bool(((mask == 0) | (mask == 1)).all()):
        raise BadInput("mask: expected booleans, or the numbers 0 and 1")
