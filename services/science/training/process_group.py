"""Who computes what of a batch: one process in pieces that fit into its memory, or several processes side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from torch import Tensor

T = TypeVar("T")


@dataclass(frozen=True)
class Shard:
    """Items `first` to `end` (exclusive) of the `of` items of a batch."""

    first: int
    end: int
    of: int

    @property
    def items(self) -> slice:
        """Their places in the batch."""
        return slice(self.first, self.end)

    @property
    def count(self) -> int:
        """How many they are."""
        return self.end - self.first

    def pieces(self, divisor: int) -> list[slice]:
        """These items in `divisor` parts, as places within the share."""
        return split(self.count, divisor)


def split(count: int, parts: int) -> list[slice]:
    """`count` items in nearly equal parts, as many as asked for but none empty."""
    number = min(parts, count)
    return [slice(part * count // number, (part + 1) * count // number) for part in range(number)]


class ProcessGroup:
    """The processes that train one network together; this class is a group of one.

    All of them go through the same steps with the same weights. Every method that gives or takes values must be
    called by all of them, in the same order.
    """

    rank: int = 0
    size: int = 1

    def shard(self, count: int) -> Shard:
        """This process's items of a batch of `count`; may be none."""
        return Shard(self.rank * count // self.size, (self.rank + 1) * count // self.size, count)

    def mine(self, items: Sequence[T]) -> Sequence[T]:
        """This process's part of work that has no order."""
        return items[self.rank :: self.size]

    def all_reduce(self, tensors: Sequence[Tensor]) -> None:
        """Each tensor becomes the sum of its values in all processes, bit for bit the same in all."""

    def all_gather(self, value: Any) -> list[Any]:
        """What each process gave, by rank."""
        return [value]

    def barrier(self) -> None:
        """Return when all have come so far."""


ALONE = ProcessGroup()
