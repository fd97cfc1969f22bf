"""A file or folder that garbage collection may remove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class GarbageItem:
    """What lies where, why it may go, and how to remove it."""

    where: str  # store, scratch, cache
    path: str
    why: str
    size: int  # bytes
    modified: float  # seconds since 1970
    remove: Callable[[], bool] = field(compare=False, repr=False)  # looks again first; whether it went
