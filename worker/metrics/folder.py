"""Cluster worker process and pool processes: counts of slots, through files in a folder that the parent makes."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from prometheus_client import Metric

    from worker.metrics.slot import Meters

#: prometheus_client's own: set when it is imported, it makes every metric a file in that folder.
_VARIABLE = "PROMETHEUS_MULTIPROC_DIR"


@contextmanager
def counting_folder() -> Iterator[Path]:
    """A folder for processes that are started inside the block; it is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="robustseg-metrics-") as folder:
        os.environ[_VARIABLE] = folder
        try:
            yield Path(folder)
        finally:
            del os.environ[_VARIABLE]


def find_meters() -> Meters | None:
    """Meters of a slot process that counts in its parent's folder; None when no metrics are served."""
    if _VARIABLE not in os.environ:
        return None
    from worker.metrics.slot import Meters

    return Meters()


class SlotFiles:
    """A collector: the sum of what all processes counted, and the present values of those that live."""

    def __init__(self, folder: Path) -> None:
        from prometheus_client.multiprocess import MultiProcessCollector

        self._folder = folder
        self._files = MultiProcessCollector(None, path=str(folder))  # type: ignore[no-untyped-call]

    def collect(self) -> Iterator[Metric]:
        """All metrics; files of present values that dead processes left behind are removed."""
        for file in self._folder.glob("gauge_live*.db"):
            if not psutil.pid_exists(int(file.stem.rpartition("_")[2])):
                file.unlink(missing_ok=True)
        yield from self._files.collect()  # type: ignore[no-untyped-call]
