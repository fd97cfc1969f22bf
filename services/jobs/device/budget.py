"""What a job may hold of its device: what the setting says, or, once it ran out of memory, what is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil

from services.jobs.device.control_group import free_in_group
from services.jobs.device.peak_memory import PeakMemory
from services.settings import Settings

if TYPE_CHECKING:
    from services.science.nets.memory_budget import MemoryBudget

#: Of what is free when a job begins again, since others may take some.
_SHARE = 0.9


def open_budget(settings: Settings, memory: PeakMemory, device: str, *, halved: bool) -> MemoryBudget | None:
    """The budget of a job, `halved` if it has run out of memory before; None: it takes what it needs."""
    from services.science.nets.memory_budget import MemoryBudget

    if settings.memory is not None:
        if device != "cpu":
            _limit_gpu(settings.memory)
        return MemoryBudget(settings.memory, memory, advice="set ROBUST_MEMORY={smallest} or leave it out")
    if not halved:
        return None
    advice = "a device with {smallest} free, a coarser data.spacing_mm or a smaller model would do"
    return MemoryBudget(int(_SHARE * _free(memory, device)), memory, advice=advice)


def _free(memory: PeakMemory, device: str) -> int:
    """What this process holds and what it could have beside that."""
    if device == "cpu":
        available: int = psutil.virtual_memory().available
        in_group = free_in_group()
        return memory.resident() + (available if in_group is None else min(available, in_group))
    import torch

    torch.cuda.empty_cache()
    free: int = torch.cuda.mem_get_info()[0]
    return free + torch.cuda.memory_allocated()


def _limit_gpu(budget: int) -> None:
    """More than the budget is refused by torch's allocator itself."""
    import torch

    for index in range(torch.cuda.device_count()):
        whole = torch.cuda.get_device_properties(index).total_memory
        torch.cuda.set_per_process_memory_fraction(min(1.0, budget / whole), index)
