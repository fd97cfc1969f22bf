"""Entries of an artifact store, as garbage collection sees them, and what can be wrong with a stored file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """All files below one path of a store: `<digest>/<fence>`, or what something unfinished left behind."""

    path: str  # below the store's root
    size: int  # bytes
    modified: float  # when its newest file was written: seconds since 1970 by the store's clock


class Gone(Exception):
    """The store is in order and does not hold the file."""


class Damaged(Exception):
    """The store holds other bytes than those that were written."""


def group(files: Iterable[tuple[str, int, float]]) -> list[Entry]:
    """Entries from files (path, size, modified), by the first two parts of their paths, sorted."""
    found: dict[str, tuple[int, float]] = {}
    for path, size, modified in files:
        place = "/".join(path.split("/")[:2])
        total, newest = found.get(place, (0, 0.0))
        found[place] = (total + size, max(newest, modified))
    return [Entry(path, size, modified) for path, (size, modified) in sorted(found.items())]
