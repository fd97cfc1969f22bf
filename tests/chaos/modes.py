"""The two ways to run, so that each failure case is written once: start, find, kill, submit, and look at the end."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import psutil
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from db import jobs, schema, states
from db.engine import make_engine, write
from db.jobs import Ready
from services.settings import Settings
from tests.chaos.processes import MARK, family, marked, orphans, role, send
from tests.chaos.servers import PostgresServer, RedisServer
from tests.chaos.witness import Witness
from tests.db.helpers import PLUGINS, submit
from tests.waiting import wait_for
from worker.doorbell import Doorbell

ROOT = Path(__file__).parents[2]

#: Settings of every process in these tests.
LEASE_S, RECONCILE_S = 3.0, 0.5

#: What is promised: after this time a job of a holder that is gone has another, or has ended.
RECOVERY_S = LEASE_S + RECONCILE_S + 5.0


@dataclass
class Worker:
    """One `robust-cli worker` with everything below it."""

    command: psutil.Process
    slots: int

    def find(self, wanted: str) -> list[psutil.Process]:
        """Its processes of one role."""
        return [process for process in family(self.command) if role(process) == wanted]

    def everything(self) -> list[psutil.Process]:
        """All its processes, parents first."""
        return family(self.command)


@dataclass
class Fault:
    """Something bad that happened, and to which jobs."""

    what: str
    at: float
    job_ids: set[int]


@dataclass
class Mode:
    """Processes, database and faults of one test."""

    folder: Path
    record: Callable[[str, object], None]
    settings: dict[str, str] = field(default_factory=dict)
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)
    workers: list[Worker] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    _started: list[subprocess.Popen[bytes]] = field(default_factory=list)
    _graphs: int = 0
    _tokens: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.record("mode", type(self).__name__.lower())
        self.output = self.folder / "output"
        url = self.make_database()
        self.settings |= {
            "ROBUST_HOME": str(self.folder),
            "ROBUST_PLUGINS": str(PLUGINS),
            "ROBUST_LEASE_S": f"{LEASE_S:g}",
            "ROBUST_RECONCILE_S": f"{RECONCILE_S:g}",
            "ROBUST_RETRY_DELAY_S": "0",
            "ROBUST_STOP_GRACE_S": "0.5",
        }
        self.engine: Engine = make_engine(url)
        schema.upgrade(self.engine)
        self.witness = Witness(self.engine)
        self.witness.install()

    # What differs between the modes.

    def make_database(self) -> str:
        """Make an empty database; returns its URL for the tester."""
        raise NotImplementedError

    def ring(self, job_ids: Sequence[int]) -> None:
        """Tell the workers that these jobs are ready."""

    def is_held_up(self) -> bool:
        """Whether somebody keeps a transaction open that others may have to wait for."""
        raise NotImplementedError

    # What is the same.

    def environment(self, **variables: str) -> dict[str, str]:
        """The environment of every process of this test: nothing of the tester's own settings."""
        outside = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}
        injected = os.pathsep.join((str(Path(__file__).with_name("injected")), str(ROOT)))
        here = {MARK: self.mark, "PYTHONPATH": injected, "OMP_NUM_THREADS": "1"}
        return {**outside, **here, **self.settings, **variables}

    def start(self, *words: str, **variables: str) -> subprocess.Popen[bytes]:
        """Start one `robust-cli` command; what it prints goes to the file `output`."""
        with self.output.open("ab") as output:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", "api.cli.main", *words],
                cwd=self.folder,
                env=self.environment(**variables),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        self._started.append(process)
        return process

    def start_workers(self, count: int, slots: int = 1, **variables: str) -> list[Worker]:
        """Start workers and wait until each of their slots has announced itself."""
        started = self.order_workers(count, slots, **variables)
        for worker in started:
            wait_for(lambda worker=worker: self.slots_of(worker) == slots, f"a worker announces {slots} slots")
        return started

    def order_workers(self, count: int, slots: int = 1, **variables: str) -> list[Worker]:
        """Start workers without waiting for them."""
        started = [
            Worker(psutil.Process(self.start("worker", "--workers", str(slots), **variables).pid), slots)
            for _ in range(count)
        ]
        self.workers += started
        return started

    def start_worker(self, slots: int = 1, **variables: str) -> Worker:
        """Start one worker and wait until it is there."""
        return self.start_workers(1, slots, **variables)[0]

    def slots_of(self, worker: Worker) -> int:
        """Slots of a worker that are announced and alive."""
        mine = [process.pid for process in worker.find("supervisor")]
        return sum(mine.count(pid) for pid in self.witness.pids().values())

    def start_reconciler(self, **variables: str) -> psutil.Process:
        """Start a reconciler that runs until it is stopped."""
        return psutil.Process(self.start("reconcile", "--forever", **variables).pid)

    def submit(
        self, tokens: Sequence[str] | Mapping[str, Sequence[str]], expect: str = states.DONE, **fields: object
    ) -> None:
        """Record empty jobs (token -> tokens of its parents) and say which state they will end in."""
        graph = tokens if isinstance(tokens, Mapping) else dict.fromkeys(tokens, ())
        self._graphs += 1
        submit(self.engine, graph, name=f"chaos-{self._graphs}", **fields)
        self._tokens |= dict.fromkeys(graph, expect)
        self.ring(self.ready())

    def expect(self, **states_by_token: str) -> None:
        """These jobs will end in other states than was said at first."""
        self._tokens |= states_by_token

    def ready(self) -> list[int]:
        """Jobs that somebody may claim."""
        with self.engine.connect() as connection:
            return [row[0] for row in connection.exec_driver_sql("SELECT id FROM job WHERE state = 'ready'")]

    def count(self, state: str) -> int:
        """Jobs in a state."""
        return list(self.witness.states().values()).count(state)

    def job_id(self, token: str) -> int:
        """The id of a job."""
        with self.engine.connect() as connection:
            found = connection.exec_driver_sql("SELECT label, id FROM job").all()
            return dict(found)[token]

    def cancel(self, tokens: Sequence[str]) -> None:
        """As `robust-cli cancel` does."""
        ids = [self.job_id(token) for token in tokens]
        with write(self.engine) as connection:
            jobs.cancel(connection, ids)

    def retry(self, tokens: Sequence[str]) -> None:
        """As `robust-cli retry` does."""
        ids = [self.job_id(token) for token in tokens]
        with write(self.engine) as connection:
            jobs.retry(connection, ids)
        self.ring(self.ready())

    @property
    def gate(self) -> Path:
        """Jobs that are told to wait for it do not end before it is opened."""
        return self.folder / "gate"

    def open_gate(self) -> None:
        """Let the jobs end that wait for it."""
        self.gate.touch()

    def held_by(self, worker: Worker) -> set[int]:
        """Jobs that a worker's slots hold now."""
        pids = self.witness.pids()
        mine = {process.pid for process in worker.everything()}
        return {job_id for job_id, owner in self.witness.running().items() if pids.get(owner) in mine}

    def wait_until_running(self, count: int) -> None:
        """Wait until so many jobs run at once."""
        wait_for(lambda: len(self.witness.running()) == count, f"{count} jobs run at once")

    def wait_until_ended(self, patience_s: float = 60.0) -> None:
        """Wait until all jobs have ended."""
        wait_for(
            lambda: all(state in states.ENDED for state in self.witness.states().values()),
            f"all jobs end; they are {self.witness.states()}",
            patience_s,
        )

    @contextlib.contextmanager
    def fault(self, what: str, job_ids: set[int] | None = None) -> Iterator[None]:
        """Do something bad inside; it concerns these jobs, or all that run now."""
        concerned = set(self.witness.running()) if job_ids is None else job_ids
        at = self.witness.now()
        yield
        self.faults.append(Fault(what, at, concerned))

    def freeze(self, processes: Sequence[psutil.Process]) -> None:
        """SIGSTOP, again until none of the processes was stopped within a transaction.

        One that was keeps what it locked: in SQLite for as long as it is stopped, in PostgreSQL for 15 s. It goes on
        until others may write: stopped at once again, it gets a millisecond further each second.
        """
        send(signal.SIGSTOP, processes)
        while self.is_held_up():
            send(signal.SIGCONT, processes)
            wait_for(lambda: not self.is_held_up(), "the transaction in which a process was stopped ends")
            send(signal.SIGSTOP, processes)

    def check(self, rows: int = 0) -> None:
        """Once everything has ended: what must hold after every failure."""
        self.witness.check(self._tokens, rows)
        for fault in self.faults:
            recovered = self.witness.recoveries(fault.job_ids, fault.at)
            assert set(recovered) == fault.job_ids, f"{fault.what}: not every job was taken up again"
            worst = max(recovered.values(), default=None)
            self.record(fault.what, worst)
            assert worst is None or worst <= RECOVERY_S, f"{fault.what}: a job waited {worst:.1f} s"
        self.check_slots()

    def check_slots(self) -> None:
        """Every slot of every worker that lives can still take a job, all at once; nobody is left without a parent."""
        slots = sum(worker.slots for worker in self.workers if worker.find("supervisor"))
        gate = self.folder / f"gate-{self._graphs}"
        tokens = [f"slot-{self._graphs}-{index}" for index in range(slots)]
        self.submit(tokens, until=str(gate))
        self.wait_until_running(slots)
        assert len(set(self.witness.running().values())) == slots
        self.check_no_orphan()
        gate.touch()
        self.wait_until_ended()

    def check_no_orphan(self) -> None:
        """No process is left whose parent is gone, a few seconds after whatever happened."""
        wait_for(lambda: not orphans(marked(self.mark)), "no process is left without its parent", patience_s=10)

    def stop(self) -> None:
        """Stop all processes politely; fails when one outlives that. A second time does nothing."""
        send(signal.SIGCONT, marked(self.mark))
        for process in self._started:
            if process.poll() is None:
                process.terminate()
        _, alive = psutil.wait_procs(marked(self.mark), timeout=15)
        left = [" ".join(process.cmdline()) for process in alive]
        send(signal.SIGKILL, alive)
        for process in self._started:
            process.wait()
        assert left == [], f"outlived their worker: {left}"

    def close(self) -> None:
        """Stop everything."""
        try:
            self.stop()
        finally:
            self.engine.dispose()


@dataclass
class Embedded(Mode):
    """SQLite in a folder, slots that ask the database; each worker reconciles."""

    def make_database(self) -> str:
        return f"sqlite:///{self.folder / 'robust.db'}"

    def is_held_up(self) -> bool:
        impatient = make_engine(str(self.engine.url), busy_timeout_s=1.0)
        try:
            with write(impatient):
                return False
        except OperationalError:
            return True
        finally:
            impatient.dispose()


@dataclass(kw_only=True)
class Celery(Mode):
    """PostgreSQL, slots that Redis wakes, a reconciler of its own."""

    redis: RedisServer
    postgres: PostgresServer
    _reconciled: bool = False

    def make_database(self) -> str:
        self.database = name = f"chaos_{self.mark}"
        server = make_engine(self.postgres.url())
        with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        server.dispose()
        url = self.postgres.url(name)
        self.settings |= {
            "ROBUST_DATABASE_URL": url,
            "ROBUST_BROKER_URL": self.redis.url(),
            "ROBUST_NAMESPACE": self.mark,
        }
        return url

    def is_held_up(self) -> bool:
        with self.engine.connect() as connection:
            held = connection.exec_driver_sql(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                "AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%%' "
                "AND state_change < clock_timestamp() - interval '1 second'"
            )
            return held.scalar_one() > 0

    def order_workers(self, count: int, slots: int = 1, **variables: str) -> list[Worker]:
        if not self._reconciled:
            self.start_reconciler()
        return super().order_workers(count, slots, **variables)

    def start_reconciler(self, **variables: str) -> psutil.Process:
        self._reconciled = True
        return super().start_reconciler(**variables)

    def ring(self, job_ids: Sequence[int]) -> None:
        self.doorbell.ring([Ready(job_id, 0) for job_id in job_ids])

    def messages(self) -> int:
        """Messages that wait for somebody."""
        return self.doorbell.length("cpu")

    def wipe_broker(self) -> None:
        """Make the broker forget everything."""
        self.redis.client().flushall()

    @cached_property
    def doorbell(self) -> Doorbell:
        """The tester's own way to the broker."""
        return Doorbell(Settings(broker_url=self.redis.url(), namespace=self.mark))
