"""What a container, a batch system or systemd lets processes hold, as Linux's control groups say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

GROUPS, OWN = Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")
#: Files of the limit and of what is held, and what of it is a cache that can go: of version 2, and of version 1.
_VERSION_2 = ("memory.max", "memory.current", "inactive_file")
_VERSION_1 = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
#: Version 1 says a larger number where it has no limit.
_NO_LIMIT = 1 << 60


class _Bounds(NamedTuple):
    """Of a group that has a limit, in bytes."""

    most: int
    free: int


def most_in_group() -> int | None:
    """Bytes that may be held in the narrowest group around this process; None: no limit."""
    return min((bounds.most for bounds in _around()), default=None)


def free_in_group() -> int | None:
    """Bytes that may be taken beside what is held, in the group that has least left; None: no limit."""
    return min((max(0, bounds.free) for bounds in _around()), default=None)


def _around() -> Iterator[_Bounds]:
    """Of this process's groups and those around them, all that have a limit."""
    try:
        lines = OWN.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if not controllers:
            yield from _along(GROUPS, path, *_VERSION_2)
        elif "memory" in controllers.split(","):
            yield from _along(GROUPS / "memory", path, *_VERSION_1)


def _along(root: Path, path: str, limit: str, held: str, cache: str) -> Iterator[_Bounds]:
    """From a group up to the root. In a container the path may be that outside, where its own group is the root."""
    own = root / path.strip("/")
    for group in (own, *own.parents):
        if group.is_relative_to(root) and (most := _number(group / limit)) is not None and most < _NO_LIMIT:
            yield _Bounds(most, most - (_number(group / held) or 0) + _statistic(group / "memory.stat", cache))


def _number(file: Path) -> int | None:
    """None for "max", and for what is not there."""
    try:
        return int(file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _statistic(file: Path, name: str) -> int:
    try:
        lines = file.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name} ")), 0)
