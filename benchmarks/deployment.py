"""RobustSeg as its users run it, `robust-cli worker` in a process of its own, for benchmarks that time whole sweeps."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from sqlalchemy import Engine, func, select

from benchmarks.peers.cpu import cpu_seconds
from benchmarks.servers import Postgres, RedisServer
from db import schema
from db.clock import now
from db.engine import make_engine, read
from db.models import Cell, Job, Log, Worker
from services.settings import Settings
from tests.db.helpers import PLUGINS, submit
from worker.client import ring

#: How often it is asked whether all jobs have ended; when they ended is read from their rows.
_POLL_S = 0.2
#: A slot has run a job when its runner's line is in the log.
_RUNNER = re.compile(r"process (\d+)")
_names = itertools.count()


@dataclass(frozen=True)
class Timed:
    """What a number of jobs took, from before they were recorded until the last one was done."""

    jobs: int
    seconds: float
    cpu_s: float  # of workers, servers and the submitting process

    @property
    def rate(self) -> float:
        """Jobs per second."""
        return self.jobs / self.seconds


@dataclass
class Deployment:
    """Workers on one database, with or without a broker; inside `with` all their slots are warm."""

    settings: Settings
    slots: int  # of each worker
    cores: Sequence[int | None] = (None,)  # one worker for each: the core that it is bound to, or any
    servers: tuple[int, ...] = ()  # processes whose CPU time counts too
    engine: Engine = field(init=False)

    @classmethod
    @contextmanager
    def embedded(cls, slots: int, cores: Sequence[int | None] = (None,)) -> Iterator[Deployment]:
        """SQLite, no broker."""
        with tempfile.TemporaryDirectory(prefix="robustseg-benchmark-") as folder:
            yield from cls(Settings(home=Path(folder)), slots, cores)._running()

    @classmethod
    @contextmanager
    def cluster(
        cls, slots: int, postgres: Postgres, redis: RedisServer, cores: Sequence[int | None] = (None,)
    ) -> Iterator[Deployment]:
        """PostgreSQL and Celery over Redis."""
        assert redis.process is not None
        name = f"robust_{os.getpid()}_{next(_names)}"
        with tempfile.TemporaryDirectory(prefix="robustseg-benchmark-") as folder:
            settings = Settings(
                home=Path(folder), database_url=postgres.url(name), broker_url=redis.url, namespace=name
            )
            yield from cls(settings, slots, cores, (postgres.pid, redis.process.pid))._running()

    def run(self, jobs: int, **fields: object) -> Timed:
        """Submit a sweep of empty jobs (`fields` as in the job kind `noop`) and wait until the last one is done."""
        name = f"sweep-{next(_names)}"
        return self.time(lambda: submit(self.engine, {f"{name}-{index}": () for index in range(jobs)}, name, **fields))

    def time(self, record: Callable[[], int]) -> Timed:
        """Record a sweep, whose id `record` returns, and wait until its last job is done."""
        pids = [os.getpid(), *self.servers]  # workers are children of this process
        cpu, began = cpu_seconds(pids), self._clock()
        sweep_id = record()
        refusal = ring(self.engine, self.settings)
        if refusal:
            raise RuntimeError(refusal)
        jobs, ended = self._wait(sweep_id)
        return Timed(jobs, ended - began, cpu_seconds(pids) - cpu)

    def _running(self) -> Iterator[Deployment]:
        self.engine = make_engine(self.settings.url)
        schema.upgrade(self.engine)
        workers = [self._start(core) for core in self.cores]
        try:
            self._warm_up(workers)
            yield self
        finally:
            for worker in workers:
                worker.terminate()
            for worker in workers:
                worker.wait(60)
            self.engine.dispose()

    def _start(self, core: int | None) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "api.cli.main", "worker", "--workers", str(self.slots), "--queues", "gpu,cpu"]
        return subprocess.Popen(
            command,
            cwd=self.settings.home,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            preexec_fn=None if core is None else lambda: os.sched_setaffinity(0, {core}),
        )

    def _environment(self) -> dict[str, str]:
        own = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}
        own |= {"ROBUST_HOME": str(self.settings.home), "ROBUST_NAMESPACE": self.settings.namespace}
        own["ROBUST_PLUGINS"] = str(PLUGINS)
        if self.settings.broker_url is not None:
            own |= {
                "ROBUST_DATABASE_URL": self.settings.url.render_as_string(hide_password=False),
                "ROBUST_BROKER_URL": self.settings.broker_url.get_secret_value(),
            }
        return own

    def _warm_up(self, workers: list[subprocess.Popen[bytes]]) -> None:
        """Small sweeps until every slot has run a job."""
        deadline, slots = time.monotonic() + 120, self.slots * len(self.cores)
        while len(self._runners()) < slots:
            if any(worker.poll() is not None for worker in workers) or time.monotonic() > deadline:
                raise RuntimeError("the worker's slots do not start")
            if self._slots_alive() == slots:
                self.run(10 * slots, rows=10)
            time.sleep(_POLL_S)

    def _slots_alive(self) -> int:
        with read(self.engine) as connection:
            return connection.execute(select(func.count()).select_from(Worker)).scalar_one()

    def _runners(self) -> set[str]:
        with read(self.engine) as connection:
            texts = connection.scalars(select(Log.text)).all()
        pids = {pid for text in texts for pid in _RUNNER.findall(text)}
        return {pid for pid in pids if psutil.pid_exists(int(pid))}

    def _clock(self) -> float:
        with read(self.engine) as connection:
            return connection.execute(select(now())).scalar_one()

    def _wait(self, sweep_id: int) -> tuple[int, float]:
        """How many jobs there were, and when the last one ended by the database's clock; raises when one ends badly."""
        mine = select(Job.state, func.count(), func.max(Job.finished_at)).join(Cell, Cell.job_id == Job.id)
        mine = mine.where(Cell.sweep_id == sweep_id).group_by(Job.state)
        while True:
            with read(self.engine) as connection:
                found = {state: (count, last) for state, count, last in connection.execute(mine)}
            if found.keys() == {"done"}:
                return found["done"]
            if found.keys() & {"failed", "parked", "cancelled", "blocked"}:
                raise RuntimeError(f"jobs ended badly: {found}")
            time.sleep(_POLL_S)
