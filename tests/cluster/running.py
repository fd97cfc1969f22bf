"""A compose cluster that is up: what a test does to its containers, and what it asks them."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from sqlalchemy import Engine, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from db.engine import read
from db.models import Worker
from services.settings import Settings

SERVERS, OURS = ("redis", "postgres"), ("worker", "reconciler", "web")
SERVICES = (*SERVERS, *OURS, "migrate")


def wait_for(reached: Callable[[], bool], within_s: float, what: str, since: float | None = None) -> float:
    """Wait until it is so, at most `within_s` after `since` (seconds since 1970; left out: now); returns how long that
    took. A database that is away means that it is not so yet. Fails with `what` was waited for.
    """
    pause = threading.Event()
    since = time.time() if since is None else since
    while True:
        with suppress(OperationalError):
            if reached():
                return time.time() - since
        assert time.time() - since < within_s, f"{what}: not within {within_s:g} s"
        pause.wait(0.1)


def docker(*words: str) -> str:
    """What a docker command prints on both streams; it must succeed."""
    done = subprocess.run(["docker", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, f"docker {' '.join(words)}: {done.stdout}"
    return done.stdout.strip()


@dataclass(frozen=True)
class Process:
    """One process of a container, by the numbers of the host."""

    pid: int
    parent: int
    state: str
    command: str


@dataclass(frozen=True)
class Cluster:
    """The cluster that `run.sh` brought up, with the settings of its containers."""

    compose: tuple[str, ...]
    project: str
    settings: Settings
    engine: Engine

    @property
    def recovery_s(self) -> float:
        """How long the promise gives it to recover."""
        return self.settings.lease_s + self.settings.reconcile_s + 5

    def containers(self, service: str) -> list[str]:
        """The ids of a service's containers, 12 characters each: the host names inside."""
        project, name = f"com.docker.compose.project={self.project}", f"com.docker.compose.service={service}"
        return docker("ps", "-aq", "--filter", f"label={project}", "--filter", f"label={name}").split()

    def container(self, service: str) -> str:
        """The only container of a service."""
        (only,) = self.containers(service)
        return only

    def do(self, *words: str) -> str:
        """What a compose command prints; it must succeed."""
        done = subprocess.run([*self.compose, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stdout}"
        return done.stdout

    def run_inside(self, container: str, code: str) -> str:
        """What Python code prints inside a container of ours."""
        return docker("exec", container, "python", "-c", code)

    def health(self, container: str) -> str:
        """`starting`, `healthy` or `unhealthy`."""
        return docker("inspect", "--format", "{{.State.Health.Status}}", container)

    def processes(self, container: str) -> list[Process]:
        """What runs inside."""
        lines = docker("top", container, "-eo", "pid,ppid,stat,args").splitlines()[1:]
        columns = [line.split(None, 3) for line in lines]
        return [Process(int(pid), int(parent), state, command) for pid, parent, state, command in columns]

    def network(self, name: str) -> str:
        """The full name of `broker` or `database`."""
        return f"{self.project}_{name}"

    @contextmanager
    def unplugged(self, container: str, *networks: str) -> Iterator[None]:
        """For as long as this lasts the container has no cable to these networks."""
        for name in networks:
            docker("network", "disconnect", self.network(name), container)
        try:
            yield
        finally:
            for name in networks:
                docker("network", "connect", self.network(name), container)

    @contextmanager
    def paused(self, *containers: str) -> Iterator[None]:
        """For as long as this lasts nothing in these containers moves; SIGSTOP to all of it."""
        docker("pause", *containers)
        try:
            yield
        finally:
            docker("unpause", *containers)

    @contextmanager
    def filtered(self, container: str, *rule: str) -> Iterator[None]:
        """For as long as this lasts the container loses the packets that an iptables rule matches."""
        pid = docker("inspect", "--format", "{{.State.Pid}}", container)
        iptables = ["nsenter", "--target", pid, "--net", "iptables", "--wait"]
        subprocess.run([*iptables, "--append", *rule, "--jump", "DROP"], check=True)
        try:
            yield
        finally:
            subprocess.run([*iptables, "--delete", *rule, "--jump", "DROP"], check=True)

    def serving(self) -> set[str]:
        """Worker containers that said within the last half lease that they are free."""
        with read(self.engine) as connection:
            rows = connection.execute(select(Worker.host, Worker.heartbeat_at).where(Worker.state == "idle")).all()
        return {host.split()[0] for host, beat in rows if time.time() - beat < self.settings.lease_s / 2}

    def wait_for_new_slots(self, since: float) -> None:
        """Until every worker has announced a slot after `since`, seconds since 1970: its processes have started."""
        started = select(Worker.host).where(Worker.started_at > since)

        def announced() -> bool:
            with read(self.engine) as connection:
                return {host.split()[0] for host in connection.scalars(started)} == set(self.containers("worker"))

        wait_for(announced, 120, "every worker has started")

    def passwords(self) -> list[str]:
        """Those of the database and the broker."""
        assert self.settings.broker_url is not None
        urls = (self.settings.url.render_as_string(hide_password=False), self.settings.broker_url.get_secret_value())
        found = [str(make_url(url).password) for url in urls]
        assert all(len(password) > 20 for password in found)
        return found

    def assert_logs_tell_no_password(self) -> None:
        """Whatever went wrong so far."""
        told = [docker("logs", name) for service in SERVICES for name in self.containers(service)]
        assert [text for text in told for password in self.passwords() if password in text] == []

    def assert_tidy(self) -> None:
        """All containers run, each worker serves with one free slot, and nothing is left of what was killed."""
        workers = set(self.containers("worker"))
        wait_for(lambda: self.serving() == workers, 60, "every worker is free again")
        for container in workers:
            wait_for(lambda name=container: self._is_usual(name), 15, f"{container} runs what a worker runs, no more")

    def _is_usual(self, container: str) -> bool:
        processes = self.processes(container)
        counts = {name: sum(name in process.command for process in processes) for name in _USUAL}
        return counts == _USUAL and not any(process.state.startswith("Z") for process in processes)


#: The processes of a worker with one slot: the parent, Celery and its pool process, the runner.
_USUAL = {"worker.celery_worker": 1, "worker.celery_slot": 2, "worker.runner": 1}


def find_cluster() -> Cluster | None:
    """The cluster that the environment names, if it names one."""
    compose = os.environ.get("CLUSTER_COMPOSE")
    if compose is None:
        return None
    from db.engine import make_engine

    settings = Settings()
    return Cluster(tuple(compose.split()), os.environ["CLUSTER_PROJECT"], settings, make_engine(settings.url))
