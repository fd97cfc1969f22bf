"""The transactions of a slot, each exactly as worker and runner send it, and what one of them costs by itself."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import psutil
from sqlalchemy import Engine, text

from benchmarks.peers.cpu import TICK_S, cpu_seconds
from benchmarks.servers import Postgres
from db import jobs, logs, schema, workers
from db.engine import make_engine, write
from db.jobs import Claim
from db.rows import EvaluationRow, ScoreRow
from services.jobs.context import Outcome
from services.jobs.execute import commit
from tests.db.helpers import submit

LEASE_S = 60.0
#: What a job prints.
_PRINTED = "2025-01-01T00:00:00Z job 12345 (evaluate), claim 1, on cpu, process 12345\ndone in 10.0 s\n"
_PROGRESS = {"done": 1, "total": 60, "unit": "epoch", "detail": "loss 0.123"}
#: Transactions of one sort that are measured before the next sort's turn.
BLOCK = 100
_MADE = EvaluationRow("benchmark", "internal", "original", "adopted", None)


@dataclass
class Slot:
    """One simulated slot: says what `worker.supervisor` and `worker.runner` say to the database, computes nothing."""

    engine: Engine
    incarnation: str
    claimed: Claim | None = None

    def claim(self) -> bool:
        """Claim the most urgent job; returns whether there was one."""
        with write(self.engine) as connection:
            self.claimed = jobs.claim(connection, owner=self.incarnation, lease_s=LEASE_S, gpus=[0])
        return self.claimed is not None

    def extend(self, progress: dict[str, Any] | None = None) -> None:
        """Hold the job for another lease, which is the heartbeat of a busy slot."""
        with write(self.engine) as connection:
            jobs.extend(connection, self.require_claim(), lease_s=LEASE_S, progress=progress)
            workers.beat(connection, self.incarnation, "busy")

    def idle(self) -> None:
        """The heartbeat of an idle slot."""
        with write(self.engine) as connection:
            workers.beat(connection, self.incarnation, "idle")

    def finish(self, rows: int = 10) -> None:
        """Store so many result rows and end the job."""
        commit(self.engine, self.require_claim(), Outcome(evaluation=_MADE, scores=scores(rows)), store=None)

    def save_log(self) -> None:
        """Store what the job printed at its end."""
        claimed = self.require_claim()
        with write(self.engine) as connection:
            logs.append(connection, claimed.job_id, claimed.fence, _PRINTED)

    def require_claim(self) -> Claim:
        """The job that it holds."""
        if self.claimed is None:
            raise RuntimeError("the queue ran dry: give the simulation more jobs")
        return self.claimed


def scores(rows: int) -> list[ScoreRow]:
    """So many result rows of one job."""
    return [
        ScoreRow("0", 0.0, f"case-{index:04d}", f"case-{index:04d}", "WT", "dice", 0.5, "normal", 1, 1)
        for index in range(rows)
    ]


def register(engine: Engine, count: int) -> list[str]:
    """Announce so many slots; returns their incarnations."""
    names = [uuid.uuid4().hex for _ in range(count)]
    with write(engine) as connection:
        for number, name in enumerate(names):
            workers.register_worker(
                connection,
                incarnation=name,
                host="simulated",
                pid=os.getpid(),
                process_started=0.0,
                slot=number,
                device="cpu",
                queues="cpu",
                version="benchmark",
            )
    return names


def fill(engine: Engine, count: int, name: str) -> None:
    """Record so many ready jobs, as a sweep does."""
    submit(engine, {f"{name}-{index}": () for index in range(count)}, name=name)


def open_new(postgres: Postgres, name: str) -> Engine:
    """An engine on an empty database of the current schema."""
    engine = make_engine(postgres.url(name))
    schema.upgrade(engine)
    return engine


@dataclass(frozen=True)
class Cost:
    """One transaction by itself; its processor times are never less than the clock can tell from nothing."""

    name: str
    milliseconds: float  # median, of one connection without any other
    server_ms: float  # processor time of PostgreSQL
    client_ms: float  # processor time of the Python process
    round_trips: int  # times that it waits for the server's answer
    wal_bytes: float  # written to the log that a commit waits for


def measure_costs(postgres: Postgres, *, count: int, ready: int) -> list[Cost]:
    """Each transaction `count` times, with `ready` jobs in the queue beside those that it takes."""
    engine = open_new(postgres, "costs")
    slots = [Slot(engine, name) for name in register(engine, count)]
    fill(engine, ready + 4 * count, "costs")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE job, cell, worker"))
    steps: dict[str, Callable[[Slot], object]] = {
        "claim": Slot.claim,
        "extend and beat": Slot.extend,
        "the same with progress": lambda slot: slot.extend(_PROGRESS),
        "idle beat": Slot.idle,
        "finish, 10 rows": lambda slot: slot.finish(10),
        "save the log": Slot.save_log,
    }
    for _ in range(20):  # statements are compiled and prepared
        for step in steps.values():
            step(slots[0])
    trips = {name: _round_trips(engine, lambda step=step: step(slots[0])) for name, step in steps.items()}
    blocks: dict[str, list[_Block]] = {}
    for start in range(0, count, BLOCK):  # in turns, so that a busy moment of the machine hits all alike
        some = slots[start : start + BLOCK]
        for name, step in steps.items():
            blocks.setdefault(name, []).append(_measure(postgres, engine, step, some))
    for rows in (100, 1000):
        some = slots[: max(10, 2000 // rows)]
        for slot in some:
            slot.claim()
        name = f"finish, {rows} rows"
        trips[name] = trips["finish, 10 rows"]
        blocks[name] = [_measure(postgres, engine, lambda slot, rows=rows: slot.finish(rows), some)]
    engine.dispose()
    return [_cost(name, found, trips[name]) for name, found in blocks.items()]


@dataclass(frozen=True)
class _Block:
    """A number of equal transactions, one after another."""

    seconds: Sequence[float]
    server_s: float
    client_s: float
    wal_bytes: int


def _measure(postgres: Postgres, engine: Engine, step: Callable[[Slot], object], slots: Sequence[Slot]) -> _Block:
    client, times, wal = psutil.Process(), [], _wal(engine)
    server_s, client_s = cpu_seconds([postgres.pid]), sum(client.cpu_times()[:2])
    for slot in slots:
        began = time.perf_counter()
        step(slot)
        times.append(time.perf_counter() - began)
    server_s, client_s = cpu_seconds([postgres.pid]) - server_s, sum(client.cpu_times()[:2]) - client_s
    return _Block(times, server_s, client_s, _wal(engine) - wal)


def _cost(name: str, blocks: Sequence[_Block], round_trips: int) -> Cost:
    times = [seconds for block in blocks for seconds in block.seconds]
    return Cost(
        name,
        statistics.median(times) * 1e3,
        max(TICK_S, sum(block.server_s for block in blocks)) / len(times) * 1e3,
        max(TICK_S, sum(block.client_s for block in blocks)) / len(times) * 1e3,
        round_trips,
        sum(block.wal_bytes for block in blocks) / len(times),
    )


def _wal(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")).scalar_one())


def _round_trips(engine: Engine, action: Callable[[], object]) -> int:
    """How often the server says that it is ready for the next command, from libpq's own trace."""
    with tempfile.TemporaryFile("w+") as trace:
        with engine.connect() as connection:  # the pool's only connection, which `action` gets again
            protocol = connection.connection.driver_connection.pgconn
        protocol.trace(trace.fileno())
        action()
        protocol.untrace()
        trace.seek(0)
        return trace.read().count("ReadyForQuery")
