"""Worker processes: what a slot is. Its number on this machine, its device, and the queues that it serves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from services.errors import BadInput
from services.jobs.queues import default_queues


@dataclass(frozen=True)
class Slot:
    """One job at a time runs here."""

    number: int
    of: int  # slots of the same worker, which share out the CPU threads
    device: str  # "cpu", or the indices of its GPUs: "0", "0,1"
    queues: tuple[str, ...] = ()  # empty: whatever is ready


def group_gpus(gpus: Sequence[str], wanted: int) -> list[str]:
    """Devices of `wanted` GPUs each; those that are left over make a smaller one.

    Raises `BadInput` when there are not so many.
    """
    if len(gpus) < wanted:
        raise BadInput(
            f"a training wants {wanted} GPUs and this machine has {len(gpus)}: set training.gpus to {len(gpus)}, which "
            "gives the same network"
        )
    return [",".join(gpus[start : start + wanted]) for start in range(0, len(gpus), wanted)]


def plan_slots(devices: Sequence[str], *, per_slot: int = 1, queues: Sequence[str] | None = None) -> list[Slot]:
    """One slot for each device, or for each `per_slot` GPUs; without `queues` each serves what suits its device.

    Raises `BadInput` when the GPUs cannot be shared out evenly.
    """
    if per_slot > 1:
        if "cpu" in devices or len(devices) % per_slot:
            found = "none" if "cpu" in devices else ", ".join(devices)
            raise BadInput(f"slots of {per_slot} GPUs need a multiple of {per_slot} GPUs, found: {found}")
        devices = [",".join(devices[start : start + per_slot]) for start in range(0, len(devices), per_slot)]
    return [
        Slot(number, len(devices), device, tuple(default_queues(device) if queues is None else queues))
        for number, device in enumerate(devices)
    ]
