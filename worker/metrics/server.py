"""Worker and reconciler processes: serve a registry over HTTP, in threads that end with the process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import start_http_server
from prometheus_client.registry import Collector

from services.errors import BadInput


@contextmanager
def serving(port: int, address: str, collector: Collector) -> Iterator[int]:
    """Answer `GET /metrics` on this port (0: any free one, which is yielded) while the block runs.

    Raises `BadInput` when the port cannot be had.
    """
    try:
        server, _ = start_http_server(port, address, collector)
    except OSError as error:
        raise BadInput(
            f"cannot serve metrics on {address} port {port}: {error.strerror}; "
            "give another --metrics-port or --metrics-address"
        ) from error
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
