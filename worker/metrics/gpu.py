"""Worker processes: memory of this machine's GPUs as nvidia-smi reports it, without importing torch."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily

from services.jobs.device.driver import query_gpus

#: Asked not more often than this, however many scrape.
_KEEP_S = 5.0


class GpuMemory:
    """A collector: used and total bytes of the GPUs that it is given; without a driver it has nothing to say."""

    def __init__(self, indices: frozenset[str]) -> None:
        self._indices = indices
        self._lock = threading.Lock()
        self._asked = -_KEEP_S
        self._known: list[tuple[str, float, float]] = []

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Both metrics, with one sample for each GPU."""
        used = GaugeMetricFamily("robust_gpu_memory_used_bytes", "Memory of a GPU that is in use.", labels=["gpu"])
        total = GaugeMetricFamily("robust_gpu_memory_total_bytes", "Memory that a GPU has.", labels=["gpu"])
        for index, used_bytes, total_bytes in self._look():
            used.add_metric([index], used_bytes)
            total.add_metric([index], total_bytes)
        yield used
        yield total

    def _look(self) -> list[tuple[str, float, float]]:
        if not self._indices:
            return []
        with self._lock:
            if time.monotonic() - self._asked >= _KEEP_S:
                self._known = [gpu for gpu in _ask() if gpu[0] in self._indices]
                self._asked = time.monotonic()
            return self._known


def _ask() -> list[tuple[str, float, float]]:
    """Index, used bytes and total bytes of each GPU; empty when nvidia-smi is absent or does not answer."""
    rows = query_gpus("index", "memory.used", "memory.total", timeout_s=5)
    try:
        return [(index, float(used) * 2**20, float(total) * 2**20) for index, used, total in rows]
    except ValueError:  # "[N/A]" for a GPU that shares its host's memory
        return []
