"""Worker processes: serve the counts of their slots and the memory of their GPUs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from worker.metrics.slot import Meters
    from worker.slot import Slot


@contextmanager
def counting_threads(port: int | None, address: str, slots: Sequence[Slot]) -> Iterator[Meters | None]:
    """Serve what slots in threads of this process count; without a port nothing is counted. Raises `BadInput`."""
    if port is None:
        yield None
        return
    from worker.metrics.gpu import GpuMemory
    from worker.metrics.server import serving
    from worker.metrics.slot import Meters

    meters = Meters()
    meters.registry.register(GpuMemory(_gpus(slots)))
    with serving(port, address, meters.registry):
        yield meters


@contextmanager
def counting_processes(port: int | None, address: str, slots: Sequence[Slot]) -> Iterator[None]:
    """Serve what processes that are started inside the block count; without a port nothing is. Raises `BadInput`."""
    if port is None:
        yield
        return
    from worker.metrics.folder import SlotFiles, counting_folder

    with counting_folder() as folder:
        # Only now: whether metrics are files is decided when prometheus_client is imported.
        from prometheus_client import CollectorRegistry

        from worker.metrics.gpu import GpuMemory
        from worker.metrics.server import serving

        registry = CollectorRegistry()
        registry.register(SlotFiles(folder))
        registry.register(GpuMemory(_gpus(slots)))
        with serving(port, address, registry):
            yield


def _gpus(slots: Sequence[Slot]) -> frozenset[str]:
    return frozenset(index for slot in slots if slot.device != "cpu" for index in slot.device.split(","))
