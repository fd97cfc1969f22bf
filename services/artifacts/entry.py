"""Entries of an artifact store, as garbage collection sees them, and what can be wrong with a stored file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

#: The name of what is being written, or was when its writer was killed: `.<name>.<uuid>`, beside what it becomes.
UNFINISHED = re.compile(r"\..+\.[0-9a-f]{32}")
#: Nobody writes for so long without writing a byte: far longer than a lease.
WRITTEN_S = 3600.0


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
    """Entries from files (path, size, modified), by the first two parts of their paths, sorted.

    What is unfinished is an entry of its own, wherever it lies.
    """
    found: dict[str, tuple[int, float]] = {}
    for path, size, modified in files:
        parts = path.split("/")
        unfinished = next((count for count, part in enumerate(parts, 1) if UNFINISHED.fullmatch(part)), 0)
        place = "/".join(parts[: max(2, unfinished)])
        total, newest = found.get(place, (0, 0.0))
        found[place] = (total + size, max(newest, modified))
    return [Entry(path, size, modified) for path, (size, modified) in sorted(found.items())]
