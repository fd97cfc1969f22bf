"""A task that does nothing, its empty result back through Redis: `python -m benchmarks.peers.bare_celery JOBS [PID]`.

All are sent, then all results are awaited; the broker's URL is in BARE_CELERY_BROKER. Everything else is Celery's
default. It needs no environment of its own, Celery is a dependency of RobustSeg. CPU time of these PIDs counts too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery

from benchmarks.peers.cpu import cpu_seconds

BROKER = os.environ.get("BARE_CELERY_BROKER")
app = Celery("bare_celery", broker=BROKER, backend=BROKER)
app.conf.update(broker_connection_retry_on_startup=True)

PROCESSES = 2


@app.task(name="nothing")
def nothing(_: int) -> None:
    """Nothing."""


def main() -> None:
    """Start a worker, warm it up, and print one line of JSON: how many round trips, seconds, CPU time."""
    jobs, servers = int(sys.argv[1]), [int(pid) for pid in sys.argv[2:]]
    command = [sys.executable, "-m", "celery", "-A", __spec__.name, "worker", "-c", str(PROCESSES), "-l", "ERROR"]
    worker = subprocess.Popen(
        [*command, "--without-mingle", "--without-gossip"],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _round_trips(100)
        pids = [os.getpid(), *servers]
        cpu, began = cpu_seconds(pids), time.perf_counter()
        _round_trips(jobs)
        seconds, cpu = time.perf_counter() - began, cpu_seconds(pids) - cpu
    finally:
        worker.terminate()
        worker.wait()
    print(json.dumps({"jobs": jobs, "seconds": seconds, "cpu_s": cpu}))


def _round_trips(count: int) -> None:
    for result in [nothing.delay(index) for index in range(count)]:
        result.get(timeout=120)


if __name__ == "__main__":
    main()
