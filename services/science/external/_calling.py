"""How a network of other people's is called, so that it neither spoils what it is given nor needs what we lack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import torch
from torch import Tensor, nn

from services.errors import BadInput, first_line
from services.science.external._one_by_one import OneByOne

#: Number types that are as good as float32, in which images come.
_WHOLE = (torch.float32, torch.float64)


class Called(nn.Module):
    """A network on images (B,C,*size) in float32.

    It is given a copy, since windows overlap and one that changes its input in place would change those after it.
    Where it refuses float32 because its weights are of another type, they are made float32; where it takes one image
    at a time only, it is given one at a time. Neither is tried as long as it goes without.
    """

    layers_inside: ClassVar[str] = "network"

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.weight_types = sorted(
            {str(tensor.dtype).removeprefix("torch.") for tensor in _floating(network) if tensor.dtype != torch.float32}
        )
        self.made_float32 = self.one_at_a_time = self.changes_input = False
        self.watched = False  # whether somebody wants to know if it changes its input

    def train(self, mode: bool = True) -> Self:
        """Programs of torch.export refuse to change their mode."""
        self.training = mode
        return self

    def forward(self, images: Tensor) -> Any:
        """What the network returns."""
        try:
            return self._on_copy(images)
        except Exception as error:  # programs raise what they like
            if is_memory(error):
                raise
            if self.weight_types and not self.made_float32:
                return self._in_float32(images, error)
            if len(images) > 1 and not self.one_at_a_time:
                found = OneByOne(_Function(self._on_copy))(images)
                self.one_at_a_time = True
                return found
            raise

    def _on_copy(self, images: Tensor) -> Any:
        if self.one_at_a_time and len(images) > 1:
            return OneByOne(_Function(self._on_copy))(images)
        own = images.clone()
        found = self.network(own)
        if self.watched and not torch.equal(own.detach(), images.detach()):
            self.changes_input = True
        return found

    def _in_float32(self, images: Tensor, error: Exception) -> Any:
        self.network.float()
        self.made_float32 = True
        try:
            return self(images)
        except Exception as again:
            if is_memory(again) or not _about_types(again):
                raise
            raise BadInput(
                f"the model computes in {', '.join(self.weight_types)} and takes no float32 images: save it in float32 "
                f"(model.float()) before it is traced or exported ({first_line(error)})"
            ) from again


class _Function(nn.Module):
    """A function as a network."""

    def __init__(self, function: Any) -> None:
        super().__init__()
        self.function = function

    def forward(self, images: Tensor) -> Any:
        """What it returns."""
        return self.function(images)


def in_float32(output: Tensor) -> Tensor:
    """Logits for all that follows; raises `BadInput` for what is no logits at all."""
    if not output.is_floating_point():
        kind = str(output.dtype).removeprefix("torch.")
        raise BadInput(
            f"the model returns whole numbers ({kind}), expected logits: export it without its argmax or threshold"
        )
    return output if output.dtype in _WHOLE else output.float()


def heads_of(output: Any) -> Mapping[Any, Any] | None:
    """The outputs by number or key of a model that returns several; None for one tensor or something else."""
    if isinstance(output, Mapping):
        return dict(output)
    return dict(enumerate(output)) if isinstance(output, list | tuple) else None


def is_memory(error: BaseException) -> bool:
    """Whether an error is about too little memory: then nothing else is wrong."""
    said = str(error).lower()
    return isinstance(error, torch.OutOfMemoryError) or any(
        words in said for words in ("out of memory", "allocate memory", "enough memory")
    )


def _about_types(error: Exception) -> bool:
    return any(word in str(error) for word in ("dtype", "scalar type", "Half", "BFloat16", "input type", "Input type"))


def _floating(network: nn.Module) -> list[Tensor]:
    return [tensor for tensor in (*network.parameters(), *network.buffers()) if tensor.is_floating_point()]
