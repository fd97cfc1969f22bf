"""Several processes that train one network together, joined by torch.distributed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.science.training.process_group import ProcessGroup

if TYPE_CHECKING:
    from torch import Tensor


class PeerLost(Exception):
    """Another process of the group is gone or does not answer."""


class DistributedGroup(ProcessGroup):
    """The default group of torch.distributed, which must be initialized; its exchanges raise `PeerLost`."""

    def __init__(self) -> None:
        from torch import distributed

        self.rank, self.size = distributed.get_rank(), distributed.get_world_size()

    @override
    def all_reduce(self, tensors: Sequence[Tensor]) -> None:
        import torch
        from torch import distributed

        if not tensors:
            return
        # One message instead of one for each tensor; they must have the same type.
        flat = torch.cat([tensor.reshape(-1) for tensor in tensors])
        try:
            distributed.all_reduce(flat)
        except RuntimeError as error:
            raise PeerLost(str(error)) from error
        parts = torch.split(flat, [tensor.numel() for tensor in tensors])
        for tensor, part in zip(tensors, parts, strict=True):
            tensor.copy_(part.view(tensor.shape))

    @override
    def all_gather(self, value: Any) -> list[Any]:
        from torch import distributed

        found: list[Any] = [None] * self.size
        try:
            distributed.all_gather_object(found, value)
        except RuntimeError as error:
            raise PeerLost(str(error)) from error
        return found

    @override
    def barrier(self) -> None:
        self.all_gather(None)
