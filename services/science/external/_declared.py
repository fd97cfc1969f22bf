"""An external model as it was declared: [0,1] volumes of its series in, logits of its channels out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from torch import Tensor, nn

from services.errors import BadInput
from services.science.external._calling import Called, heads_of, in_float32
from services.science.external._normalisation import Constants, Limits, lacking_units
from services.science.external._normalise import Steps
from services.science.external.base import ENDS, ExternalFormat
from services.science.nets.padded import Padded
from services.science.nets.predict import BATCH_SLICES
from services.science.nets.stacked import Stacked
from services.science.nets.windowed import Windowed, blend


class DeclaredNetwork(nn.Module):
    """Normalisation, orientation and sliding window around a network, all differentiable.

    It takes volumes (B,S,D,H,W) of the series that the network takes, also where that takes slices: a z-score is that
    of a whole volume, and it is computed from the images that are given, so that gradients pass through its mean and
    deviation.
    """

    network_inside = "core"

    def __init__(self, network: nn.Module, declared: ExternalFormat) -> None:
        super().__init__()
        self.dims, self.declared = 3, declared
        final: nn.Module = FinalHead(network, declared)
        if declared.window is not None:
            final = Windowed(final, declared.window)
        elif max(declared.divisors) > 1:
            final = Padded(final, declared.divisors)
        self.core = final if declared.dims == 3 else _Slicewise(final)
        self._steps: Steps | None = None
        lacking = lacking_units(declared.steps, declared.series, {})
        self.know_limits({name: wanted for name, wanted in lacking if wanted is not None})
        self._axes = [0, 1, *(axis + 2 for axis in declared.axes)]
        self._flips = [
            place + 2
            for place, (axis, letter) in enumerate(zip(declared.axes, declared.orientation, strict=True))
            if letter == ENDS[axis][0]
        ]

    def know_limits(self, limits: Mapping[str, Limits]) -> None:
        """From now on images are of data whose series have these raw intensities as fixed limits.

        Until then, for steps in raw units, the range of the first of them.
        """
        if steps := self.declared.steps:
            self._steps = Steps(steps, self.declared.series, limits)

    def forward(self, images: Tensor) -> Tensor:
        """Logits (B,N,D,H,W) of the declared channels."""
        turned = self._normalised(images).permute(self._axes).flip(self._flips)
        logits: Tensor = self.core(turned)
        return logits.flip(self._flips).permute([self._axes.index(axis) for axis in range(logits.ndim)])

    def _normalised(self, images: Tensor) -> Tensor:
        how = self.declared.normalisation
        if not isinstance(how, Constants):
            return images if self._steps is None else self._steps(images)
        shape = (1, -1, *[1] * (images.ndim - 2))
        mean, std = (images.new_tensor(values).view(shape) for values in (how.mean, how.std))
        return (images - mean) / std


class FinalHead(nn.Module):
    """The network's final output, checked; the network itself stays in the mode in which it was loaded."""

    network_inside = "network"

    def __init__(self, network: nn.Module, declared: ExternalFormat) -> None:
        super().__init__()
        self.network, self.dims, self.declared = Called(network), declared.dims, declared

    def forward(self, images: Tensor) -> Tensor:
        """Logits (B,N,*size) of the declared channels."""
        logits = in_float32(final_head(self.network(images), images.shape[2:], self.declared.head))
        expected = (len(images), len(self.declared.meanings), *images.shape[2:])
        if tuple(logits.shape[:2]) == expected[:2] and tuple(logits.shape) != expected:
            raise BadInput(
                f"the model returns logits of the size {tuple(logits.shape[2:])} for images of the size "
                f"{tuple(images.shape[2:])}: it has to return theirs; a model of one size alone needs that in 'window'"
            )
        if tuple(logits.shape) != expected:
            raise BadInput(
                f"the model returns the shape {tuple(logits.shape)} for images of the shape {tuple(images.shape)}, "
                f"expected {expected}: say in 'classes' (softmax) or 'regions' (sigmoid) what each channel means, "
                f"declared are {', '.join(self.declared.meanings)}"
            )
        return logits


class _Slicewise(nn.Module):
    """A 2-D network on all slices of volumes, some at a time, at the memory of those."""

    network_inside = "slices"

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.slices = Stacked(network)

    def forward(self, images: Tensor) -> Tensor:
        depth, everything = images.shape[2], slice(None)
        places = [
            (everything, everything, slice(start, start + BATCH_SLICES)) for start in range(0, depth, BATCH_SLICES)
        ]
        return blend(images, self.slices, places, images.new_ones(()))


def open_declared(model: ExternalFormat, folder: Path) -> DeclaredNetwork:
    """The model that `model.store` wrote into `folder`, as it was declared; raises `BadInput`. May run its code."""
    return DeclaredNetwork(model.load(folder), model)


def final_head(output: Any, size: Sequence[int], head: int | str | None) -> Tensor:
    """Of a tensor, list or mapping of tensors the one that counts; raises `BadInput`.

    Heads of deep supervision may also be stacked along axis 1, as MONAI does: (B,H,N,*size).
    """
    if isinstance(output, Tensor) and output.ndim == len(size) + 3:
        output = output.unbind(1)
    if isinstance(output, Tensor):
        return output
    heads = heads_of(output)
    if heads is None:
        raise BadInput(f"the model returns a {type(output).__name__}, expected logits")
    listed = ", ".join(map(str, heads))
    if isinstance(head, int) and not isinstance(output, Mapping) and -len(heads) <= head < len(heads):
        head %= len(heads)
    if head is not None:
        if head not in heads:
            raise BadInput(f"the model has no output {head!r}; it has {listed}")
        chosen = heads[head]
    else:
        whole = [value for value in heads.values() if isinstance(value, Tensor) and value.shape[2:] == tuple(size)]
        if len(whole) != 1:
            raise BadInput(
                f"of the model's outputs ({listed}) {len(whole) or 'none'} are of the images' size: "
                "say with 'head' which one counts"
            )
        chosen = whole[0]
    if not isinstance(chosen, Tensor):
        raise BadInput(f"the model's output {head!r} is a {type(chosen).__name__}, expected logits")
    return chosen
