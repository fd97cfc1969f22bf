"""What a job was computed with: versions of what decides about numbers, and the kind of processor or GPU."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

#: What computes, and what reads files.
LIBRARIES = ("numpy", "scipy", "torch", "monai", "nibabel", "h5py", "safetensors")
_CPUINFO = Path("/proc/cpuinfo")


@cache
def computed_with(device: str) -> Mapping[str, str]:
    """Package -> version, with `python` and `robustseg`, and under `device` the name of the processor or the GPU.

    `device` is as torch calls it. What is not installed is left out.
    """
    found = {"robustseg": installed("robustseg"), "python": platform.python_version()}
    found |= {name: installed(name) for name in LIBRARIES}
    return {name: said for name, said in found.items() if said} | {"device": _name_of(device)}


def installed(package: str) -> str | None:
    """The version of an installed package."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _name_of(device: str) -> str:
    if not device.startswith("cuda"):
        return _processor()
    import torch

    try:
        return str(torch.cuda.get_device_name(device))
    except (RuntimeError, AssertionError):  # a driver that fails now must not cost a job that is done
        return device


def _processor() -> str:
    """As the kernel calls it, else its kind."""
    try:
        lines = _CPUINFO.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()
