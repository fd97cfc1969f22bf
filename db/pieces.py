"""Long lists for statements, whose number of variables is limited: 32,766 in SQLite, 65,535 in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

_PIECE = 5000


def pieces(values: Iterable[T]) -> Iterator[Sequence[T]]:
    """The values in order, in lists that a statement can take; none for no values."""
    listed = list(values)
    return (listed[start : start + _PIECE] for start in range(0, len(listed), _PIECE))
