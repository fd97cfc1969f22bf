"""Processor time of processes and everything that they started."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable

import psutil

#: The kernel counts processor time in such steps: what took less may read as nothing.
TICK_S = 1 / os.sysconf("SC_CLK_TCK")


def cpu_seconds(pids: Iterable[int]) -> float:
    """User and system time of these process trees so far, ended children included."""
    total = 0.0
    for pid in pids:
        with contextlib.suppress(psutil.NoSuchProcess):
            root = psutil.Process(pid)
            for process in [root, *root.children(recursive=True)]:
                with contextlib.suppress(psutil.NoSuchProcess):
                    total += sum(process.cpu_times()[:4])
    return total
