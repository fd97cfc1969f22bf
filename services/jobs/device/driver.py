"""The GPUs of this machine as its driver lists them, without importing torch."""

from __future__ import annotations

import subprocess


def list_gpus() -> list[str]:
    """Their indices; empty without any, or without a driver that answers."""
    try:
        listing = subprocess.run(
            ["nvidia-smi", "--query-gpu=index", "--format=csv,noheader"],  # noqa: S607 - found on PATH like torch's
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return [line.strip() for line in listing.stdout.splitlines() if line.strip()]
