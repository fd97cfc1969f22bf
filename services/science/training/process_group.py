"""Which items of a batch a process computes, and what processes that train one network together exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from torch import Tensor

T = TypeVar("T")


@dataclass(frozen=True)
class Shard:
    """One process's items of a batch: `first` to `end` (exclusive) of its `total` items."""

    first: int
    end: int
    total: int

    @property
    def items(self) -> slice:
        """Their places in the batch."""
        return slice(self.first, self.end)

    @property
    def count(self) -> int:
        """How many they are."""
        return self.end - self.first

    def micro_batches(self, divisor: int) -> list[slice]:
        """The items in at most `divisor` parts that are computed one after another, as places within the shard."""
        return split(self.count, divisor)


def split(count: int, parts: int) -> list[slice]:
    """`count` items in nearly equal parts, as many as asked for but none empty."""
    number = min(parts, count)
    return [slice(part * count // number, (part + 1) * count // number) for part in range(number)]


class ProcessGroup:
    """The processes that train one network together; this class is a group of one process.

    All processes go through the same steps with the same weights. Every method that exchanges values must be called by
    all of them, in the same order.
    """

    rank: int = 0
    size: int = 1

    def shard(self, count: int) -> Shard:
        """This process's items of a batch of `count`; there may be none."""
        return Shard(self.rank * count // self.size, (self.rank + 1) * count // self.size, count)

    def subset(self, items: Sequence[T]) -> Sequence[T]:
        """Every `size`-th item, this process's part of work that may be done in any order."""
        return items[self.rank :: self.size]

    def all_reduce(self, tensors: Sequence[Tensor]) -> None:
        """Each tensor becomes the sum of its values in all processes, bit for bit the same in all."""

    def all_gather(self, value: Any) -> list[Any]:
        """The values that all processes gave, by rank."""
        return [value]

    def barrier(self) -> None:
        """Return when all processes have called it."""


SINGLE_PROCESS = ProcessGroup()
