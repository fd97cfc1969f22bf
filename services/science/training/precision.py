"""Which arithmetic a training uses on a device."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import torch


#: torch 2.13 on CPUs now and then gives bfloat16 convolutions of fewer voxels than this a weight gradient that is not
#: finite (seen at 2 voxels a side: 3 of 60 gradients; never at 3 or 4).
SMALLEST_SIDE = 4


def autocast(
    device: torch.device, precision: Literal["auto", "float32", "bfloat16"], *, coarsest: int
) -> AbstractContextManager[object, bool | None]:
    """Autocast to bfloat16 where it is wanted, or wanted `auto`, safe and fast on `device`; else nothing happens.

    `coarsest` is how many voxels the shortest side has at the network's coarsest level.
    """
    import torch

    safe = device.type != "cpu" or coarsest >= SMALLEST_SIDE
    enabled = precision == "bfloat16" or (precision == "auto" and safe and has_fast_bfloat16(device))
    return torch.autocast(device.type, torch.bfloat16, enabled=enabled)


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether the device computes bfloat16 in hardware."""
    import torch

    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    capabilities = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}
    return device.type == "cpu" and any(capabilities.get(name, False) for name in ("avx512_bf16", "amx_bf16"))
