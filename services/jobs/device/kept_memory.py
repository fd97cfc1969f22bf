"""What glibc does with memory that a job has freed: kept for its next tensors, given back when it has ended.

By itself glibc returns large blocks to the kernel at once, which clears and maps every page again when the next step
asks for them: 40 % of the time of a step at native size (docs/benchmarks.md).
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

#: Blocks up to so many bytes come from the heap, and so much freed memory stays at its end: more than any job has.
TUNABLES = {"glibc.malloc.mmap_threshold": str(1 << 32), "glibc.malloc.trim_threshold": str(1 << 34)}
#: What a job may leave behind before it is worth looking for: looking takes a few milliseconds.
_WORTH_IT = 32 << 20

_STATM = Path("/proc/self/statm")


def keeping_memory(environment: Mapping[str, str]) -> dict[str, str]:
    """The variable that makes a process started with it keep freed memory; tunables that are set already stay.

    Other C libraries than glibc do not know it.
    """
    own = dict(part.split("=", 1) for part in environment.get("GLIBC_TUNABLES", "").split(":") if "=" in part)
    return {"GLIBC_TUNABLES": ":".join(f"{name}={value}" for name, value in {**TUNABLES, **own}.items())}


class KeptMemory:
    """The freed memory that this process keeps."""

    def __init__(self) -> None:
        self._trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
        self._least = _resident()

    def give_back(self) -> None:
        """To the kernel, after a job that has left much; a process that has grown little is left as it is."""
        if self._trim is None or _resident() - self._least < _WORTH_IT:
            return
        self._trim(0)
        self._least = _resident()


def _resident() -> int:
    """Bytes of this process in memory; 0 where the kernel does not say."""
    try:
        return int(_STATM.read_bytes().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
