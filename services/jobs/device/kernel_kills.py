"""How many processes the kernel of this machine has ended for want of memory; supervisors ask, without torch."""

from __future__ import annotations

from pathlib import Path

VMSTAT = Path("/proc/vmstat")


def count_kernel_kills() -> int:
    """Since the machine started, in all containers; 0 where the kernel does not tell."""
    try:
        lines = VMSTAT.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("oom_kill ")), 0)
