"""Any process: serves what it counts while a block runs. A worker's slots and GPUs, or the whole cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.settings import Settings
    from worker.metrics.cluster import Rounds
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


@contextmanager
def counting_rounds(port: int | None, address: str, settings: Settings) -> Iterator[Rounds | None]:
    """Serve the cluster's numbers and a reconciler's rounds; without a port nothing is counted. Raises `BadInput`."""
    if port is None:
        yield None
        return
    from prometheus_client import CollectorRegistry

    from worker.metrics.cluster import ClusterCollector, Rounds
    from worker.metrics.server import serving

    rounds = Rounds()
    registry = CollectorRegistry()
    registry.register(ClusterCollector(settings, rounds))
    with serving(port, address, registry):
        yield rounds


def _gpus(slots: Sequence[Slot]) -> frozenset[str]:
    return frozenset(index for slot in slots if slot.device != "cpu" for index in slot.device.split(","))
