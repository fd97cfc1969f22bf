"""Any process: its identity, enough to know later on the same machine whether it still lives."""

from __future__ import annotations

import socket
from pathlib import Path

import psutil


def host_identity() -> str:
    """One operating system as processes see it: host name, boot and process namespace.

    Two containers, or a machine before and after a restart, differ although their names are equal.
    """
    boot = Path("/proc/sys/kernel/random/boot_id")
    namespace = Path("/proc/self/ns/pid")
    parts = [socket.gethostname(), boot.read_text().strip() if boot.exists() else str(psutil.boot_time())]
    if namespace.exists():
        parts.append(str(namespace.readlink()))
    return " ".join(parts)


def process_started(pid: int | None = None) -> float:
    """When a process began, in seconds since 1970; with its pid it names the process for ever."""
    started: float = psutil.Process(pid).create_time()
    return started


def is_alive(pid: int, started: float) -> bool:
    """Whether that very process still runs; a zombie does not."""
    try:
        process = psutil.Process(pid)
        same: bool = abs(process.create_time() - started) < 0.5 and process.status() != psutil.STATUS_ZOMBIE
        return same
    except psutil.NoSuchProcess:
        return False
