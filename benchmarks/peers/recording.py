"""What the recorders share: the same number of jobs from one process or several, timed without their start."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import time
from collections.abc import Callable
from multiprocessing.synchronize import Barrier

from sqlalchemy import event
from sqlalchemy.engine import Engine

from benchmarks.peers.cpu import cpu_seconds

#: Recorded before the clock starts: tables exist, statements are compiled, connections are open.
WARM_UP = 5

#: Makes the function that records one job.
Opened = Callable[[argparse.Namespace], Callable[[], None]]


def parse(*ways: str) -> argparse.Namespace:
    """The command line of a recorder."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--storage", required=True, help="SQLAlchemy URL of the peer's database")
    parser.add_argument("--jobs", type=int, required=True)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--way", choices=ways, default=ways[0])
    parser.add_argument("--wal", action="store_true", help="SQLite as RobustSeg sets it: WAL, synchronous=NORMAL")
    parser.add_argument("--server", type=int, action="append", default=[], help="process whose CPU time counts too")
    return parser.parse_args()


def measure(arguments: argparse.Namespace, open_store: Opened) -> None:
    """Record the jobs and print one line of JSON: how many, in how many seconds, with how much CPU time."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(arguments.processes + 1)
    share = arguments.jobs // arguments.processes
    processes = [
        context.Process(target=_record, args=(arguments, open_store, share, barrier))
        for _ in range(arguments.processes)
    ]
    for process in processes:
        process.start()
    pids = [os.getpid(), *arguments.server]
    barrier.wait(120)  # all are warm
    cpu, began = cpu_seconds(pids), time.perf_counter()
    barrier.wait(120)  # go
    barrier.wait(600)  # all are done
    seconds, cpu = time.perf_counter() - began, cpu_seconds(pids) - cpu
    for process in processes:
        process.join()
    print(json.dumps({"jobs": share * arguments.processes, "seconds": seconds, "cpu_s": cpu}))


def _record(arguments: argparse.Namespace, open_store: Opened, jobs: int, barrier: Barrier) -> None:
    if arguments.wal:
        event.listen(Engine, "connect", _set_wal)
    record = open_store(arguments)
    for _ in range(WARM_UP):
        record()
    barrier.wait()
    barrier.wait()
    for _ in range(jobs):
        record()
    barrier.wait()


def _set_wal(connection: object, _: object) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
