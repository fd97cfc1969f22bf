"""A whole volume in the pieces that a model is given at once: itself for a 3-D model, a few slices for a 2-D one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from services.science.attacking.inputs import AttackBatch
from services.science.nets.predict import BATCH_SLICES

if TYPE_CHECKING:
    from torch import Tensor, nn


@dataclass(frozen=True)
class AttackedVolume:
    """What is attacked: one scan."""

    images: Tensor  # (C,D,H,W) in [0,1]
    labels: Tensor  # (D,H,W) integers
    mask: Tensor | None = None  # (D,H,W) bool: where images may change
    target_case: Tensor | None = None  # (D,H,W) integers: the labels of another case


class VolumeBatches:
    """The pieces of a volume, as batches on the model's device; slices where nothing may change are left out."""

    def __init__(self, volume: AttackedVolume, model: nn.Module, batch_slices: int = BATCH_SLICES) -> None:
        """`model.dims` is 2 or 3; a 2-D model is given `batch_slices` axial slices at once."""
        self._volume, self._model = volume, model
        self._sliced = getattr(model, "dims", 3) == 2
        mask = volume.mask
        chosen = [place for place in range(len(self.stack)) if mask is None or not self._sliced or mask[place].any()]
        #: Which elements of `stack` each piece has.
        self.places = [chosen[start : start + batch_slices] for start in range(0, len(chosen), batch_slices)]

    @cached_property
    def stack(self) -> Tensor:
        """All subjects, (N,C,...): the slices, or the one volume."""
        images = self._volume.images
        return images.transpose(0, 1) if self._sliced else images.unsqueeze(0)

    def __iter__(self) -> Iterator[AttackBatch]:
        device = next((parameter.device for parameter in self._model.parameters()), self.stack.device)
        volume = self._volume
        for place in self.places:

            def take(whole: Tensor, place: list[int] = place) -> Tensor:
                return (whole if self._sliced else whole.unsqueeze(0))[place].to(device)

            yield AttackBatch(
                self.stack[place].to(device),
                take(volume.labels),
                None if volume.mask is None else take(volume.mask).unsqueeze(1),
                None if volume.target_case is None else take(volume.target_case),
            )

    def whole(self, stack: Tensor) -> Tensor:
        """A stack of subjects (E,N,C,...) as volumes (E,C,D,H,W)."""
        return stack.transpose(1, 2).contiguous() if self._sliced else stack[:, 0]
