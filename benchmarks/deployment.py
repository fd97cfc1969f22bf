"""RobustSeg as its users run it, `robust-cli worker` in a process of its own, for benchmarks that time whole sweeps."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from peers.cpu import cpu_seconds
from servers import Postgres, RedisServer
from sqlalchemy import Engine, func, select

from db import schema
from db.clock import now
from db.engine import make_engine, read
from db.models import Cell, Job, Log, Worker
from services.settings import Settings
from tests.db.helpers import submit
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
    """Slots on one database, with or without a broker. `open` yields one whose slots are warm."""

    settings: Settings
    slots: int
    servers: tuple[int, ...] = ()  # processes whose CPU time counts too
    engine: Engine = field(init=False)

    @classmethod
    @contextmanager
    def embedded(cls, slots: int) -> Iterator[Deployment]:
        """SQLite, no broker."""
        with tempfile.TemporaryDirectory(prefix="robustseg-benchmark-") as folder:
            yield from cls(Settings(home=Path(folder)), slots)._running()

    @classmethod
    @contextmanager
    def cluster(cls, slots: int, postgres: Postgres, redis: RedisServer) -> Iterator[Deployment]:
        """PostgreSQL and Celery over Redis."""
        assert redis.process is not None
        name = f"robust_{os.getpid()}_{next(_names)}"
        with tempfile.TemporaryDirectory(prefix="robustseg-benchmark-") as folder:
            settings = Settings(
                home=Path(folder), database_url=postgres.url(name), broker_url=redis.url, namespace=name
            )
            yield from cls(settings, slots, (postgres.pid, redis.process.pid))._running()

    def run(self, jobs: int, **fields: object) -> Timed:
        """Submit a sweep of empty jobs (`fields` as in the job kind `noop`) and wait until the last one is done."""
        name = f"sweep-{next(_names)}"
        pids = [os.getpid(), *self.servers]  # the worker is a child of this process
        cpu, began = cpu_seconds(pids), self._clock()
        sweep_id = submit(self.engine, {f"{name}-{index}": () for index in range(jobs)}, name=name, **fields)
        refusal = ring(self.engine, self.settings)
        if refusal:
            raise RuntimeError(refusal)
        ended = self._wait(sweep_id, jobs)
        return Timed(jobs, ended - began, cpu_seconds(pids) - cpu)

    def _running(self) -> Iterator[Deployment]:
        self.engine = make_engine(self.settings.url)
        schema.upgrade(self.engine)
        command = ["-m", "api.cli.main", "worker", "--workers", str(self.slots), "--queues", "gpu,cpu"]
        process = subprocess.Popen(
            [sys.executable, *command], cwd=self.settings.home, env=self._environment(), stdin=subprocess.DEVNULL
        )
        try:
            self._warm_up(process)
            yield self
        finally:
            process.terminate()
            process.wait(60)
            self.engine.dispose()

    def _environment(self) -> dict[str, str]:
        own = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}
        own |= {"ROBUST_HOME": str(self.settings.home), "ROBUST_NAMESPACE": self.settings.namespace}
        if self.settings.broker_url is not None:
            own |= {
                "ROBUST_DATABASE_URL": self.settings.url,
                "ROBUST_BROKER_URL": self.settings.broker_url.get_secret_value(),
            }
        return own

    def _warm_up(self, process: subprocess.Popen[bytes]) -> None:
        """Small sweeps until every slot has run a job."""
        deadline = time.monotonic() + 120
        while len(self._runners()) < self.slots:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the worker's slots do not start")
            if self._slots_alive() == self.slots:
                self.run(10 * self.slots, rows=10)
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

    def _wait(self, sweep_id: int, jobs: int) -> float:
        """When the last job ended, by the database's clock; raises when jobs do not end or end badly."""
        ended = select(func.count(), func.max(Job.finished_at)).join(Cell, Cell.job_id == Job.id)
        ended = ended.where(Cell.sweep_id == sweep_id, Job.state == "done")
        deadline = time.monotonic() + 600
        while time.monotonic() < deadline:
            with read(self.engine) as connection:
                count, last = connection.execute(ended).one()
            if count == jobs:
                return last
            time.sleep(_POLL_S)
        raise RuntimeError(f"only {count} of {jobs} jobs were done after 600 s")
