"""Many simulated slots on one PostgreSQL: each claims, holds its lease, finishes and claims again; no job computes.

The slots share a few client processes and connections, as behind a connection pooler: what is measured is how the
server takes their transactions, at the moments at which that many slots would send them.
"""

from __future__ import annotations

import heapq
import multiprocessing
import random
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

import psutil
import psycopg
from sqlalchemy import text

from benchmarks.peers.cpu import cpu_seconds
from benchmarks.scaling_moves import LEASE_S, Slot, fill, open_new, register
from benchmarks.servers import Postgres
from db.engine import make_engine

PROCESSES = 2
CONNECTIONS = 5  # of each process: what the pool of one engine keeps open


@dataclass(frozen=True)
class Load:
    """So many slots with jobs of one length."""

    slots: int
    job_s: float
    window_s: float = 20.0  # measured, after the ramp

    @property
    def spread_s(self) -> float:
        """First claims are spread over this, so ends and heartbeats are as in a cluster that has run for long."""
        return max(self.job_s, 5.0)

    @property
    def ramp_s(self) -> float:
        """Until all slots work."""
        return self.spread_s + 5.0

    @property
    def jobs_per_s(self) -> float:
        """What the slots ask for if every transaction takes no time."""
        return self.slots / self.job_s


@dataclass(frozen=True)
class Measured:
    """What happened in the window."""

    load: Load
    rates: dict[str, float]  # per second: claim, extend, finish (which includes the log, a transaction of its own)
    latency_ms: dict[str, tuple[float, float, float]]  # 50, 95 and 99 % are faster, from the first statement on
    late_ms: tuple[float, float, float]  # how long after the moment it was due a transaction began
    server_cores: float  # busy with PostgreSQL
    client_cores: float
    lock_waits: float  # connections that waited for a lock, mean
    wal_mb_per_s: float

    @property
    def kept_up(self) -> bool:
        """Whether transactions began when they were due."""
        return self.late_ms[2] < 100


@dataclass
class _Fleet:
    """The slots of one client process, and threads that each own a connection."""

    url: str
    names: Sequence[str]
    load: Load
    seed: int
    stop: threading.Event = field(default_factory=threading.Event)
    done: list[tuple[str, float, float, float]] = field(default_factory=list)  # what, due, began, ended
    failures: list[str] = field(default_factory=list)

    def run(self, pipe: Connection) -> None:
        engine = make_engine(self.url)
        draw = random.Random(self.seed)
        self.queue = [(draw.uniform(0, self.load.spread_s), number, "claim") for number in range(len(self.names))]
        heapq.heapify(self.queue)
        self.slots = [Slot(engine, name) for name in self.names]
        self.ends = [0.0] * len(self.names)
        self.changed = threading.Condition()
        threads = [threading.Thread(target=self._serve) for _ in range(CONNECTIONS)]
        pipe.send("ready")
        self.began = pipe.recv()
        for thread in threads:
            thread.start()
        pipe.recv()
        self.stop.set()
        for thread in threads:
            thread.join()
        pipe.send((self.done, self.failures))
        engine.dispose()

    def _clock(self) -> float:
        return time.time() - self.began

    def _serve(self) -> None:
        try:
            while (event := self._next()) is not None:
                due, number, what = event
                began = self._clock()
                follows, then = self._act(self.slots[number], number, what)
                self.done.append((what, due, began, self._clock()))
                with self.changed:
                    heapq.heappush(self.queue, (follows, number, then))
                    self.changed.notify()
        except Exception as error:
            self.failures.append(f"{type(error).__name__}: {error}")
            self.stop.set()

    def _next(self) -> tuple[float, int, str] | None:
        """The event that is due next, when it is due; None when all is over."""
        with self.changed:
            while not self.stop.is_set():
                wait_s = self.queue[0][0] - self._clock() if self.queue else 1.0
                if wait_s <= 0:
                    return heapq.heappop(self.queue)
                self.changed.wait(min(wait_s, 1.0))
        return None

    def _act(self, slot: Slot, number: int, what: str) -> tuple[float, str]:
        """One step; returns when which one follows."""
        if what == "finish":
            slot.finish()
            slot.save_log()
            return self._clock(), "claim"
        if what == "claim":
            slot.claim()
            slot.require_claim()
            self.ends[number] = self._clock() + self.load.job_s
        else:
            slot.extend()
        beat = self._clock() + LEASE_S / 4
        return (beat, "extend") if beat < self.ends[number] else (self.ends[number], "finish")


def simulate(postgres: Postgres, load: Load, *, most_jobs_per_s: float) -> Measured:
    """Run the slots for a ramp and a window; the queue holds what they can take at `most_jobs_per_s`."""
    name = f"slots_{load.slots}_{load.job_s:g}".replace(".", "_")
    engine = open_new(postgres, name)
    names = register(engine, load.slots)
    needed = load.slots + min(load.jobs_per_s, most_jobs_per_s) * (load.ramp_s + load.window_s)
    fill(engine, int(1.2 * needed), name)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE job, cell, worker"))
    engine.dispose()
    context = multiprocessing.get_context("spawn")
    pipes, processes = [], []
    for number in range(PROCESSES):
        ours, theirs = context.Pipe()
        fleet = (postgres.url(name), names[number::PROCESSES], load, number)
        processes.append(context.Process(target=_run_fleet, args=(fleet, theirs)))
        processes[-1].start()
        pipes.append(ours)
    for pipe in pipes:
        pipe.recv()
    began = time.time()
    for pipe in pipes:
        pipe.send(began)
    time.sleep(load.ramp_s)
    clients = [process.pid for process in processes]
    first = _Reading(postgres, clients)
    waits = _watch_locks(postgres, load.window_s)
    last = _Reading(postgres, clients)
    for pipe in pipes:
        pipe.send("stop")
    done, failures = (
        [item for part in parts for item in part] for parts in zip(*(p.recv() for p in pipes), strict=True)
    )
    for process in processes:
        process.join()
    if failures:
        raise RuntimeError(failures[0])
    inside = [row for row in done if first.clock <= began + row[3] < last.clock]
    return _measured(load, inside, first, last, waits)


def _run_fleet(fleet: tuple[Any, ...], pipe: Connection) -> None:
    _Fleet(*fleet).run(pipe)


class _Reading:
    """Counters at one moment."""

    def __init__(self, postgres: Postgres, clients: Sequence[int]) -> None:
        self.clock = time.time()
        self.server_s = cpu_seconds([postgres.pid])
        self.client_s = sum(sum(psutil.Process(pid).cpu_times()[:2]) for pid in clients)
        with psycopg.connect(postgres.dsn()) as connection:
            self.wal = int(connection.execute("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')").fetchone()[0])


def _watch_locks(postgres: Postgres, seconds: float) -> float:
    """The mean number of connections that wait for a lock of another one."""
    seen = []
    with psycopg.connect(postgres.dsn(), autocommit=True) as connection:
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            seen.append(connection.execute(waiting).fetchone()[0])
            time.sleep(0.2)
    return sum(seen) / len(seen)


def _measured(load: Load, rows: list[Any], first: _Reading, last: _Reading, waits: float) -> Measured:
    seconds = last.clock - first.clock
    kinds = sorted({row[0] for row in rows})
    return Measured(
        load,
        rates={kind: sum(row[0] == kind for row in rows) / seconds for kind in kinds},
        latency_ms={kind: percentiles([row[3] - row[2] for row in rows if row[0] == kind]) for kind in kinds},
        late_ms=percentiles([max(0.0, row[2] - row[1]) for row in rows]),
        server_cores=(last.server_s - first.server_s) / seconds,
        client_cores=(last.client_s - first.client_s) / seconds,
        lock_waits=waits,
        wal_mb_per_s=(last.wal - first.wal) / seconds / 1e6,
    )


def percentiles(seconds: Sequence[float]) -> tuple[float, float, float]:
    """The 50th, 95th and 99th in milliseconds."""
    ordered = sorted(seconds)
    return tuple(ordered[min(len(ordered) - 1, int(part * len(ordered)))] * 1e3 for part in (0.5, 0.95, 0.99))
