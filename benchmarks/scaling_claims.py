"""Everybody claims at once: what connections that all want the first ready job cost each other, and the server."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import psutil
from sqlalchemy import Engine, create_engine, func, select, text, update
from sqlalchemy.pool import NullPool

from benchmarks.peers.cpu import cpu_seconds
from benchmarks.scaling_moves import LEASE_S, fill, open_new, register
from benchmarks.scaling_workers import percentiles
from benchmarks.servers import Postgres
from db import jobs
from db.engine import make_engine
from db.models import Job

PROCESSES = 2


@dataclass(frozen=True)
class Rush:
    """So many connections that claimed as fast as they could."""

    connections: int
    claims_per_s: float
    latency_ms: tuple[float, float, float]
    server_ms: float  # processor time of PostgreSQL per claim
    first_claims_s: float  # from the signal until each connection had its first job
    memory_mb: float  # of the server, per connection


def rush(postgres: Postgres, connections: Sequence[int], *, ready: int, seconds: float) -> list[Rush]:
    """For each number of connections: a queue of `ready` jobs, and claims without finishing for so long.

    Raises when a job was claimed twice.
    """
    engine = open_new(postgres, "claims")
    register_all = register(engine, max(connections))
    fill(engine, ready, "claims")
    found = []
    for count in connections:
        _reset(engine)
        found.append(_rush(postgres, engine, register_all[:count], seconds))
    engine.dispose()
    return found


def claims_beside_open_transaction(postgres: Postgres, *, ready: int, taken: int) -> tuple[float, float]:
    """Milliseconds of a claim after `taken` claims: without, and with a transaction that has been open all the time.

    Such a transaction (a long report, a dump) keeps the rows that claims have left behind, and each claim passes them.
    """
    engine = open_new(postgres, "open_transaction")
    name = register(engine, 1)[0]
    fill(engine, ready, "open")
    times = []
    for held in (False, True):
        _reset(engine)
        other = create_engine(engine.url, poolclass=NullPool).connect()
        if held:
            other.execution_options(isolation_level="REPEATABLE READ").execute(text("SELECT count(*) FROM job"))
        measured = []
        for _ in range(taken):
            began = time.perf_counter()
            with engine.begin() as connection:
                jobs.claim(connection, owner=name, lease_s=LEASE_S, gpus=[0])
            measured.append(time.perf_counter() - began)
        times.append(percentiles(measured[-taken // 10 :])[0])
        other.close()
    engine.dispose()
    return times[0], times[1]


def _reset(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(update(Job).values(state="ready", fence=0, owner=None, lease_until=None))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM FULL"))
        connection.execute(text("ANALYZE"))


def _rush(postgres: Postgres, engine: Engine, names: Sequence[str], seconds: float) -> Rush:
    context = multiprocessing.get_context("spawn")
    pipes, processes = [], []
    before = _memory(postgres)
    parts = [names[number::PROCESSES] for number in range(PROCESSES) if names[number::PROCESSES]]
    for part in parts:
        ours, theirs = context.Pipe()
        url = engine.url.render_as_string(hide_password=False)
        processes.append(context.Process(target=_claim_for, args=(url, part, seconds, theirs)))
        processes[-1].start()
        pipes.append(ours)
    for pipe in pipes:
        pipe.recv()  # all are connected
    memory = (_memory(postgres) - before) / len(names)
    server_s, began = cpu_seconds([postgres.pid]), time.time()
    for pipe in pipes:
        pipe.send("go")
    done = [row for pipe in pipes for row in pipe.recv()]
    server_s = cpu_seconds([postgres.pid]) - server_s
    for process in processes:
        process.join()
    _require_unique(engine, len(done))
    firsts: dict[str, float] = {}
    for name, ended, _ in done:
        firsts[name] = min(ended, firsts.get(name, ended))
    if len(firsts) < len(names):
        raise RuntimeError("a connection got no job: give the rush more time or more jobs")
    return Rush(
        len(names),
        len(done) / (max(row[1] for row in done) - began),
        percentiles([row[2] for row in done]),
        server_s / len(done) * 1e3,
        max(firsts.values()) - began,
        memory / 1e6,
    )


def _claim_for(url: str, names: Sequence[str], seconds: float, pipe: Connection) -> None:
    engine = make_engine(url)
    warm, go = threading.Barrier(len(names) + 1), threading.Event()
    done: list[tuple[str, float, float]] = []
    threads = [
        threading.Thread(target=_claim, args=(url, name, seconds, warm, go, done), daemon=True) for name in names
    ]
    for thread in threads:
        thread.start()
    warm.wait(300)
    pipe.send("ready")
    pipe.recv()
    go.set()
    for thread in threads:
        thread.join()
    pipe.send(done)
    engine.dispose()


def _claim(url: str, name: str, seconds: float, warm: threading.Barrier, go: threading.Event, done: list[Any]) -> None:
    engine = make_engine(url)
    with engine.connect() as connection:
        connection.execute(text("SELECT 1"))
    warm.wait()
    go.wait()
    ends = time.time() + seconds
    while True:
        began = time.time()
        with engine.begin() as connection:
            found = jobs.claim(connection, owner=name, lease_s=LEASE_S, gpus=[0])
        ended = time.time()
        if found is not None:
            done.append((name, ended, ended - began))
        if found is None or ended > ends:
            break
    engine.dispose()


def _require_unique(engine: Engine, claims: int) -> None:
    with engine.connect() as connection:
        running, fences = connection.execute(
            select(func.count(), func.sum(Job.fence)).where(Job.state == "running")
        ).one()
    if not running == fences == claims:
        raise RuntimeError(f"{claims} claims, but {running} running jobs with {fences} fences: a job was claimed twice")


def _memory(postgres: Postgres) -> float:
    """Bytes of the server's processes, each shared page counted once."""
    root = psutil.Process(postgres.pid)
    return float(sum(process.memory_full_info().pss for process in [root, *root.children(recursive=True)]))
