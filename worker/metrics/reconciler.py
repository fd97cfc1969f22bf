"""Reconciler process: serves the whole cluster and its own rounds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.settings import Settings
    from worker.metrics.cluster import Rounds


@contextmanager
def counting_rounds(port: int | None, address: str, settings: Settings) -> Iterator[Rounds | None]:
    """Serve the cluster's numbers while the block runs; without a port nothing is counted. Raises `BadInput`."""
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
