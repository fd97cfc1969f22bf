"""A process that serves as `robust-cli serve --workers 0` does, and says how many streams it holds open."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any
from urllib.parse import urlsplit

import psutil

from services.settings import Settings


@dataclass(frozen=True)
class LoadServer:
    """One that runs."""

    process: BaseProcess
    pipe: Connection
    port: int

    def streams(self) -> int:
        """Streams of events that it holds."""
        self.pipe.send(None)
        return int(self.pipe.recv())

    def connections(self) -> int:
        """Connections of clients that it has not closed."""
        found = self._seen.net_connections("tcp")
        return sum(one.laddr.port == self.port and one.status != psutil.CONN_LISTEN for one in found)

    def processor_s(self) -> float:
        """What it has computed so far, all threads together."""
        times = self._seen.cpu_times()
        return times.user + times.system

    def resident(self) -> int:
        """Bytes of memory that it holds."""
        return int(self._seen.memory_info().rss)

    @property
    def _seen(self) -> psutil.Process:
        return psutil.Process(self.process.pid)


@contextmanager
def serving(settings: Settings) -> Iterator[LoadServer]:
    """A server until the end, of a database that is there."""
    ours, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")  # nothing of this process's threads is in it
    process = context.Process(target=_serve, args=(settings, theirs), daemon=True)
    process.start()
    try:
        theirs.close()
        yield LoadServer(process, ours, urlsplit(ours.recv()).port or 0)
    finally:
        process.terminate()
        process.join()


def _serve(settings: Settings, pipe: Connection) -> None:
    from api.rest import server
    from services.database import open_database

    apps: list[Any] = []
    make_app = server.make_app

    def remembered(*words: Any, **named: Any) -> Any:
        apps.append(make_app(*words, **named))
        return apps[-1]

    def answer() -> None:
        with suppress(EOFError, OSError):
            while True:
                pipe.recv()
                pipe.send(len(apps[0].state.poller.streams))
        signal.raise_signal(signal.SIGTERM)  # whoever started this process is gone

    def told(address: str) -> None:
        pipe.send(address)
        threading.Thread(target=answer, daemon=True).start()

    server.make_app = remembered  # type: ignore[assignment]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this process ends it
    place = server.Serving("127.0.0.1", 0, 0)
    server.serve(settings, open_database(settings), place, who="bench", tell=told)
