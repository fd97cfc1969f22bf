"""The GPUs of this machine as its driver lists them, without importing torch."""

from __future__ import annotations

import itertools
import os
import re
import subprocess

#: How CUDA and nvidia-smi name GPUs: by index, by UUID, or by the UUID of a part of one.
NAME_OF_GPU = re.compile(r"\d+|(GPU|MIG)-[0-9A-Za-z/-]+")


def find_gpus() -> list[str]:
    """The GPUs that this process may use, as CUDA_VISIBLE_DEVICES takes them; empty without any.

    That variable is read as CUDA reads it: what names no GPU ends the list (`-1`, `NoDevFiles` of Slurm, `void` and
    `none` of container runtimes), and a GPU that is named twice counts once. `all` means what it says.
    """
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    if visible is None or visible.strip().lower() == "all":
        return list_gpus()
    names = itertools.takewhile(NAME_OF_GPU.fullmatch, (name.strip() for name in visible.split(",")))
    return list(dict.fromkeys(names))


def list_gpus() -> list[str]:
    """Their indices."""
    return [row[0] for row in query_gpus("index")]


def query_gpus(*fields: str, timeout_s: float = 20) -> list[list[str]]:
    """These fields of nvidia-smi for each GPU; empty without any, or without a driver that answers."""
    # Found on PATH like torch's.
    command = ["nvidia-smi", f"--query-gpu={','.join(fields)}", "--format=csv,noheader,nounits"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=timeout_s, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return []
    return [[value.strip() for value in line.split(",")] for line in answer.stdout.splitlines() if line.strip()]
